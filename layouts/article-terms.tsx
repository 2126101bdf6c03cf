import type { ArchivedArticle } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import { wordCount } from "../src/site/text-facts.ts";
import { ContactLink } from "./contact-link.tsx";

/** That this is not the whole article, how much of it is here, and where the whole stands. */
export function ArticleTerms({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const { terms, text, url } = article;
  if (!terms?.withheld) return null;
  const shown = wordCount(text);
  const words = terms.rights === "excerpt" ? strings.rights.excerpt : strings.rights.quotesOnly;
  return (
    <p class="terms" role="note">
      {words(strings.number(shown), strings.number(shown + terms.withheld.words))}{" "}
      {terms.withheld.notices > 0 && `${strings.rights.corrected} `}
      {url && (
        <a href={url} rel="noreferrer">
          {strings.rights.whole(new URL(url).host)}
        </a>
      )}
    </p>
  );
}

/** What the source or the archive wants said, and where rights holders write to. */
export function ArticleRights({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings, takedown } = site;
  const notice = article.terms?.notice;
  if (!notice && !takedown) return null;
  return (
    <section class="foot-section rights" aria-labelledby="rights">
      <h2 id="rights">{strings.rights.title}</h2>
      {notice && <p>{notice}</p>}
      {takedown && (
        <p>
          {strings.rights.takedown} <ContactLink to={takedown} />
        </p>
      )}
    </section>
  );
}
