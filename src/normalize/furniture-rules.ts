import { findDates } from "./find-dates.ts";
import { letters, runsOf } from "./letter-runs.ts";
import type { Line } from "./page.ts";
import { phraseMatcher } from "./phrase-matcher.ts";
import { readNames } from "./read-names.ts";
import { furnitureWords, type Phrases, shareWords } from "./vocabulary/furniture.ts";

/** A rule that takes lines which are no part of an article, by their words alone. */
export interface FurnitureRule {
  name: string;
  takes(line: Line): boolean;
}

/** A rule from a list of phrases, for lines of at most so many words. */
function phrased(name: keyof typeof furnitureWords, longest: number): FurnitureRule {
  const matches = phraseMatcher(furnitureWords[name]);
  return { name, takes: (line) => line.words <= longest && mayMatch(line.key) && matches(line.key) };
}

/** Whether any list of phrases could take a line of this key; asked again for the same line by the next list. */
const mayMatch = lastAnswer(phraseMatcher(anyOf(Object.values(furnitureWords))));

/** All lists as one. */
function anyOf(lists: Phrases[]): Phrases {
  return {
    whole: lists.flatMap(({ whole = [] }) => whole),
    starts: lists.flatMap(({ starts = [] }) => starts),
    has: lists.flatMap(({ has = [] }) => has),
  };
}

function lastAnswer(test: (key: string) => boolean): (key: string) => boolean {
  let last: string | undefined;
  let answer = false;
  return (key) => {
    if (key !== last) {
      answer = test(key);
      last = key;
    }
    return answer;
  };
}

const opensRelated = phraseMatcher(furnitureWords["related-posts"]);
const opensComments = phraseMatcher(furnitureWords.comments);
const opensTags = phraseMatcher(furnitureWords.tags);

