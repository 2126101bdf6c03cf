import { endOfText } from "../search/end-of-text.ts";
import { nobody } from "../search/known-values.ts";
import { fold } from "./fold.ts";
import { readDay } from "./read-day.ts";
import type { LoadedRecord } from "./search-engine.ts";

/** A result, and what other articles have of the same utterance. */
export interface Folded<T> {
  record: T;
  alike: T[];
}

/** An utterance is reported for so many days. */
const days = 7;

/** Shorter quotes are alike by chance. */
const fewestWords = 5;

/**
 * Folds quotes of one utterance by one speaker into the first of them: nearly the same words, in another
 * article, at about the same time. What has no date may be from any.
 */
export function foldAlike<T extends Pick<LoadedRecord, "url" | "content" | "filters">>(
  records: T[],
): Folded<T>[] {
  const folded: (Folded<T> & { words: Set<string> })[] = [];
  for (const record of records) {
    const words = wordsOf(record.content);
    const first = folded.find(
      (other) =>
        speakerOf(record) !== undefined &&
        speakerOf(record) === speakerOf(other.record) &&
        [other.record, ...other.alike].every((own) => articleOf(own) !== articleOf(record)) &&
        nearInTime(record, other.record) &&
        nearlySame(words, other.words),
    );
    if (first) first.alike.push(record);
    else folded.push({ record, alike: [], words });
  }
  return folded.map(({ record, alike }) => ({ record, alike }));
}

/** Nine words in ten of the shorter are in the longer, which has little besides. */
function nearlySame(a: Set<string>, b: Set<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  if (shorter.size < fewestWords || shorter.size < longer.size * 0.7) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= shorter.size * 0.9;
}

function nearInTime(a: { filters: LoadedRecord["filters"] }, b: typeof a): boolean {
  const [own, other] = [a, b].map(({ filters }) => readDay(filters.day?.[0] ?? ""));
  if (own === undefined || other === undefined) return true;
  return own.first - other.last <= days && other.first - own.last <= days;
}

function wordsOf(content: string): Set<string> {
  return new Set(fold(content.split(endOfText, 1)[0] ?? "").match(/[\p{L}\p{N}]+/gu));
}

function speakerOf({ filters }: { filters: LoadedRecord["filters"] }): string | undefined {
  const speaker = filters.speaker?.[0];
  return speaker === nobody ? undefined : speaker;
}

function articleOf({ url }: { url: string }): string {
  return url.slice(0, url.lastIndexOf("/"));
}
