import type { Span } from "../model.ts";

/** A quote's words with the quotation mark at each of their edges, if there is one: no part of it, but shown with it. */
export function withMarks(text: string, { start, end }: Span): Span {
  const isMark = (at: number) => /^\p{Quotation_Mark}/u.test(text.charAt(at));
  return { start: isMark(start - 1) ? start - 1 : start, end: isMark(end) ? end + 1 : end };
}
