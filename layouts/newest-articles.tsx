import type { ArchivedArticle } from "../src/model.ts";
import type { LongList } from "../src/site/long-list.ts";
import type { Site } from "../src/site/site.ts";
import { ArticleList } from "./article-entry.tsx";
import { PartsHere } from "./parts-here.tsx";
import { PartsNav } from "./parts-nav.tsx";
import { PartsOn } from "./parts-on.tsx";

interface NewestArticlesProps {
  site: Site;
  articles: ArchivedArticle[];
  /** The list they make, where it is too long for one page. */
  list: LongList | undefined;
}

/** The articles of what a page is about, or the newest of them and the way to the others. */
export function NewestArticles({ site, articles, list }: NewestArticlesProps) {
  return (
    <>
      <h2 id="articles">{site.strings.articlesTitle}</h2>
      {list === undefined ? (
        <ArticleList site={site} articles={articles} />
      ) : (
        <>
          <PartsNav site={site} list={list} />
          <PartsHere parts={list.front}>
            {(part) => <ArticleList site={site} articles={part.articles} brief />}
          </PartsHere>
          <PartsOn site={site} list={list} />
        </>
      )}
    </>
  );
}
