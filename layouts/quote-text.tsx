import type { Quote } from "../src/model.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import { quoteWords } from "../src/site/quote-words.ts";
import type { Site } from "../src/site/site.ts";

/** A quote's words outside its article; among the reporter's, the speaker's own stand out. */
export function QuoteText({ site, quote }: { site: Site; quote: Quote }) {
  const article = site.article(quote.article);
  const words = quoteWords(article, quote, site.strings.language);
  const mixed = words.some(({ own }) => !own);
  return (
    <blockquote {...languageAttributes(article.language, site.strings.language)}>
      <p class={mixed && quote.kind !== "indirect" ? "clause" : undefined}>
        {words.map(({ text, own }, index) =>
          own && mixed ? (
            <span key={index} class="own">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
    </blockquote>
  );
}
