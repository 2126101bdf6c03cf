import type { Span } from "../model.ts";

/** A span of something within one text. */
export interface Piece<T> extends Span {
  of: T;
}

/** Plain text, or a piece with what is inside it. */
export type Nested<T> = string | { of: T; children: Nested<T>[] };

/** A piece whose end is not reached yet. */
interface Open<T> {
  children: Nested<T>[];
  end: number;
  /** What reaches beyond its end and goes on there. */
  cut: Piece<T>[];
}

/**
 * Turns spans that may nest and overlap into a tree, as elements must be. Where two overlap without one
 * holding the other, the later is cut at the earlier's end: its second half stands beside it.
 * Reading the tree's strings in order gives the text back, always. One walk along the text, whatever it holds.
 *
 * @param pieces in any order; parts outside the text are ignored
 */
export function nestSpans<T>(text: string, pieces: Piece<T>[]): Nested<T>[] {
  const queue = pieces
    .map((piece) => ({ ...piece, start: Math.max(piece.start, 0), end: Math.min(piece.end, text.length) }))
    .filter((piece) => piece.start < piece.end)
    .sort(byPlace);
  const root: Open<T> = { children: [], end: text.length, cut: [] };
  const open = [root];
  let at = 0;
  let next = 0;
  /** What begins at the next place to be looked at. */
  let due: Piece<T>[] = [];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const start = due.length > 0 ? at : (queue[next]?.start ?? text.length);
    const stop = Math.min(start, top.end);
    if (stop > at) top.children.push(text.slice(at, stop));
    at = stop;
    if (start >= top.end) {
      due = due.concat(top.cut);
      open.pop();
      continue;
    }
    for (; queue[next]?.start === start; next++) due.push(queue[next]!);
    for (const piece of due.sort(byPlace)) begin(piece, open);
    due = [];
  }
  return root.children;
}

/** Opens a piece inside the innermost that is open, and cuts it at that one's end. */
function begin<T>(piece: Piece<T>, open: Open<T>[]): void {
  const holder = open.at(-1)!;
  const end = Math.min(piece.end, holder.end);
  if (piece.end > end) holder.cut.push({ ...piece, start: end });
  const children: Nested<T>[] = [];
  holder.children.push({ of: piece.of, children });
  open.push({ children, end, cut: [] });
}

/** First by start; of two that start together the longer holds the shorter. */
function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
