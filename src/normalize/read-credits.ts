import type { Credits } from "../model.ts";
import { isName } from "./read-names.ts";
import { agencies } from "./vocabulary.ts";

const roles: [keyof Credits, RegExp][] = [
  [
    "reporting",
    /^(?:additional\s)?(?:reporting|reported|reports)(?:\s(?:by|from))$|^with (?:reports|reporting|contributions|files) (?:from|by)$/i,
  ],
  ["writing", /^(?:additional\s)?(?:writing|written|compiled|text)\sby$/i],
  ["editing", /^(?:additional\s)?(?:editing|edited)\sby$/i],
];
const label =
  /(?:with\s)?(?:additional\s)?(?:reporting|reported|reports|writing|written|compiled|editing|edited|contributions|files)\s(?:by|from)/gi;

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
  const labels = [...text.matchAll(label)];
  const first = labels[0];
  const contributed = /contributed (?:to|reporting)/i.test(text);
  if (!first) return contributed ? contributors(text) : undefined;
  const before = text
    .slice(0, first.index)
    .replace(/[\s([–—-]+$/u, "")
    .replace(/^[\s([–—-]+/u, "");
  if (before !== "" && !/[.!?”"]$/.test(before)) return undefined;
  const credits: Credits = {};
  labels.forEach((match, index) => {
    const role = roles.find(([, pattern]) => pattern.test(match[0]))?.[0] ?? "reporting";
    const until = labels[index + 1]?.index ?? text.length;
    const names = people(text.slice(match.index + match[0].length, until));
    if (names.length) credits[role] = [...new Set([...(credits[role] ?? []), ...names])];
  });
  if (!Object.keys(credits).length) return undefined;
  return {
    credits,
    main: labels.some((match) => /^reporting by$/i.test(match[0])),
    start: before === "" ? 0 : text.slice(0, first.index).replace(/[\s([–—-]+$/u, "").length,
  };
}

/** Names joined by commas, slashes, "and", ending at a place ("in Paris") or a full stop. */
function people(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/[,;/&]|\s(?:and|und|et|y)\s/u)) {
    const name = part
      .replace(/\s(?:in|at|for|from)\s.*$/u, "")
      .replace(/^[\s([:–—-]+|[\s)\].;–—-]+$/gu, "")
      .replace(
        /^(?:the\s)?(?:Associated Press|AP|Reuters|AFP)\s(?:writers?|reporters?|correspondents?)\s/u,
        "",
      );
    if (isName(name, true) || agencies[name.toLowerCase()]) names.push(name);
    else if (name !== "") break;
  }
  return names;
}

function contributors(text: string): FoundCredits | undefined {
  if (text.split(" ").length > 60) return undefined;
  const list = text
    .split(/\scontributed\s/i)[0]!
    .replace(/^.*?\b(?:writers?|reporters?|correspondents?|journalists?|staff)\s/iu, "");
  const names = list
    .split(/,\s|\sand\s/)
    .map((part) =>
      part
        .replace(/\s(?:in|at)\s.*$/u, "")
        .replace(/^[\s(—–-]+/u, "")
        .trim(),
    )
    .filter((part) => isName(part));
  return names.length ? { credits: { reporting: [...new Set(names)] }, main: false, start: 0 } : undefined;
}
