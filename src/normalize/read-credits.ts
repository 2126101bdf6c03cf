import type { Credits } from "../model.ts";
import { isName } from "./read-names.ts";
import { agencies } from "./vocabulary/agencies.ts";
import { nameParticles } from "./vocabulary/names.ts";

type Role = keyof Credits;

/** What somebody did, by the word for it. */
const deeds: [Role, RegExp][] = [
  ["reporting", /report|contribution|files|inputs|mitarbeit/i],
  ["writing", /writ|compil|text/i],
  ["editing", /edit|redaktion|redaktor/i],
];
const deed =
  "(?:report(?:ing|ed|s)|writ(?:ing|ten)|edit(?:ing|ed|or|ors)|compil(?:ing|ed)|contributions|files|inputs|text|mitarbeit|redaktion)";
/** "Reporting by", "Additional reporting and writing by", "With files from", "Editing:". */
const label = new RegExp(
  String.raw`(?<!\p{L})(?:with\s)?(?:(?:additional|further|extra|some)\s)?${deed}(?:(?:,\s|\sand\s|\s&\s|\/)${deed})*(?:\s(?:by|from|von)\s?:?|\s?:)(?=\s)`,
  "giu",
);

/** What every label has, for a quick look: few lines do. */
const labelSign = /by|from|von|:/i;
const labelEnd = new RegExp(String.raw`${deed}\s?(?:${labelSign.source})`, "i");

/** A credit line's people, by what they did. */
export interface FoundCredits {
  credits: Credits;
  /** Whether somebody's is the main reporting, not "additional reporting". */
  main: boolean;
  /** Where in the text it begins; 0 for a line of its own. */
  start: number;
}

/**
 * Reads "(Reporting by A and B; Writing by C/D; Editing by E)", "Additional reporting from PA" or
 * "Associated Press writer A in B contributed to this report." Undefined where the line is none of these.
 */
