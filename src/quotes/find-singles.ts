import { pushStretch } from "./push-stretch.ts";
import { mayBeMark, SINGLE, SPACE_BEFORE } from "./quotation-marks.ts";
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
    pushStretch(text, i + 1, close, close + 1, true, false, true, out);
    i = close + 1;
  }
}

function opensSingle(text: string, i: number, from: number, to: number): boolean {
  const before = i > from ? text[i - 1]! : " ";
  const after = i + 1 < to ? text[i + 1]! : " ";
  if (!SPACE_BEFORE.test(before) || /[\s.,;:!?]/.test(after)) return false;
  if (/\d/.test(after)) return false; // '90s
  if (/^['’](?:em|til|cause|n|tis|twas|s|round)\b/i.test(text.slice(i, i + 7))) return false;
  return true;
}

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
    if (/[.,!?…;]/.test(before) || /[.,;:!?)]/.test(after) || !/s/i.test(before)) return i;
    if (fallback < 0) fallback = i;
    else return fallback;
  }
  return fallback;
}
