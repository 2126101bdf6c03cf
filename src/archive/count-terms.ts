/** One topic's terms in the text, each taken apart into words; the last may be open: "negotiat*". */
interface Term {
  topic: number;
  words: string[];
  open: boolean;
}

/** Counts how often each topic's terms stand in a text. */
export type TermCounter = (text: string) => number[];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Compiles vocabularies (a list of terms for each topic) into one counter that reads a text once, whatever their
 * size: whole words, any case, "negotiat*" for any ending, phrases across any punctuation.
 */
export function countTerms(vocabularies: string[][]): TermCounter {
  const exact = new Map<string, Term[]>();
  const prefixes = new Map<string, Term[]>();
  for (const [topic, terms] of vocabularies.entries())
    for (const text of terms) {
      const words = wordsOf(text);
      if (!words[0]) continue;
      const open = text.endsWith("*");
      const index = open && words.length === 1 ? prefixes : exact;
      index.set(words[0], [...(index.get(words[0]) ?? []), { topic, words, open }]);
    }
  const lengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))].sort((a, b) => a - b);

  return (text) => {
    const counts = vocabularies.map(() => 0);
    const words = wordsOf(text);
    words.forEach((word, i) => {
      for (const term of exact.get(word) ?? []) if (follows(words, i, term)) counts[term.topic]! += 1;
      for (const length of lengths) {
        if (length > word.length) break;
        for (const { topic } of prefixes.get(word.slice(0, length)) ?? []) counts[topic]! += 1;
      }
    });
    return counts;
  };
}

function follows(text: string[], at: number, { words, open }: Term): boolean {
  return words.every((word, n) => {
    const here = text[at + n];
    return open && n === words.length - 1 ? here?.startsWith(word) : here === word;
  });
}
