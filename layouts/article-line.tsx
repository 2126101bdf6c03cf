import type { ArchivedArticle } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import { ArticleLink } from "./article-link.tsx";
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
        <ArticleLink site={site} article={article} />
      </h3>
    </header>
  );
}
