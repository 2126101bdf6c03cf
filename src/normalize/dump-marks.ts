/**
 * Marks that text browsers (lynx, links, elinks) set before each link of a page they write out: "[12]Subscribe". A
 * footnote's mark stands behind its word.
 */
const linkMark = /(?<=^|[\s#(|“‘"'«„])\[(\d{1,4})\](?=[^\s[\]])/gm;
/** Fewer of them may be something else. */
const least = 4;

/** Takes the numbers of links out of a line; undefined where a text is no text browser's. */
export function dumpCleaner(text: string): ((line: string) => string) | undefined {
  const numbers = Array.from(text.slice(0, 200_000).matchAll(linkMark), ([, number]) => Number(number));
  if (numbers.length < least || numbers.some((number, at) => at > 0 && number <= numbers[at - 1]!))
    return undefined;
  return (line) => line.replace(linkMark, "");
}
