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
  for (const line of lines) {
    if (line.text === name) continue;
    const text = line.text.slice(0, 3000);
    const found = mentionIn(bare, text) ?? (addressed.test(text) ? ownAddress(bare, text) : undefined);
    if (found) return found.trim();
  }
  return undefined;
}

/** How many characters before a name, and behind it, tell how it is used. */
const around = 90;

function mentionIn(name: string, text: string): string | undefined {
  const [within, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const from = Math.max(0, at - around);
    // What is cut off must not look like the text's beginning.
    const upTo = (from > 0 ? "…" : "") + text.slice(from, at);
    const before = upTo.replace(/\bthe $/i, "");
    const behind = text.slice(at + name.length, at + name.length + around);
    for (const form of selfMentions) {
      const [open, close] = [form.before.exec(before)?.[0], form.behind.exec(behind)?.[0]];
      if (open !== undefined && close !== undefined)
        return open + upTo.slice(before.length) + text.slice(at, at + name.length) + close;
    }
  }
  return undefined;
}

/** How a page uses its own name: what stands before it, and behind it. */
const selfMentions = [
  {
    before: /\b(?:told|tells|speaking to|spoke to|in an interview with) $/i,
    behind: /^(?=[.,;:!?"”’]|$| (?:that|in|on|by)\b)/i,
  },
  {
    before:
      /\b(?:covers|writes|reports|reported|reporter|correspondent|columnist|editor|journalist|photographer)\b[^.!?]{0,50}(?:\s(?:for|at)\s|,\s)$/i,
    behind: /^(?![\p{L}-])/u,
  },
  {
    before: /\b(?:follow|like|subscribe to|support|supporting|advertise (?:with|in)|download|get) $/i,
    behind: /^(?= (?:app|on|for|today|from)\b|[.!]?$)/i,
  },
  { before: /(?:©|\(c\)|copyright)[\s\d,–-]*$/i, behind: /^[\s.,]*(?:$|all rights)/i },
  {
    before: /(?:^|[.!] )(?:photo|photograph|picture|image|foto)\p{L}*:?\s[^.]{2,40}\/$/iu,
    behind: /^(?![\p{L}-])/u,
  },
  { before: /^$/, behind: /^ (?:app|newsletter|RSS|staff)\b/i },
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
