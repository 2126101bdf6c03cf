import type { Block } from "../model.ts";

/** What stands between two blocks in an article's text. */
export const blockGap = "\n\n";

/** The text that an article's spans point into: its blocks, joined. */
export function textOf(body: Block[]): string {
  return body.map(({ text }) => text).join(blockGap);
}
