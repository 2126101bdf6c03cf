import type { Member } from "./build-cast.ts";
import type { NameRun } from "./make-run.ts";

/** Whether a full name and a run may be one: given names that agree, or one body's name within the other. */
export function sameFull(member: Member, run: NameRun): boolean {
  if (member.words.length < 2) return false;
  const a = member.words[0]!;
  const b = run.words[0]!;
  if ((member.type === "organization" && !member.isPerson) !== (run.type === "organization")) {
    if (member.type === "organization" || run.type === "organization")
      return a === b && member.words.length === run.words.length;
  }
  if (run.type === "organization")
    return contains(member.words, run.words) || contains(run.words, member.words);
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  return a.length <= 2 || b.length <= 2 || a.startsWith(b) || b.startsWith(a) || nearlySame(a, b);
}

function contains(long: string[], short: string[]): boolean {
  return short.length >= 2 && short.every((w) => long.includes(w));
}

/** At most two letters apart, for names of more than three letters: "Dmitry" and "Dmytro". */
function nearlySame(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]! <= 2;
}
