import { blockGap, textOf } from "../articles/text-of.ts";
import type { Block, Span } from "../model.ts";
import { lastIndexThat } from "./last-index-that.ts";
import { withMarks } from "./with-marks.ts";

export interface CutText {
  body: Block[];
  text: string;
  /** Where a stretch of the old text stands in the new one; undefined where any of it is gone. */
  move(span: Span): Span | undefined;
}

const LEFT_OUT = " … ";

/**
 * A text with nothing but some of its stretches, and the quotation marks around them. What is left out between two of
 * one block is an ellipsis; a block without any is gone, and so are an editor's marks in what is no longer whole.
 */
export function cutText(body: Block[], kept: Span[]): CutText {
  const text = textOf(body);
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
      at += words.length + blockGap.length;
    }
    start = end + blockGap.length;
  }
  return {
    body: blocks,
    text: textOf(blocks),
    move({ start: from, end: to }) {
      const stretch = stretches[lastIndexThat(stretches, (one) => one.start <= from)];
      if (!stretch || stretch.end < to) return undefined;
      // A stretch may reach over a block's end.
      const first = pieces[lastIndexThat(pieces, (piece) => piece.from <= from)];
      const last = pieces[lastIndexThat(pieces, (piece) => piece.from < to)];
      if (!first || !last) return undefined;
      return { start: first.at + from - first.from, end: last.at + to - last.from };
    },
  };
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
