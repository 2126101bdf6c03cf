import type { Quote } from "../model.ts";

/** Words that find a passage when its beginning and its end are given, and when it is given whole. */
const ends = 5;
const whole = 12;

/**
 * The address of a quote in its original: a text fragment (WICG, "Text Fragments") leads a browser to its words and
 * marks them. A long quote is named by its first words and its last, a short one by all of them. Of a quote in
 * several pieces the first is meant.
 */
export function withTextFragment(url: string, { text }: Pick<Quote, "text">): string {
  const words = text.split(" … ")[0]!.split(/\s+/u).filter(Boolean);
  const part = (some: string[]) => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D");
  const directive =
    words.length > whole ? `${part(words.slice(0, ends))},${part(words.slice(-ends))}` : part(words);
  const [page] = url.split(/#?:~:/);
  return `${page}${page!.includes("#") ? "" : "#"}:~:text=${directive}`;
}
