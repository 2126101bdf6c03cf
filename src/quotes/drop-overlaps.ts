import type { FoundQuote } from "../model.ts";

/** Of two quotes that share words, keeps the more certain one; in text order. */
export function dropOverlaps(quotes: FoundQuote[]): FoundQuote[] {
  const spans = quotes.flatMap((quote) => quote.spans.map((span) => ({ span, quote })));
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const dropped = new Set<FoundQuote>();
  let last: (typeof spans)[number] | undefined;
  for (const item of spans) {
    if (dropped.has(item.quote)) continue;
    if (!last || dropped.has(last.quote) || item.span.start >= last.span.end || item.quote === last.quote) {
      last = item;
      continue;
    }
    const loser = item.quote.confidence > last.quote.confidence ? last : item;
    dropped.add(loser.quote);
    if (loser === last) last = item;
  }
  return quotes
    .filter((quote) => !dropped.has(quote))
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || a.spans[0]!.end - b.spans[0]!.end);
}
