import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { differingFigures } from "../src/site/differing-figures.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import { shorten, shortenStart } from "../src/site/shorten.ts";
import type { Site } from "../src/site/site.ts";

/** Characters of the sentence shown on each side of a number. */
const around = 70;

/** What the accounts count, and not alike: each number in its words. */
export function StoryFigures({ site, articles }: { site: Site; articles: ArchivedArticle[] }) {
  const { strings } = site;
  const figures = differingFigures(articles);
  if (figures.length === 0) return null;
  return (
    <section class="wide" aria-labelledby="figures">
      <h2 id="figures">{strings.differingFigures}</h2>
      {figures.map(({ noun, accounts }) => (
        <ul key={noun} class="side-by-side figures">
          {accounts.map(({ article: slug, before, words, after }) => {
            const article = site.article(slug);
            return (
              <li key={slug}>
                <h3>
                  <a href={site.href(address.article(slug))}>{site.sourceName(article)}</a>
                </h3>
                <div {...languageAttributes(article.language, strings.language)}>
                  <p class="figure-words">{words}</p>
                  <p class="figure-sentence">
                    {shortenStart(before, around)}
                    <b>{words}</b>
                    {shorten(after, around)}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      ))}
    </section>
  );
}
