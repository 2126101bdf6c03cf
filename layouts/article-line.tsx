import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import type { Site } from "../src/site/site.ts";
import { Published } from "./published.tsx";

/** An article as the heading over quotes from it: when and where, and its title. */
export function ArticleLine({ site, article }: { site: Site; article: ArchivedArticle }) {
  return (
    <header class="article-line">
      <p class="entry-meta">
        <Published site={site} article={article} />
        <span>{site.sourceName(article)}</span>
      </p>
      <h3>
        <a
          href={site.href(address.article(article.slug))}
          {...languageAttributes(article.language, site.strings.language)}
        >
          {article.title}
        </a>
      </h3>
    </header>
  );
}
