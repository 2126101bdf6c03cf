import { pushStretch } from "./push-stretch.ts";
import { mayBeMark, SINGLE, SPACE_AFTER, SPACE_BEFORE } from "./quotation-marks.ts";
import type { Stretch } from "./types.ts";

/** Single marks as outer ones: ‘so’ and 'so', never the apostrophe. */
export function findSingles(text: string, from: number, to: number, out: Stretch[]): void {
  let i = from;
  let noneAfter = false;
  while (i < to && !noneAfter) {
    if (!mayBeMark(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const c = text[i]!;
    if (!SINGLE.has(c) || !opensSingle(text, i, from, to)) {
      i++;
      continue;
    }
    const close = closeSingle(text, i + 1, to);
    if (close < 0) {
      noneAfter = true;
      break;
    }
    pushStretch(out, text, {
      outerStart: i,
      start: i + 1,
      end: close,
      outerEnd: close + 1,
      closed: true,
      continues: false,
      single: true,
    });
    i = close + 1;
  }
}

/**
 * Where a curly single mark at `i` closes if it is an outer one, with double marks inside: ‘I said, “No”, and left,’.
 * -1 for all others.
 */
export function closeAround(text: string, i: number, from: number, to: number): number {
  if (text[i] !== "‘" || !opensSingle(text, i, from, to)) return -1;
  let inside = 0;
  for (let k = i + 1; k < Math.min(to, i + LONGEST); k++) {
    const c = text[k]!;
    if (c === "“" || c === "”" || c === '"') inside++;
    else if (c === "’" && inside % 2 === 0) {
      const next = k + 1 < to ? text[k + 1]! : ".";
      if (/[.,!?…”"]/.test(text[k - 1]!) ? SPACE_AFTER.test(next) : /[.,;:!?)]/.test(next))
        return inside > 0 ? k : -1;
    }
  }
  return -1;
}

function opensSingle(text: string, i: number, from: number, to: number): boolean {
  const before = i > from ? text[i - 1]! : " ";
  const after = i + 1 < to ? text[i + 1]! : " ";
  if (!SPACE_BEFORE.test(before) || /[\s.,;:!?]/.test(after)) return false;
  if (/\d/.test(after)) return false; // '90s
  if (/^['’](?:em|til|cause|n|tis|twas|s|round)\b/i.test(text.slice(i, i + 7))) return false;
  return true;
}

/** How long a quotation with others inside it is looked for. */
const LONGEST = 3000;

const ELISION = /(?:^|[\s'’])(?:n|o|th|wi|an|\p{L}+in)$/u;

/** The closing mark: one before punctuation or after it, else the first before a space. */
function closeSingle(text: string, from: number, to: number): number {
  let fallback = -1;
  for (let i = from; i < to; i++) {
    if (!mayBeMark(text.charCodeAt(i))) continue;
    const c = text[i]!;
    if (c !== "'" && c !== "’" && c !== "‘" && c !== "›" && c !== "`") continue;
    const before = text[i - 1]!;
    const after = i + 1 < to ? text[i + 1]! : " ";
    if (/\s/.test(before) || !/[\s)\].,;:!?\u2014\u2013"”]/.test(after)) continue;
    // "rock ’n’ roll", "goin’ home"
    if (after === " " && ELISION.test(text.slice(Math.max(from, i - 8), i))) continue;
    if (/[.,!?…;]/.test(before) || /[.,;:!?)]/.test(after) || !/s/i.test(before)) return i;
    if (fallback < 0) fallback = i;
    else return fallback;
  }
  return fallback;
}
