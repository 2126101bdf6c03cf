import type { ArchivedArticle } from "../src/model.ts";
import { basisInWords } from "../src/site/basis-in-words.ts";
import { formatDate, machineDate } from "../src/site/format-date.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
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
  const grounds = basisInWords(site, basis);
  if (article.published === undefined) {
    return <span class="basis">{strings.sentence(grounds?.words ?? strings.undatedBasis)}</span>;
  }
  if (basis === undefined || basis.how === "stated") return null;
  const lang = grounds?.verbatim ? languageAttributes(article.language, strings.language) : {};
  return (
    <span class="basis">
      {strings.basis[basis.how]}
      {grounds && ": "}
      {grounds && <span {...lang}>{grounds.words}</span>}
    </span>
  );
}
