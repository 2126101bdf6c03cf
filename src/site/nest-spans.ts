import type { Span } from "../model.ts";

/** A span of something within one text. */
export interface Piece<T> extends Span {
  of: T;
}

/** Plain text, or a piece with what is inside it. */
export type Nested<T> = string | { of: T; children: Nested<T>[] };

/**
 * Turns spans that may nest and overlap into a tree, as elements must be. Where two overlap without one
 * holding the other, the later is cut at the earlier's end: its second half stands beside it.
 * Reading the tree's strings in order gives the text between `start` and `end` back, always.
 *
 * @param pieces in any order; parts outside `start` and `end` are ignored
 */
export function nestSpans<T>(text: string, pieces: Piece<T>[], start = 0, end = text.length): Nested<T>[] {
  const queue = pieces
    .map((piece) => ({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) }))
    .filter((piece) => piece.start < piece.end)
    .sort(byPlace);
  const nested: Nested<T>[] = [];
  let at = start;
  for (let outer = queue.shift(); outer !== undefined; outer = queue.shift()) {
    if (outer.start > at) nested.push(text.slice(at, outer.start));
    const { end: close } = outer;
    const inside = queue.filter((piece) => piece.start < close);
    const after = queue.filter((piece) => piece.end > close);
    nested.push({ of: outer.of, children: nestSpans(text, inside, outer.start, close) });
    queue.splice(
      0,
      queue.length,
      ...after.map((piece) => ({ ...piece, start: Math.max(piece.start, close) })),
    );
    queue.sort(byPlace);
    at = close;
  }
  if (at < end) nested.push(text.slice(at, end));
  return nested;
}

/** First by start; of two that start together the longer holds the shorter. */
function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
