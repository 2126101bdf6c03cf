import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { ArticleList } from "./article-entry.tsx";
import { MoreInSearch } from "./more-in-search.tsx";

interface NewestArticlesProps {
  site: Site;
  articles: ArchivedArticle[];
  /** What a search asks for to find all of them. */
  within: Record<string, string>;
}

/** Articles listed; of more the newest, and the search has them all. */
const most = 300;

/** The articles of what a page is about, under a heading that names the part. */
export function NewestArticles({ site, articles, within }: NewestArticlesProps) {
  return (
    <>
      <h2 id="articles">{site.strings.articlesTitle}</h2>
      <ArticleList site={site} articles={articles.slice(0, most)} />
      <MoreInSearch site={site} path={address.search()} within={within} rest={articles.length - most} />
    </>
  );
}
