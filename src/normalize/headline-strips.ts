import type { Line } from "./page.ts";

/** The fewest headlines in a row that are a strip of other pieces. */
const strip = 6;

/** For each line of a strip of headlines between two indexes (the second not included), the strip's last line. */
export function headlineStrips(lines: Line[], from: number, to: number): Map<number, number> {
  const strips = new Map<number, number>();
  for (let index = from; index < to; index++) {
    let end = index;
    while (end < to && headlineShaped(lines[end]!)) end++;
    if (end - index >= strip) for (let at = index; at < end; at++) strips.set(at, end - 1);
    index = end;
  }
  return strips;
}

/** Open, five to 22 words, and not ending as a sentence does. */
export function headlineShaped(line: Line): boolean {
  return !line.mark && line.words >= 5 && line.words <= 22 && !/[.:;]$/.test(line.text);
}
