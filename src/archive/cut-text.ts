import type { Block, Span } from "../model.ts";

export interface CutText {
  body: Block[];
  /** Blocks joined by blank lines, as in an article. */
  text: string;
  /** Where a stretch of the old text stands in the new one; undefined where any of it is gone. */
  move(span: Span): Span | undefined;
}

const GAP = "\n\n";
const LEFT_OUT = " … ";

/**
 * A text with nothing but some of its stretches, and the quotation marks around them. What is left out between two of
 * one block is an ellipsis; a block without any is gone, and so are an editor's marks in what is no longer whole.
 */
export function cutText(body: Block[], kept: Span[]): CutText {
  const text = body.map((block) => block.text).join(GAP);
  const stretches = merge(
    text,
    kept.map((span) => withMarks(text, span)),
  );
  const blocks: Block[] = [];
  /** Of the old text, and where it stands in the new one. */
  const pieces: { from: number; to: number; at: number }[] = [];
  let [start, at] = [0, 0];
  let next = 0;
  for (const block of body) {
    const { marks: _, ...bare } = block;
    const end = start + block.text.length;
    let words = "";
    while (stretches[next] && stretches[next]!.end <= start) next++;
    for (let i = next; stretches[i] && stretches[i]!.start < end; i++) {
      const [from, to] = [Math.max(stretches[i]!.start, start), Math.min(stretches[i]!.end, end)];
      if (words) words += LEFT_OUT;
      pieces.push({ from, to, at: at + words.length });
      words += text.slice(from, to);
    }
    // An ellipsis where it breaks off, unless a quotation mark says so already.
    if (words && pieces.at(-1)!.to < end && /[\p{L}\p{N}]$/u.test(words)) words += LEFT_OUT.trimEnd();
    if (words) {
      blocks.push(words === block.text ? block : { ...bare, text: words });
      at += words.length + GAP.length;
    }
    start = end + GAP.length;
  }
  return {
    body: blocks,
    text: blocks.map((block) => block.text).join(GAP),
    move({ start: from, end: to }) {
      const stretch = lastThat(stretches, (one) => one.start <= from);
      if (!stretch || stretch.end < to) return undefined;
      // A stretch may reach over a block's end.
      const first = lastThat(pieces, (piece) => piece.from <= from);
      const last = lastThat(pieces, (piece) => piece.from < to);
      if (!first || !last) return undefined;
      return { start: first.at + from - first.from, end: last.at + to - last.from };
    },
  };
}

/** The last of a list whose first members, and no others, pass the test; by halving. */
function lastThat<T>(list: T[], passes: (one: T) => boolean): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** A stretch with the quotation mark at each of its edges, if there is one. */
function withMarks(text: string, { start, end }: Span): Span {
  const mark = (at: number) => /^\p{Quotation_Mark}/u.test(text.charAt(at));
  return { start: start > 0 && mark(start - 1) ? start - 1 : start, end: mark(end) ? end + 1 : end };
}

/** In order, without overlaps; two that only spaces and signs part are one. */
function merge(text: string, spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && (span.start <= last.end || !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
