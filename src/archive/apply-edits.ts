import type { Article, FoundQuote, Problem } from "../model.ts";
import { fold } from "./name-key.ts";

/** The rule of an attribution that an editor decided. */
export const EDITOR = "editor";

/**
 * Puts the editor's word on single attributions (front matter, `quotes`) in place of what was found. An edit that
 * no longer finds its quote, or finds more than one, is a problem.
 */
export function applyEdits(
  articles: Article[],
  found: Map<string, FoundQuote[]>,
): { quotes: Map<string, FoundQuote[]>; problems: Problem[] } {
  const quotes = new Map(found);
  const problems: Problem[] = [];
  for (const { slug, quoteEdits } of articles)
    for (const edit of quoteEdits) {
      const list = quotes.get(slug) ?? [];
      const index = findQuote(list, edit.quote);
      if (typeof index === "string") {
        const line = edit.line ? { line: edit.line } : {};
        problems.push({ file: `articles/${slug}.md`, ...line, rule: "edit-without-quote", reason: index });
        continue;
      }
      quotes.set(
        slug,
        edit.drop
          ? list.toSpliced(index, 1)
          : list.with(index, reattribute(list[index]!, edit.speaker ?? null, list)),
      );
    }
  return { quotes, problems };
}

/**
 * The index of the quote that an edit means: the one with its words, or, since a slip in the text may have been put
 * right since, the one that has nearly all of them in their order. What is wrong, where there is none or more than one.
 */
function findQuote(list: FoundQuote[], wanted: string): number | string {
  const texts = list.map(({ text }) => words(text));
  const sought = words(wanted);
  const having = texts.flatMap((text, i) => (text.includes(sought) ? [i] : []));
  const opening = having.filter((i) => texts[i]!.startsWith(sought));
  const [first, ...more] = opening.length > 0 ? opening : having;
  if (first !== undefined) {
    if (more.every((i) => texts[i] === texts[first])) return first;
    return `more than one quote has the words “${wanted}”: give more of them`;
  }
  const shares = texts.map((text) => sharedWords(sought, text));
  const best = Math.max(0, ...shares);
  const nearest = shares.indexOf(best);
  if (best >= NEARLY_ALL && shares.filter((share) => share >= best - LEAD).length === 1) return nearest;
  return `no quote with the words “${wanted}” is found in the text: correct the words or remove the edit`;
}

/** The share of an edit's words that its quote must still have, and its lead over every other quote. */
const NEARLY_ALL = 0.75;
const LEAD = 0.2;

/** The share of some words that stand in a text in the same order (their longest common subsequence). */
function sharedWords(sought: string, text: string): number {
  const a = sought.trim().split(" ");
  const b = text.trim().split(" ");
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]! / a.length;
}

/** The editor's speaker: one that the article quotes already, or somebody new. */
function reattribute(quote: FoundQuote, name: string | null, list: FoundQuote[]): FoundQuote {
  const { speaker: _, ...rest } = quote;
  if (!name) return { ...rest, rule: EDITOR, confidence: 1 };
  const known = list.find(({ speaker }) => speaker && fold(speaker.name) === fold(name))?.speaker;
  const speaker = known ?? { name, type: "person", named: true, roles: [], aliases: [] };
  return { ...rest, speaker, rule: EDITOR, confidence: 1 };
}

/** "hasn't" and "has not" are the same words. */
const words = (text: string) => {
  const full = text.toLowerCase().replace(/n['’]t\b/g, " not");
  return ` ${(full.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
};
