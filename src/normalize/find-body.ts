import { listHeading } from "./furniture-rules.ts";
import type { Line } from "./page.ts";

/** First and last line (both included) of the stretch that reads like an article; undefined where nothing does. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether a line reads like running text: a sentence of some length, or very long. */
export function isProse(line: Line): boolean {
  return (line.sentence && line.words >= 12) || line.words >= 30;
}

/**
 * The stretch of lines with the most prose and the least else: the maximum-sum run over a weight per line,
 * so that menus, lists of other articles and comments at either end cost more than they bring.
 */
export function findBody(lines: Line[]): Stretch | undefined {
  let best: (Stretch & { sum: number }) | undefined;
  let sum = 0;
  let start = 0;
  lines.forEach((line, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += weigh(line);
    if (sum > 0 && (!best || sum > best.sum)) best = { start, end: index, sum };
  });
  return best && { start: best.start, end: best.end };
}

function weigh(line: Line): number {
  // These two interrupt articles as often as they end them.
  if (line.mark?.rule === "advertisement" || line.mark?.rule === "read-more") return -0.05;
  if (line.hint?.within.includes("footer") || line.hint?.within.includes("nav")) return -1;
  const heading = line.mark ? listHeading(line) : undefined;
  if (heading === "comments") return -4;
  if (heading) return -1.5;
  if (line.mark) return line.mark.fate === "field" ? 0 : -0.3;
  const linked = line.hint ? 1 - line.hint.links : 1;
  if (isProse(line)) return (0.4 + Math.min(line.words, 90) / 25) * linked;
  if (line.sentence && line.words >= 4) return 0.25;
  return line.bullet ? -0.4 : -0.3;
}
