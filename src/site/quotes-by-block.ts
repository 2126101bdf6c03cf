import { lastIndexThat } from "../archive/last-index-that.ts";
import { blockGap } from "../articles/text-of.ts";
import type { Block, Quote } from "../model.ts";

/** For each block the quotes of which something lies in it, in their order: words, or who is named and how. */
export function quotesByBlock(body: Block[], quotes: Quote[]): Quote[][] {
  const found = body.map(() => new Set<Quote>());
  const starts: number[] = [];
  let start = 0;
  for (const { text } of body) {
    starts.push(start);
    start += text.length + blockGap.length;
  }
  for (const quote of quotes) {
    const words = [
      ...quote.spans,
      ...(quote.cue ? [quote.cue] : []),
      ...(quote.asNamed ? [quote.asNamed] : []),
    ];
    for (const { start, end } of words)
      for (let n = lastIndexThat(starts, (at) => at <= start); n < body.length && starts[n]! < end; n++)
        found[n]!.add(quote);
  }
  return found.map((own) => [...own]);
}
