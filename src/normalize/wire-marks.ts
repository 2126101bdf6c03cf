/** Words and figures that number the takes of a story. */
const numbers = new Map<string, number>();
"first second third fourth fifth sixth".split(" ").forEach((word, i) => {
  numbers.set(word, i + 1);
});
"one two three four five six".split(" ").forEach((word, i) => {
  numbers.set(word, i + 1);
});
const number = String.raw`\d{1,2}|${[...numbers.keys()].join("|")}`;

/** "TAKE 2", "2nd take", "1st add", "add 1", "=2 PORT ALBA". */
const numbered: { form: RegExp; first: number }[] = [
  {
    form: new RegExp(String.raw`\b(?:take|tk)\s?[#-]?\s?(${number})\b(?:\sof\s(?:${number})\b)?`, "i"),
    first: 1,
  },
  { form: new RegExp(String.raw`\b(${number})(?:st|nd|rd|th)?\s(?:take|tk)\b`, "i"), first: 1 },
  // What is added first stands in the second take.
  { form: new RegExp(String.raw`\b(${number})(?:st|nd|rd|th)?\sadd\b`, "i"), first: 2 },
  { form: new RegExp(String.raw`\badd\s(${number})\b`, "i"), first: 2 },
  { form: /=\s?(\d)(?=\s\p{Lu}{3}|$)/u, first: 1 },
];

/** What every head has, for a quick look: few lines do. */
const headSign = /\bt(?:ake|k)\b|\badd\b|=/i;

/** The head of a take: "HARBOUR-STRIKE TAKE 2". */
export interface TakeHead {
  /** Counted from 1. */
  take: number;
  /** What else stands on the line: the story's slug or headline, the place. */
  rest: string;
}

/** Reads the line over one of a story's takes; undefined where it is none. The other words may be anything. */
export function takeHead(text: string): TakeHead | undefined {
  if (text.length > 120 || !headSign.test(text)) return undefined;
  for (const { form, first } of numbered) {
    const found = form.exec(text);
    if (!found) continue;
    const word = found[1]!.toLowerCase();
    const take = (numbers.get(word) ?? Number(word)) + first - 1;
    const rest = text.replace(found[0], " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    return take > 0 && take < 20 ? { take, rest } : undefined;
  }
  return undefined;
}

/** "(more)", "- more -", "MORE FOLLOWS": the take ends here, the story does not. */
export function isMore(text: string): boolean {
  return (
    text.length < 30 &&
    /^(?:[([<-]+\s?more(?: to come| follows)?\s?[)\]>-]+|MORE(?: TO COME| FOLLOWS)?|more(?: to come| follows)[.…]*)$/.test(
      text,
    )
  );
}

/** "ENDS", "-30-", "###": the story ends here. */
export function isEnd(text: string): boolean {
  return text.length < 20 && /^\W*(?:###|-30-|-?ends?-?|\*{3})\W*$/i.test(text);
}

/** A rule across the page, or how a database numbers the documents of one file. */
export function isRule(text: string): boolean {
  if (!/^\s*(?:[-=_*~#]|\d+ of|Document|End of)/i.test(text)) return false;
  return /^\s*(?:[-=_*~#]{5,200}|Document \d{1,4} of \d{1,4}|\d{1,4} of \d{1,4} DOCUMENTS?|End of Document)\s*$/i.test(
    text,
  );
}

/** A line that is a mark of its own in wire copy, however full the line above. */
export function isMark(text: string): boolean {
  if (isRule(text) || isMore(text.trim()) || isEnd(text.trim())) return true;
  const head = takeHead(text);
  return head !== undefined && !/\p{Ll}/u.test(head.rest);
}