/** Whether a line is the heading of a list that follows the article or interrupts it, and of which kind. */
export function listHeading(line: Line): "related-posts" | "comments" | "tags" | undefined {
  if (line.words > 9 || line.key === "" || /[.”"]$/.test(line.text)) return undefined;
  if (opensTags(line.key)) return "tags";
  if (opensRelated(line.key)) return "related-posts";
  if (opensComments(line.key)) return "comments";
  return undefined;
}

const noWords: FurnitureRule = {
  name: "no-words",
  takes: (line) =>
    (line.key === "" || (line.key.length === 1 && line.text.length < 4)) &&
    findDates(line.text, "day-first").length === 0,
};

const shareLine: FurnitureRule = {
  name: "share-links",
  takes: (line) =>
    line.key !== "" &&
    line.words <= 24 &&
    line.text.length <= 300 &&
    opensWithShareWord(line.text) &&
    (shareWords.has(line.key.split(" ", 1)[0]!) || seam.test(line.text)) &&
    areShareWords(line.text),
};
/** Where two words are glued together: "FacebookTwitter". */
const seam = /\p{Ll}\p{Lu}/u;
const seams = /(\p{Ll})(\p{Lu})/gu;
const firstWord = /\p{L}+/u;
/** The first word tells for nearly all lines that they are none. */
function opensWithShareWord(text: string): boolean {
  const word = firstWord.exec(text)?.[0] ?? "";
  return shareWords.has(word.toLowerCase()) || (seam.test(word) && areShareWords(word));
}
function areShareWords(text: string): boolean {
  return runsOf(text.replace(seams, "$1 $2").toLowerCase(), letters).every((word) => shareWords.has(word));
}

/** "READ MORE: …", "(MORE: …)", "WATCH: …": a pointer to another page. */
const pointer: FurnitureRule = {
  name: "read-more",
  takes: (line) =>
    line.words <= 40 &&
    /^\W{0,3}(?:also |must |please )?(?:read|see|watch|listen|related|more|recommended|lire|lesen|leer|ver|leia|leggi|lees|läs|les|læs|lue|czytaj|čtěte|читайте|baca|ayrıca|mehr|zum artikel|siehe)(?: more| also| next| now| too| aussi| auch| también| também| anche| ook| också| også| myös| také| також| также| juga| dazu)?(?: on this)?\s?[:>»]/iu.test(
      line.text.slice(0, 60),
    ),
};

/** A teaser that breaks off into "Read more". */
const teaser: FurnitureRule = {
  name: "read-more",
  takes: (line) =>
    /(?:…|\.\.\.)\s?\S+(?:\s\S+){0,2}$/u.test(line.text.slice(-60)) && endsInReadMore(line.text),
};
const readMore = phraseMatcher({ whole: furnitureWords["read-more"].whole });
function endsInReadMore(text: string): boolean {
  const tail = text.slice(Math.max(text.lastIndexOf("…"), text.lastIndexOf("...")) + 1);
  return readMore(
    tail
      .toLowerCase()
      .replace(/[^\p{L}\p{M}' ]/gu, "")
      .trim(),
  );
}

const copyrightLine: FurnitureRule = {
  name: "copyright",
  takes: (line) =>
    line.words <= 60 &&
    /\d{4}/.test(line.text) &&
    (/^\W{0,2}(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d)/iu.test(
      line.text,
    ) ||
      (/(?:©|\(c\)|copyright)\s?(?:19|20)\d\d/iu.test(line.text.slice(0, 200)) && line.words <= 30)),
};

const videoTime: FurnitureRule = {
  name: "video-player",
  takes: (line) => /^\d{1,2}:\d\d(?:\s?[/|]\s?\d{1,2}:\d\d)?$/.test(line.text),
};

const bareAddress: FurnitureRule = {
  name: "bare-address",
  takes: (line) =>
    (line.words <= 2 && /^(?:\d{1,4}\.\s)?(?:https?:\/\/|www\.)\S+$/i.test(line.text)) ||
    (line.words === 1 && /^(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,12}\/?$/.test(line.text)) ||
    (line.words <= 2 && /^#\S+$/.test(line.text)),
};

/** What a text browser writes for frames, buttons and pictures without words, and for the links in a page's head. */
const dumpMark: FurnitureRule = {
  name: "picture-control",
  takes: (line) =>
    /^\[(?:IFRAME|IMG|INLINE|IMAGE|EMBED|USEMAP|LINK|BUTTON|SUBMIT|[\w%().-]+\.(?:jpe?g|png|gif|webp|svg|avif))\]$/i.test(
      line.text,
    ) || /^\s*#\[\d/.test(line.source[0]!.text),
};

/** "Download the Example News app for alerts". */
const appPitch: FurnitureRule = {
  name: "newsletter-pitch",
  takes: (line) =>
    line.words <= 20 &&
    /^(?:please )?(?:download|get|install|try) (?:the|our) (?:[\p{L}\p{N}'’&.-]+ ){0,4}apps?\b/iu.test(
      line.text,
    ),
};

/** "The post Ferry sails again appeared first on Example Gazette.": what a publishing system puts below each item of its feed. */
const feedNote: FurnitureRule = {
  name: "page-note",
  takes: (line) =>
    line.words <= 60 &&
    line.text.startsWith("The post ") &&
    /^The post \S.{2,300} (?:appeared|first appeared) (?:first )?on \S/.test(line.text),
};

/** "See POND, Page A7", "Continued from Page A3": where a printed story goes on. */
const jumpLine: FurnitureRule = {
  name: "jump-line",
  takes: (line) =>
    line.words <= 9 &&
    line.key.includes("page") &&
    /^\W{0,2}(?:(?:please )?(?:see|turn to) .{0,40}\bpage [a-z]?\d{1,3}|(?:continued|from|cont'd) (?:on|from|page)\b.{0,12}\d|from page [a-z]?\d{1,3})\W{0,2}$/i.test(
      line.text,
    ),
};

const ago =
  /(?:^|[^\p{L}\d])(?:\d+|an?|one)\s?(?:sec\w*|mins?|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?)\sago(?!\p{L})|\b(?:vor|hace|il y a|há|fa|пред)\s\d+\s\p{L}+|\d+\s(?:часов|години|годин|хвилин|минут|дней|днів)\s(?:назад|тому)|\d+(?:시간|분|일)\s?전/iu;

/** "5 days ago", "Vor 3 Stunden": when the page was saved, not when the article appeared. */
const timeAgo: FurnitureRule = {
  name: "time-ago",
  takes: (line) =>
    line.words <= 12 &&
    !line.sentence &&
    /\d|ago/i.test(line.text) &&
    ago.test(line.text) &&
    readNames(line.text, false) === undefined &&
    !findDates(line.text).some(({ edtf }) => !edtf.startsWith("XXXX")),
};

/**
 * In order: what has no words at all; then exact lists of words, the most certain first; then shapes. Long lines
 * are the likelier to be prose, so each list says how many words it may take.
 */
export const furnitureRules: FurnitureRule[] = [
  noWords,
  phrased("advertisement", 20),
  phrased("share-links", 14),
  shareLine,
  phrased("picture-control", 20),
  phrased("page-note", 40),
  feedNote,
  jumpLine,
  timeAgo,
  videoTime,
  bareAddress,
  dumpMark,
  pointer,
  teaser,
  phrased("newsletter-pitch", 70),
  phrased("subscriber-offer", 40),
  appPitch,
  phrased("cookie-notice", 80),
  phrased("affiliate-notice", 120),
  copyrightLine,
  phrased("copyright", 45),
  phrased("read-more", 14),
];
