import { findDates } from "./find-dates.ts";
import type { Page } from "./page.ts";
import { readByline } from "./read-names.ts";
import { notNames, paperNames } from "./vocabulary/names.ts";

/** The paper's name at the head of a page, and what shows that it is the paper's. */
export interface MastheadName {
  name: string;
  evidence: string;
  /** Whether the page speaks of itself by this name; else it is but named like a paper. */
  sure: boolean;
}

/** How many lines of a page may hold its masthead. */
const reach = 12;
/** The most words a paper is named with. */
const longest = 6;

/**
 * The publisher's name as it stands over the headline, alone on its line. What stands there may as well be a section, a
 * place or an offer: the page must use the name of itself elsewhere, or it must be named as papers are.
 */
export function mastheadName(page: Page): MastheadName | undefined {
  const above = page.lines.slice(0, Math.min(reach, page.title < 0 ? page.start : page.title));
  const open = above.filter((line) => !line.mark).map((line) => line.text);
  const names = open.filter(isNameLike);
  for (const name of names) {
    const evidence = selfMention(name, page);
    if (evidence) return { name, evidence, sure: true };
  }
  const named = open.slice(0, 2).find(isPaperLine);
  return named ? { name: named, evidence: named, sure: false } : undefined;
}

/** Whether a line is no more than a name such as papers have: "The Example Courier". "Ruritania News" is a section's, too. */
export function isPaperLine(text: string): boolean {
  return (
    isNameLike(text) && paperNames.test(text) && !/(?:^|\s)(?:News|Новини|Новости|Nachrichten)$/u.test(text)
  );
}

/** A few words, the first and the last with a capital, and no day, menu or byline. */
function isNameLike(text: string): boolean {
  const words = text.split(" ");
  if (words.length > longest || text.length < 3 || text.length > 48) return false;
  if (!/^[\p{Lu}\p{N}][^|>›·•:;!?,"“”/()]*[\p{L}\p{N}]$/u.test(text) || !/^\p{Lu}/u.test(words.at(-1)!))
    return false;
  return (
    !readByline(text) &&
    findDates(text).length === 0 &&
    !words.every((word) => notNames.has(word.toLowerCase()))
  );
}

/** Where a page speaks of itself by a name: the words, or undefined. */
function selfMention(name: string, { lines }: Page): string | undefined {
  const bare = name.replace(/^the /i, "").replace(/(?<=\s\S+|^\p{Lu}{3,}) (?:News|Online)$/u, "");
  const own = new RegExp(
    selfMentions.map((form) => form.replaceAll("NAME", `(?:the )?${literal(bare)}(?![\\p{L}-])`)).join("|"),
    "iu",
  );
  const letters = bare.toLowerCase();
  for (const line of lines) {
    if (line.text === name) continue;
    const text = line.text.slice(0, 3000);
    // Most lines show at a glance that they do not name it.
    const named = text.toLowerCase().includes(letters) ? own.exec(text)?.[0] : undefined;
    const found = named ?? (addressed.test(text) ? ownAddress(bare, text) : undefined);
    if (found) return found.trim();
  }
  return undefined;
}

const selfMentions = [
  String.raw`\b(?:told|tells|speaking to|spoke to|in an interview with) NAME(?=[.,;:!?"”’]|$| (?:that|in|on|by)\b)`,
  String.raw`\b(?:covers|writes|reports|reported|reporter|correspondent|columnist|editor|journalist|photographer)\b[^.!?]{0,50}(?:\s(?:for|at)\s|,\s)NAME`,
  String.raw`\b(?:follow|like|subscribe to|support|supporting|advertise (?:with|in)|download|get) NAME(?= (?:app|on|for|today|from)\b|[.!]?$)`,
  String.raw`(?:©|\(c\)|copyright)[\s\d,–-]*NAME[\s.,]*(?:$|all rights)`,
  String.raw`^(?:photo|photograph|picture|image|foto)\p{L}*:?\s.{2,40}\/NAME`,
  String.raw`[.!] (?:photo|photograph|picture|image|foto)\p{L}*:?\s[^.]{2,40}\/NAME`,
  String.raw`^NAME (?:app|newsletter|RSS|staff)\b`,
];

const addressed = /@|https?:|www\./;

/** An address of the web or of mail at a domain that is the name, or its initials and last word. */
function ownAddress(name: string, text: string): string | undefined {
  const words = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .match(/[a-z0-9]+/g);
  if (!words || words.join("").length < 5) return undefined;
  const short = words
    .slice(0, -1)
    .map((word) => word[0])
    .join("");
  const wanted = new Set([words.join(""), words.join("-"), `the${words.join("")}`, short + words.at(-1)!]);
  for (const [address, domain] of text.matchAll(
    /(?:@|\bhttps?:\/\/|\bwww\.)(?:www\.)?((?:[\w-]{1,60}\.){1,4})[a-z]{2,12}\b/gi,
  ))
    if (
      domain!
        .toLowerCase()
        .split(".")
        .some((label) => wanted.has(label))
    )
      return address;
  return undefined;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
