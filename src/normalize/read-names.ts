import { findDates } from "./find-dates.ts";
import { letters, runsOf } from "./letter-runs.ts";
import { remember } from "./remember.ts";
import { agencies } from "./vocabulary/agencies.ts";
import { bylineWords, roleWords, weakBylineWords } from "./vocabulary/bylines.ts";
import { nameParticles, notNames, paperWords } from "./vocabulary/names.ts";

/** Who a byline names. */
export interface Byline {
  names: string[];
  /** The agency or paper after a name: "by John Morrison, Reuters". */
  agency?: string;
}

/** Labels by their first letter, the longest first. */
const labels = new Map<string, string[]>();
for (const label of [...new Set([...bylineWords, ...weakBylineWords])].sort((a, b) => b.length - a.length))
  labels.set(label[0]!, [...(labels.get(label[0]!) ?? []), label]);
const weak = new Set(weakBylineWords);
/** "김하늘·이바다 기자": in Korean the word for the work stands behind the names. */
const koreanByline =
  /^(\p{Script=Hangul}{2,4}(?:\s?[·ㆍ,]\s?\p{Script=Hangul}{2,4}){0,4})\s?\p{Script=Hangul}{0,3}(?:기자|특파원)(?=$|[\s=(|/])/u;
const roles = new Set(roleWords);
const and =
  /(\s+(?:and|AND|und|UND|et|y|e|og|och|en|ja|i|a|и|і|та|ve|dan|with|WITH|mit|avec)\s+|\s*[&;]\s*|\s+\/\s+|(?<=\p{L}\s[\p{L}.'’-]{2,30})\/|\s*,\s*(?:(?:and|AND)\s+)?)/u;

/** Reads "By Ann Lee and Bo Ek, Reuters" or undefined where no byline word stands in front. */
export const readByline = remember(findByline);

function findByline(text: string): Byline | undefined {
  const whole = text.slice(0, 400);
  const korean = /[기특]/.test(whole) ? koreanByline.exec(inOneList(whole)) : null;
  if (korean) return { names: korean[1]!.split(/\s?[·ㆍ,]\s?/u) };
  const parts = /[|•]/.test(whole) ? whole.split(/\s[|•]\s/u) : [whole];
  for (const part of parts.length > 1 ? [whole, ...parts.slice(1)] : [whole]) {
    const start = afterLabel(part);
    const byline = start === undefined ? undefined : readNames(part.slice(start), true);
    if (byline) return byline;
  }
  return undefined;
}

/** "[서울=뉴시스] 김하늘 기자, 이바다 기자": without the place, and the word for the work behind the last name only. */
function inOneList(text: string): string {
  return text.replace(/^[[(][^[\]()]{2,20}[\])]\s?/u, "").replace(/\s?(?:기자|특파원)\s?[·ㆍ,]\s?/gu, "·");
}

/** What stands between a label and the name: its sign, or where the correspondent is, "à Kiev, ". */
const afterLabelSign = /^[\s:|：／・/]*(?:(?:à|en|in|aus|da|a)\s\p{Lu}[\p{L} -]{1,30},\s)?/u;

/** Where the name begins after "By", "Von", "Written by:" and the like; undefined where there is none. */
function afterLabel(text: string): number | undefined {
  const bare = text.replace(beforeLetters, "");
  const offset = text.length - bare.length;
  const low = bare.slice(0, 60).toLowerCase();
  for (const label of labels.get(low[0] ?? "") ?? []) {
    if (!low.startsWith(label)) continue;
    const rest = bare.slice(label.length);
    const sign = /^\s*[:|：／・]/u.test(rest) || (label === "文" && /^\s*\//.test(rest));
    if (weak.has(label) && !sign) continue;
    if (/^\s*:?\s*$/.test(rest)) return text.length;
    if (sign || /^\s+\S/.test(rest)) return offset + label.length + rest.match(afterLabelSign)![0].length;
    // "ByThe Associated Press": glued, but the case shows the seam.
    if (label === "by" && /^\p{Lu}\p{Ll}/u.test(rest)) return offset + label.length;
  }
  return undefined;
}

const beforeLetters = /^[^\p{L}]+/u;

/** Reads the names of a byline without its label. `sure` allows single words and agencies. */
export function readNames(text: string, sure: boolean): Byline | undefined {
  const names: string[] = [];
  let agency: string | undefined;
  const parts = beforeNoise(text).split(and);
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index]!;
    const name = inMixedCase(withoutPaper(cleanName(part)));
    if (name === "") continue;
    const known = agencies[name.toLowerCase().replace(/[^\p{L}\s]/gu, "")];
    if (known && names.length) agency ??= known;
    else if (isRole(name) && names.length) continue;
    // "Ann Lee, Example Tribune"; but "Ann Lee and Emily Post"
    else if (names.length && /[,/]/.test(parts[index - 1]!) && isPaper(name)) agency ??= name;
    else if (known && sure) names.push(name);
    else if (isName(name, sure && names.length === 0)) names.push(name);
    else break;
  }
  if (!names.length) return undefined;
  return { names: [...new Set(names)], ...(agency ? { agency } : {}) };
}

const places =
  /\s(?:in|at|en|aus|à)\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?=\s(?:and|und|et|y)\s\p{Lu}|,\s\p{Lu})/gu;
const seams = /(\p{Ll})(\p{Lu}\p{Ll}{2})/gu;

/** The part of a byline before dates, bars, handles, addresses and places. */
function beforeNoise(text: string): string {
  const short = text.slice(0, 300).replace(/\S+@\S+\.\S+/g, "|");
  const dated = short.slice(0, findDates(short)[0]?.start);
  // "A in Kyiv and B in Lviv": the places are not the end of the list.
  const placeless = dated.replace(places, "");
  const spaced = placeless.replace(seams, (all, a, b, at: number) =>
    // "GuerreroDec 20" is two words; "McKenna" and "DeVito" are one.
    /(?:^|\s)(?:Mc|Mac|De|Di|La|Le|Fitz|Van|Du)$/.test(text.slice(Math.max(0, at - 4), at + 1))
      ? all
      : `${a} | ${b}`,
  );
  const end = spaced.search(
    /\s[|•·–—-]{1,2}(?:\s|$)|[|•·]|\s*[@(<[\d]|\s+(?:for|For|FOR|in|on|at|is|was|has|published|updated|posted|from|special to|contributor|pour|für|Special to|SPECIAL TO|(?:of|OF) (?:the|THE|our))\s|\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\s*,?\s+(?:Updated|Published|Posted|PUBLISHED|UPDATED)\b/u,
  );
  return (end < 0 ? spaced : spaced.slice(0, end)).replace(/\s+mit\s+.*$/u, "");
}

const closingStop = /(\p{L}{2,})\.$/u;
const nameAndMore = /^(\p{Lu}\S+ \p{Lu}\S+)(?: \S+){1,3}$/u;

function cleanName(part: string): string {
  return part
    .replace(/\S+@\S+/g, "")
    .replace(/^[\s"“”':,.–—-]+|[\s"“”':,–—-]+$/gu, "")
    .replace(closingStop, (all, word: string) => (/^(?:Jr|Sr)$/.test(word) ? all : word))
    .replace(/\s+(?:기자|특파원|記者)$/u, "")
    .replace(nameAndMore, (all, name: string) => (isRole(all) && !isRole(name) ? name : all))
    .replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+/u, "")
    .trim();
}

/** "Ann Lee Example News", "Ann Lee The Example Times": the paper behind the name, without a comma, is no part of it. */
function withoutPaper(name: string): string {
  const words = name.split(" ");
  const last = words.at(-1)!;
  if (words.length < 4 || !(paperWords.test(last) || agencies[last.toLowerCase()])) return name;
  const article = words.findIndex((word, index) => index > 1 && /^the$/i.test(word));
  return words.slice(0, article > 0 ? article : words.length - 2).join(" ");
}

/** "ANN McLEE" as "Ann McLee": names printed in capitals are written as others are. Initials stay. */
function inMixedCase(name: string): string {
  const capitals = name.replace(/(?<=\bM)c(?=\p{Lu})/gu, "C");
  if (!/\s/.test(name) || capitals !== name.toUpperCase() || capitals === name.toLowerCase()) return name;
  return name
    .split(" ")
    .map((word) => {
      const low = word.toLowerCase();
      if (/^(?:\p{L}\.)+$/u.test(word) || /^[IVX]{2,4}$/.test(word)) return word;
      if (nameParticles.has(low) && low.length > 1) return low;
      return low
        .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/(?<=^Mc)\p{Ll}/u, (letter) => letter.toUpperCase())
        .replace(/(?<=[’'])S$/u, "s");
    })
    .join(" ");
}

const isPaper = (name: string) => name.includes(" ") && paperWords.test(name);

/** "Staff Reporter Ann Lee, Leeds": the name behind the words for the work, where both are there. */
export function nameBehindRole(text: string): string[] | undefined {
  const words = text.slice(0, 120).split(" ");
  let last = -1;
  for (let i = 0; i < Math.min(4, words.length); i++) if (roles.has(words[i]!.toLowerCase())) last = i;
  if (last < 0) return undefined;
  const names = readNames(words.slice(last + 1).join(" "), false)?.names;
  return names?.every((name) => !isRole(name)) ? names.slice(0, 1) : undefined;
}

/** Whether words say what somebody does rather than who it is: "Senior Correspondent". */
export function isRole(text: string): boolean {
  return runsOf(text.toLowerCase(), letters).some((word) => roles.has(word));
}

/** Whether a text has the form of a person's name: two to five capitalised words that are no menu words. */
export function isName(text: string, sure = false): boolean {
  // "RFE/RL's Tatar Service"
  if (sure) text = text.replace(/^(\p{Lu}{2,5})\/(?=\p{Lu}{2,5}\b)/u, "$1");
  if (text.length > 48 || text.length < 3 || foreignToNames.test(text)) return false;
  if (korean.test(text)) return true;
  if (sure && chineseOrJapanese.test(text)) return true;
  if (eastern.test(text)) return false;
  const words = text.split(" ");
  if (words.length > 5 || (words.length === 1 && !sure)) return false;
  let capitals = 0;
  for (const word of words) {
    const low = word.toLowerCase().replace(/[.'’]$/, "");
    if (nameParticles.has(low) && words.length > 1 && !opensCapital.test(word)) continue;
    if (!sure && notNames.has(low)) return false;
    if (!opensLikeName.test(word)) {
      if (!sure || !opensSmall.test(word) || notNames.has(low)) return false;
    } else capitals++;
  }
  return capitals >= (sure ? 1 : 2) || (sure && words.length >= 2 && words.length <= 3 && capitals === 0);
}

const foreignToNames = /[^\p{L}\p{M}\s.'’‘-]/u;
const korean = /^[\p{Script=Hangul}]{2,4}$/u;
const chineseOrJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u;
const eastern = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const opensCapital = /^\p{Lu}/u;
const opensSmall = /^\p{Ll}/u;
const opensLikeName = /^[\p{Lu}\p{Lo}'’‘]/u;
