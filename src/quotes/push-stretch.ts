import type { Stretch } from "./types.ts";

/** Adds a stretch, the blanks and stray marks at its ends left out; one of nothing else is none. */
export function pushStretch(out: Stretch[], text: string, found: Stretch): void {
  let { start, end } = found;
  while (start < end && /[\s\u00a0"”“]/.test(text[start]!)) start++;
  while (end > start && /[\s\u00a0"”“]/.test(text[end - 1]!)) end--;
  if (start < end) out.push({ ...found, start, end });
}