export function readCredits(text: string): FoundCredits | undefined {
  if (text.length > 700) text = text.slice(-700);
  const labels = labelSign.test(text) && labelEnd.test(text) ? [...text.matchAll(label)] : [];
  const first = labels[0];
  if (!first) return contributors(text);
  // "Written by Ann Lee" alone is a byline.
  if (labels.length === 1 && /^(?:written|reported|text) by\s?:?$/i.test(first[0])) return undefined;
  const before = text.slice(0, first.index).replace(edges, "");
  if (before !== "" && !/[.!?”"’)]$/.test(before)) return contributors(text);
  const credits: Credits = {};
  labels.forEach((match, index) => {
    const until = labels[index + 1]?.index ?? text.length;
    const said = text.slice(match.index + match[0].length, until);
    const names = people(said);
    const more = index === labels.length - 1 ? contributors(behindStop(said)) : undefined;
    if (more) add(credits, "reporting", more.credits.reporting ?? []);
    for (const [role, pattern] of deeds) if (pattern.test(match[0])) add(credits, role, names);
  });
  if (!Object.keys(credits).length) return undefined;
  return {
    credits,
    main: labels.some((match) => /^reporting(?: (?:and|&) \w+)? by/i.test(match[0])),
    start: before === "" ? 0 : text.slice(0, first.index).replace(/[\s([–—_-]+$/u, "").length,
  };
}

/** What follows the first sentence: "by Ann Lee. Bo Ek contributed to this report." */
function behindStop(text: string): string {
  return /\p{Ll}{2}\.\s+(\p{Lu}.*)$/u.exec(text)?.[1] ?? "";
}

const edges = /^[\s([–—_*-]+|[\s([–—_*-]+$/gu;

function add(credits: Credits, role: Role, names: string[]): void {
  if (names.length) credits[role] = [...new Set([...(credits[role] ?? []), ...names])];
}

/** Names joined by commas, slashes, "and" or "and/or", ending at a full stop; "in Paris, Texas," is where they were. */
function people(text: string): string[] {
  const names: string[] = [];
  let placed = false;
  for (const part of text.split(/\(\(/)[0]!.split(/[,;/&]|\s(?:and|or|und|et|y)(?=\s|\/)/u)) {
    const plain = part.replace(/^(?:and|or)\s/, "").replace(/(\p{Ll}{2})\.\s+\p{Lu}.*$/u, "$1.");
    const bare = plain.replace(/\s(?:in|at|for|from)\s.*$/u, "");
    const name = bare
      .replace(/^[\s([:–—-]+|[\s)\].;–—_-]+$/gu, "")
      .replace(
        /^(?:the\s)?(?:Associated Press|AP|Reuters|AFP)\s(?:writers?|reporters?|correspondents?)\s/u,
        "",
      )
      .replace(/^[Tt]he\s(?=\p{Lu}\p{Ll}+\s\p{Ll}|Reuters|AFP|AP\b)/u, "");
    const place: boolean = placed && !/\s/.test(name) && !isAgency(name);
    placed = bare !== plain || place;
    if (place || name === "") continue;
    if ((isName(name, true) && !sentence.test(name)) || isAgency(name)) names.push(name);
    else break;
    // "… by Ann Lee. More on this in our newsletter"
    if (/\p{Ll}{3}\.\s/u.test(part)) break;
  }
  return names;
}

/** "Reporting by Example News found that …" is told in the text: small words that are no part of names. */
const sentence = new RegExp(
  String.raw`\s(?!(?:${[...nameParticles].join("|")}|bureaux?|newsroom|staff|desk|service)(?:\s|$))\p{Ll}`,
  "u",
);

const isAgency = (name: string) => agencies[name.toLowerCase().replace(/^the /, "")] !== undefined;

/** "A and B contributed to this report.", "The Example Press contributed to this article." */
const contributed =
  /^(.{2,400}?),?\s(?:also\s)?(?:contributed (?:reporting|research|(?:to|for) (?:this|the) (?:report|story|article|piece|dispatch|coverage|reporting))|helped (?:report|with) this)/u;
const before =
  /^.*?\b(?:writers?|reporters?|correspondents?|journalists?|editors?|producers?|staff|colleagues?)\s(?=\p{Lu})|^(?:The )?\p{Lu}[\p{L} ]{1,30}[’']s?\s(?=\p{Lu}\S+ \p{Lu})/u;

/** "Ann Lee reported from Oslo, Norway, and Bo Ek from Bergen.", and nothing else on the line. */
const where = String.raw`((?:\p{Lu}[\p{L}\p{M}.'’-]+\s){2,4})(?:reported\s)?from\s\p{Lu}[\p{L}.'’-]*(?:,?\s\p{Lu}[\p{L}.'’-]*){0,3}`;
const correspondents = new RegExp(String.raw`^${where}(?:[,;]?\s(?:and\s)?${where}){0,4}\.?$`, "u");

function contributors(text: string): FoundCredits | undefined {
  if (!/contributed|helped|reported from/.test(text)) return undefined;
  if (text.length < 300 && text.includes(" reported from ") && correspondents.test(text.replace(edges, ""))) {
    const names = [...text.matchAll(new RegExp(where, "gu"))].map((match) =>
      match[1]!.replace(/reported/, "").trim(),
    );
    return { credits: { reporting: [...new Set(names)] }, main: false, start: 0 };
  }
  if (!/contributed|helped/.test(text) || text.split(" ").length > 60) return undefined;
  const list = text.replace(edges, "").match(contributed)?.[1];
  if (!list) return undefined;
  const names = list
    .replace(before, "")
    .split(/,\s(?:and\s)?|\sand\s/)
    .map((part) =>
      part
        .replace(before, "")
        .replace(/\s(?:in|at|from)\s.*$/u, "")
        .replace(edges, ""),
    )
    .filter((part) => isName(part) || isAgency(part));
  return names.length ? { credits: { reporting: [...new Set(names)] }, main: false, start: 0 } : undefined;
}
