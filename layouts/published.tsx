import type { ArchivedArticle } from "../src/model.ts";
import { formatDate, machineDate } from "../src/site/format-date.ts";
import type { Site } from "../src/site/site.ts";

/** The date of first publication, as far as it is known. */
export function Published({ site, article }: { site: Site; article: ArchivedArticle }) {
  const words = site.strings.sentence(formatDate(article.published, site.strings));
  const machine = machineDate(article.published);
  return machine === undefined ? <span>{words}</span> : <time dateTime={machine}>{words}</time>;
}

/** How the date is known, in plain words; nothing where the text states it. */
export function PublishedBasis({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const { published: basis } = article.basis;
  if (article.published === undefined) {
    return <span class="basis">{strings.sentence(basis?.evidence ?? strings.undatedBasis)}</span>;
  }
  if (basis === undefined || basis.how === "stated") return null;
  const words = [strings.basis[basis.how], basis.evidence].filter((part) => part !== undefined).join(": ");
  return <span class="basis">{words}</span>;
}
