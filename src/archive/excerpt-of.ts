import { blockGap } from "../articles/text-of.ts";
import type { Block, Span } from "../model.ts";

/** Words of an article that an excerpt gives at most, and the share of it that is never passed. */
const MOST_WORDS = 120;
const MOST_SHARE = 1 / 3;

/**
 * Where the excerpt of a text stands: the first paragraphs that fit; of a first paragraph that is too long alone, its
 * first words. Empty where the text is too short for any.
 */
export function excerptOf(body: Block[]): Span {
  const blocks = body.map(({ text }) => [...text.matchAll(/\S+/g)]);
  const all = blocks.reduce((sum, words) => sum + words.length, 0);
  const most = Math.min(MOST_WORDS, Math.floor(all * MOST_SHARE));
  let end = 0;
  let used = 0;
  for (const [i, words] of blocks.entries()) {
    if (used + words.length > most) break;
    used += words.length;
    end += body[i]!.text.length + blockGap.length;
  }
  if (end > 0) return { start: 0, end: end - blockGap.length };
  const last = blocks[0]?.[most - 1];
  return { start: 0, end: last ? last.index + last[0].length : 0 };
}
