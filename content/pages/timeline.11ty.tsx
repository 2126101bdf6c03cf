import { ArticleList } from "../../layouts/article-entry.tsx";
import { OnThisPage } from "../../layouts/on-this-page.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { PartTally } from "../../layouts/part-tally.tsx";
import { Shell } from "../../layouts/shell.tsx";
import type { ArchivedArticle } from "../../src/model.ts";
import { address, permalink } from "../../src/site/address.ts";
import { formatMonth } from "../../src/site/format-date.ts";
import { groupByDate } from "../../src/site/group-by-date.ts";
import type { LongList } from "../../src/site/long-list.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.timeline()) };

/** Every article by date, as far as it is known; what is not known has a place of its own. */
export default function timelinePage({ site }: { site: Site }) {
  const { archive, strings } = site;
  const { years, yearless, bounded, undated } = groupByDate(archive.articles);
  const uncertain: [id: string, title: string, intro: string, articles: ArchivedArticle[]][] = [
    ["yearless", strings.yearlessTitle, strings.yearlessIntro, yearless],
    ["bounded", strings.boundedTitle, strings.boundedIntro, bounded],
    ["undated", strings.undatedTitle, strings.undatedIntro, undated],
  ];
  const list = site.longList(address.timeline());
  const monthName = (month: number | undefined) =>
    month === undefined ? strings.monthUnknown : strings.sentence(formatMonth(month, strings));
  const parts = [
    ...years.map(({ year }) => ({ id: `year-${year}`, title: String(year) })),
    ...uncertain.filter(([, , , articles]) => articles.length > 0).map(([id, title]) => ({ id, title })),
  ];
  return (
    <Shell
      site={site}
      kind="timeline-page"
      room="timeline"
      title={strings.nav.timeline}
      description={strings.timelineIntro}
      path={address.timeline()}
    >
      <PageHead site={site} title={strings.nav.timeline}>
        <p class="deck">{strings.timelineIntro}</p>
        <OnThisPage site={site} parts={parts} />
      </PageHead>
      {years.map(({ year, months }) => (
        <section key={year} class="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          {list ? (
            <PartTally site={site} list={list} part={partAt(list, yearKey(year))} withRest />
          ) : (
            months.map(({ month, articles }) => (
              <section key={month ?? "none"} class="month">
                <h3>{monthName(month)}</h3>
                <ArticleList site={site} articles={articles} level={4} brief />
              </section>
            ))
          )}
        </section>
      ))}
      {uncertain.map(
        ([id, title, intro, articles]) =>
          articles.length > 0 && (
            <section key={id} class="year year-uncertain" aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <p class="intro">{intro}</p>
              {list ? (
                <PartTally site={site} list={list} part={partAt(list, id)} withRest />
              ) : (
                <ArticleList site={site} articles={articles} level={3} brief />
              )}
            </section>
          ),
      )}
    </Shell>
  );
}

const yearKey = (year: number) => String(year).padStart(4, "0");

/** Every year, and each way in which dates are uncertain, is a part of the timeline under the same key. */
const partAt = ({ parts }: LongList, key: string) => parts.find((part) => part.key === key)!;
