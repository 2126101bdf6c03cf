import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import type { Site } from "../src/site/site.ts";
import { Published } from "./published.tsx";

/** The other accounts of the same event, and what came before and after. */
export function ArticleStory({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  if (article.storySlug === undefined) return null;
  const story = site.story(article.storySlug);
  const others = site.articlesOf(story).filter((other) => other !== article);
  if (others.length === 0) return null;
  return (
    <section class="foot-section" aria-labelledby="story">
      <h2 id="story">{strings.inStory}</h2>
      <ul class="accounts-brief">
        {others.map((other) => (
          <li key={other.slug}>
            <p class="entry-meta">
              <span>{site.sourceName(other)}</span>
              <Published site={site} article={other} />
            </p>
            <a
              href={site.href(address.article(other.slug))}
              {...languageAttributes(other.language, strings.language)}
            >
              {other.title}
            </a>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={site.href(address.story(story.slug))}>{strings.wholeStory}</a>
      </p>
    </section>
  );
}
