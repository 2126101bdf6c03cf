import type { Stretch } from "./types.ts";

export function pushStretch(
  text: string,
  outerStart: number,
  from: number,
  to: number,
  outerEnd: number,
  closed: boolean,
  continues: boolean,
  single: boolean,
  out: Stretch[],
): void {
  let start = from;
  let end = to;
  while (start < end && /[\s\u00a0"”“]/.test(text[start]!)) start++;
  while (end > start && /[\s\u00a0"”“]/.test(text[end - 1]!)) end--;
  if (end <= start) return;
  out.push({
    start,
    end,
    outerStart,
    outerEnd,
    closed,
    continues,
    single,
  });
}
