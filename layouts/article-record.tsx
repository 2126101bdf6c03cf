import type { ComponentChildren } from "preact";
import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { formatDate } from "../src/site/format-date.ts";
import type { Site } from "../src/site/site.ts";
import { languageName, readingMinutes } from "../src/site/text-facts.ts";
import { Published, PublishedBasis } from "./published.tsx";

/** The catalogue card of an article: who, where, when, and how the date is known. */
export function ArticleRecord({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const { credits, dateline } = article;
  const filed = dateline && (dateline.agency ? `${dateline.place} (${dateline.agency})` : dateline.place);
  const names = (list: string[] | undefined) => (list?.length ? list.join(", ") : undefined);
  return (
    <section class="record" aria-label={strings.record}>
      <dl>
        <Row name={strings.source}>
          {article.sourceSlug ? (
            <a href={site.href(address.source(article.sourceSlug))}>{site.sourceName(article)}</a>
          ) : (
            <span class="unknown">{site.sourceName(article)}</span>
          )}
        </Row>
        <Row name={strings.published}>
          <Published site={site} article={article} />
          <PublishedBasis site={site} article={article} />
        </Row>
        <Row name={strings.updated}>{article.updated && formatDate(article.updated, strings)}</Row>
        <Row name={strings.by}>{names(article.authors)}</Row>
        <Row name={strings.credits.reporting}>{names(credits.reporting)}</Row>
        <Row name={strings.credits.writing}>{names(credits.writing)}</Row>
        <Row name={strings.credits.editing}>{names(credits.editing)}</Row>
        <Row name={strings.dateline}>{filed}</Row>
        <Row name={strings.section}>{article.section}</Row>
        <Row name={strings.articleLanguage}>
          {article.language !== strings.language && languageName(article.language, strings)}
        </Row>
        <Row name={strings.length} onScreen>
          {!article.terms?.withheld && strings.minutes(readingMinutes(article.text))}
        </Row>
        <Row name={strings.topics} onScreen>
          {article.topicSlugs.length > 0 && (
            <ul>
              {article.topicSlugs.map((slug) => (
                <li key={slug}>
                  <a href={site.href(address.topic(slug))}>{site.topic(slug).name}</a>
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row name={strings.original}>
          {article.url && (
            <a href={article.url} rel="noreferrer">
              {strings.originalLink(new URL(article.url).host)}
            </a>
          )}
        </Row>
      </dl>
    </section>
  );
}

interface RowProps {
  name: string;
  /** Of no use on paper. */
  onScreen?: boolean;
  children: ComponentChildren;
}

/** A row of the card; none where nothing is known. */
function Row({ name, onScreen = false, children }: RowProps) {
  if (children === undefined || children === false || children === null || children === "") return null;
  return (
    <div class={onScreen ? "on-screen" : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
