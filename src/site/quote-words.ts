import { withMarks } from "../archive/with-marks.ts";
import type { ArchivedArticle, Quote, Span } from "../model.ts";
import { inMarks } from "./quotation-marks.ts";

/** A stretch of a quote as it is shown: the speaker's own words, or the reporter's around them. */
export interface Words {
  text: string;
  own: boolean;
}

/**
 * What is shown of a quote outside its article. A few words in quotation marks say little alone: where the
 * clause that reports them is known, all of it is given, and the speaker's own words in it, with their marks,
 * are told apart. The comma that closed the words inside their sentence is left off.
 *
 * @param around the language of the page, whose marks stand where the article's language is not known
 */
export function quoteWords(
  article: Pick<ArchivedArticle, "text" | "language">,
  quote: Quote,
  around: string,
): Words[] {
  if (quote.kind === "indirect") return [{ text: withoutClosingComma(quote.text), own: false }];
  const clauses = quote.kind === "direct" ? [] : reportedClauses(article.text, quote);
  if (clauses.length === 0)
    return [{ text: inMarks(withoutClosingComma(quote.text), article.language, around), own: true }];
  return dropClosingComma(
    clauses.flatMap((words, index) => (index === 0 ? words : [{ text: " … ", own: false }, ...words])),
  );
}

/** "… negotiations," -> "… negotiations": the comma belongs to the sentence that is not shown. */
export function withoutClosingComma(text: string): string {
  return text.replace(/,(?=\p{Quotation_Mark}*$)/u, "");
}

function reportedClauses(text: string, { content = [], spans }: Quote): Words[][] {
  const own = spans.map((span) => withMarks(text, span));
  const held = own.every((span) => content.some((clause) => overlaps(span, clause)));
  if (!held) return [];
  return content.map((clause) => {
    const inside = own.filter((span) => overlaps(span, clause)).sort((a, b) => a.start - b.start);
    const words: Words[] = [];
    let at = Math.min(clause.start, ...inside.map(({ start }) => start));
    const end = Math.max(clause.end, ...inside.map((span) => span.end));
    const add = (to: number, mine: boolean) => {
      if (to > at) words.push({ text: oneLine(text.slice(at, to)), own: mine });
      at = Math.max(at, to);
    };
    for (const span of inside) {
      add(span.start, false);
      add(span.end, true);
    }
    add(end, false);
    return words;
  });
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A clause may reach over a paragraph's end. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ");

function dropClosingComma(words: Words[]): Words[] {
  return words.map((part, index) =>
    index === words.length - 1 ? { ...part, text: withoutClosingComma(part.text) } : part,
  );
}
