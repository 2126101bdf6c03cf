import { foldedWords } from "./fold.ts";
import type { LoadedRecord } from "./load-record.ts";
import { readDay } from "./read-day.ts";

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
export function foldAlike<T extends Pick<LoadedRecord, "slug" | "text" | "day" | "quote">>(
  records: T[],
): Folded<T>[] {
  const folded: (Folded<T> & { words: Set<string> })[] = [];
  for (const record of records) {
    const words = new Set(foldedWords(record.text));
    const first = folded.find(
      (other) =>
        record.quote?.speaker !== undefined &&
        record.quote.speaker === other.record.quote?.speaker &&
        [other.record, ...other.alike].every((own) => own.slug !== record.slug) &&
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

function nearInTime(a: { day: string }, b: { day: string }): boolean {
  const [own, other] = [readDay(a.day), readDay(b.day)];
  if (own === undefined || other === undefined) return true;
  return own.first - other.last <= days && other.first - own.last <= days;
}
