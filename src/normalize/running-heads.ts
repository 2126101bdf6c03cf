/** The fewest words that a running head has; a page's number alone is one as well. */
const least = 2;

/**
 * Lines that stand on top or at the foot of several pages of a text with form feeds, as programs make it of a PDF: the
 * paper's name, the day and a number, in any order. The first of them stays: it may say when the paper appeared.
 * @returns indexes among the text's lines
 */
export function runningHeads(text: string, raw: string[]): Set<number> {
  const heads = new Set<number>();
  if (!text.includes("\f")) return heads;
  const seen = new Set<string>();
  for (const [first, last] of pagesOf(text, raw)) {
    for (const index of new Set([first, last])) {
      const line = raw[index]!.trim();
      const words = wordsOf(line);
      const isNumber = /^\W{0,3}\d{1,4}\W{0,3}$/.test(line);
      if (isNumber || (words.length >= least && seen.has(words.join(" ")))) heads.add(index);
      seen.add(words.join(" "));
    }
  }
  return heads;
}

/** Indexes of the first and last line with anything on it, of each page. */
function pagesOf(text: string, raw: string[]): [number, number][] {
  const pages: [number, number][] = [];
  let at = 0;
  let first: number | undefined;
  let last = 0;
  raw.forEach((line, index) => {
    if (line.trim() !== "") {
      first ??= index;
      last = index;
    }
    at += line.length;
    const ends = text[at] === "\f" || index === raw.length - 1;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    if (!ends) return;
    if (first !== undefined) pages.push([first, last]);
    first = undefined;
  });
  return pages;
}

/** The words of a line in one order, since left pages mirror right ones. */
function wordsOf(line: string): string[] {
  return (
    line
      .slice(0, 300)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  ).sort();
}
