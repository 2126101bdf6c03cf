import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { type CitationStyle, cite } from "../src/site/citing/cite.ts";
import type { Site } from "../src/site/site.ts";
import { CitationFiles } from "./citation-files.tsx";

/** How to cite an article: in one style at sight, in others and as files when asked for. */
export function ArticleCitation({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const citations = cite(site, article);
  const entries = (styles: CitationStyle[]) => (
    <dl>
      {styles.map((style) => (
        <div key={style}>
          <dt>{strings.citationEntries[style]}</dt>
          <dd>
            <Italic text={citations[style]} of={article.source} archive={site.settings.title} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section class="foot-section cite" aria-labelledby="cite">
      <h2 id="cite">{strings.cite}</h2>
      {entries(["chicago"])}
      <details>
        <summary>{strings.citeOther}</summary>
        {entries(["apa", "mla"])}
        <CitationFiles site={site} address={(kind) => address.citation(article.slug, kind)} />
        {article.quotes.length > 0 && (
          <>
            <p>{strings.citeQuotes(article.quotes.length)}</p>
            <CitationFiles site={site} address={(kind) => address.quoteCitations(article.slug, kind)} />
          </>
        )}
      </details>
    </section>
  );
}

interface ItalicProps {
  text: string;
  of: string | undefined;
  /** The archive's name, which may have the paper's in it. */
  archive: string;
}

/** The name of the paper, which every style sets in italics: the last before the archive and any address. */
function Italic({ text, of, archive }: ItalicProps) {
  const link = text.search(/https?:\/\//);
  const before = link < 0 ? text : text.slice(0, link);
  const container = before.lastIndexOf(` ${archive}`);
  const at = of ? before.slice(0, container < 0 ? before.length : container).lastIndexOf(of) : -1;
  if (of === undefined || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <i>{of}</i>
      {text.slice(at + of.length)}
    </>
  );
}
