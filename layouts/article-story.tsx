import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { ArticleLink } from "./article-link.tsx";
import { Published } from "./published.tsx";

/** Other accounts listed; of more only the neighbours, the story has them all. */
const most = 8;

/** The other accounts of the same event, and what came before and after. */
export function ArticleStory({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  if (article.storySlug === undefined) return null;
  const story = site.story(article.storySlug);
  const accounts = site.articlesOf(story);
  if (accounts.length < 2) return null;
  // Newest first, as everywhere.
  const at = accounts.indexOf(article);
  const places = new Map([
    [accounts[at + 1], strings.previousInStory],
    [accounts[at - 1], strings.nextInStory],
  ]);
  const others = accounts.filter((other) => other !== article);
  const near = others.filter((other) => places.has(other) || others.length <= most);
  return (
    <section class="foot-section" aria-labelledby="story">
      <h2 id="story">{strings.inStory}</h2>
      <ul class="accounts-brief">
        {near.map((other) => (
          <li key={other.slug}>
            <p class="entry-meta">
              <span>{site.sourceName(other)}</span>
              <Published site={site} article={other} />
              {places.has(other) && <span>{places.get(other)}</span>}
            </p>
            <ArticleLink site={site} article={other} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={site.href(address.story(story.slug))}>{strings.wholeStory}</a>
      </p>
    </section>
  );
}
