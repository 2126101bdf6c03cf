import type { Block, Quote } from "../model.ts";

/** What stands between two blocks in an article's text. */
export const gap = "\n\n".length;

/** For each block the quotes of which something lies in it, in their order: words, or who is named and how. */
export function quotesByBlock(body: Block[], quotes: Quote[]): Quote[][] {
  const found = body.map(() => new Set<Quote>());
  const starts: number[] = [];
  let start = 0;
  for (const { text } of body) {
    starts.push(start);
    start += text.length + gap;
  }
  for (const quote of quotes) {
    const words = [
      ...quote.spans,
      ...(quote.cue ? [quote.cue] : []),
      ...(quote.asNamed ? [quote.asNamed] : []),
    ];
    for (const { start, end } of words)
      for (let n = lastUpTo(starts, start); n < body.length && starts[n]! < end; n++) found[n]!.add(quote);
  }
  return found.map((own) => [...own]);
}

/** The index of the last of some rising numbers that is not above a limit. */
function lastUpTo(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
