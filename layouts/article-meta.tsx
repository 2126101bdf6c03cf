import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { cslName } from "../src/site/citing/csl-item.ts";
import { certainDay, machineDate, yearOf } from "../src/site/format-date.ts";
import { articleJsonLd } from "../src/site/json-ld.ts";
import { familyFirst } from "../src/site/name-parts.ts";
import type { Site } from "../src/site/site.ts";
import { JsonLd } from "./json-ld.tsx";

/** What reference managers (Highwire tags, as Zotero reads them) and search engines learn of an article. */
export function ArticleMeta({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { source, authors, url } = article;
  const date = yearOf(article.published) && machineDate(article.published)?.replaceAll("-", "/");
  const day = certainDay(article.published);
  const original = url ?? site.absolute(address.article(article.slug));
  return (
    <>
      {/* Zotero takes everything that has a journal's title for a journal's article. */}
      <meta name="z:itemType" content="newspaperArticle" />
      <meta name="citation_title" content={article.title} />
      {/* Programs take the last word for the family, but for a comma: "von der Heide, Ursula". */}
      {authors.map((author) => (
        <meta key={author} name="citation_author" content={familyFirst(cslName(author, article))} />
      ))}
      {source && <meta name="citation_journal_title" content={source} />}
      {date && <meta name="citation_publication_date" content={date} />}
      {article.language !== "und" && <meta name="citation_language" content={article.language} />}
      {original && <meta name="citation_public_url" content={original} />}
      <meta property="og:type" content="article" />
      {day && <meta property="article:published_time" content={day} />}
      <link rel="alternate" type="application/json" href={site.href(address.articleData(article.slug))} />
      <JsonLd thing={articleJsonLd(site, article)} />
    </>
  );
}
