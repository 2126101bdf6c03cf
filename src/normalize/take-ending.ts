import type { ArticleFields } from "../model.ts";
import { isProse } from "./find-body.ts";
import { type Line, mark, type Page } from "./page.ts";
import { type FoundCredits, readCredits } from "./read-credits.ts";
import { type Byline, readByline, readNames } from "./read-names.ts";
import { agencies } from "./vocabulary/agencies.ts";
import { isEnd } from "./wire-marks.ts";

/** Reads what follows the text: sign-off, credit lines, a byline at the foot, notes on the author; and moves its end above them. */
export function takeEnding(page: Page): void {
  takeSignOff(page);
  takeCreditLines(page);
  takeFootByline(page);
  for (let guard = 0; guard < 40; guard++) {
    while (page.end > page.start && page.lines[page.end]!.mark) page.end--;
    const line = page.lines[page.end]!;
    const rule = page.end > page.start ? endingRule(page, line) : undefined;
    if (!rule) return;
    mark(line, "left-out", rule);
  }
}

function takeCreditLines(page: Page): void {
  const { fields, lines } = page;
  for (
    let index = lines.length > page.end + 12 ? page.end + 12 : lines.length - 1;
    index > page.start;
    index--
  ) {
    const line = lines[index]!;
    if (line.mark || line.words > 90) continue;
    if (notice.test(line.text) && line.words < 80) {
      if (line.words > 2) fields.notices.unshift(line.text);
      mark(line, "field", "correction-notice");
      const below = lines[index + 1];
      // "CORRECTION" alone stands over the notice.
      if (line.words > 2 || !below || below.mark || !isProse(below)) continue;
      fields.notices.unshift(below.text);
      mark(below, "field", "correction-notice");
      continue;
    }
    const found = readCredits(line.text);
    if (!found || found.start > 0) continue;
    addCredits(fields, found);
    mark(line, "field", "credit-line");
  }
}

const notice =
  /^(?:correction|clarification|an earlier version of this (?:article|story|report) (?:misstated|misspelled|misidentified|incorrectly|gave|said|stated|included|misattributed)|this (?:article|story) (?:has been|was) (?:updated|corrected|amended)|update:|korrektur|rectificatif)/i;

/** Adds a credit line's people. Who alone is credited with the reporting is the author where no byline says. */
export function addCredits(fields: ArticleFields, { credits, main }: FoundCredits): void {
  for (const role of ["reporting", "writing", "editing"] as const) {
    const names = credits[role];
    if (names) fields.credits[role] = [...new Set([...names, ...(fields.credits[role] ?? [])])];
  }
  if (!main || fields.authors.length || !credits.reporting) return;
  fields.authors = credits.reporting;
  fields.basis.authors = { how: "inferred", by: "credit-line", evidence: credits.reporting.join(", ") };
}

/** "REUTER", "ENDS", "###" within the next lines below the text, or as its last line. */
function takeSignOff({ lines, end, fields }: Page): void {
  for (const line of lines.slice(end, end + 5)) {
    if (line.mark || line.words > 3 || !isSignOff(line)) continue;
    const agency = agencies[line.key];
    if (agency && !fields.source) {
      fields.source = agency;
      fields.basis.source = { how: "stated", by: "sign-off", evidence: line.text };
    }
    mark(line, "field", "sign-off");
    return;
  }
}

/** A byline printed at the foot: read where the masthead has none. */
function takeFootByline(page: Page): void {
  const { lines, fields } = page;
  for (
    let index = Math.max(page.start + 1, page.end - 2);
    index < Math.min(lines.length, page.end + 7);
    index++
  ) {
    const line = lines[index]!;
    if (line.mark || line.words > 14 || isProse(line)) continue;
    const byline = readByline(line.text) ?? koreanByline(line.text);
    const list = byline ? undefined : readNames(line.text, false);
    if (list?.names.some((name) => fields.authors.includes(name)) && !/\d/.test(line.text)) {
      fields.authors = [...new Set([...fields.authors, ...list.names])];
      mark(line, "field", "byline");
    }
    if (!byline) continue;
    if (fields.authors.length === 0) fields.authors = byline.names;
    else if (!byline.names.every((name) => fields.authors.includes(name))) continue;
    mark(line, "field", "byline");
  }
}

/** "서울 홍길동 기자 name@paper.kr" */
function koreanByline(text: string): Byline | undefined {
  const names = [...text.slice(0, 200).matchAll(/(\p{Script=Hangul}{2,4})\s?(?:기자|특파원)/gu)].map(
    (match) => match[1]!,
  );
  return names.length ? { names } : undefined;
}

/** Why the last line of the stretch is no part of the text, if it is not. */
function endingRule(page: Page, line: Line): string | undefined {
  if (aboutAuthor(page, line)) return "author-note";
  if (line.words < 90 && aboutUs.test(line.text.slice(0, 200))) return "self-description";
  const start = line.text.slice(0, 600);
  if (line.words < 60 && /follow|mail|reach|@/i.test(start) && reachable.test(start)) return "author-note";
  if (!line.sentence && !isProse(line) && line.words < 12 && !line.bullet) return "stray-line";
  return undefined;
}

/** "Follow her on …", "can be reached at …". */
const reachable =
  /\bfollow (?:him|her|them|me|us|[\p{L}-]+(?: [\p{L}-]+)?) (?:on|at) |\be-?mail (?:him|her|them|me)\b|\b(?:can be )?reach(?:ed)? (?:him |her |us )?at\b|[\w.]@[\w.-]{2,60}\.\w/iu;

/** "REUTER", "ENDS", "###" alone on a line. */
export function isSignOff(line: Line): boolean {
  return isEnd(line.text) || (agencies[line.key] !== undefined && line.words <= 2);
}

const trade =
  /\b(?:is|was|has been|works as|serves as) (?:an?|the|our)? ?(?:[\w'’-]+ ){0,6}?(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|author|fellow|professor|critic|freelancer|producer|host|analyst)\b/i;

/** "Ann Lee is a reporter in …": a note on who wrote it. */
function aboutAuthor(page: Page, line: Line): boolean {
  if (line.words > 130) return false;
  const start = line.text.slice(0, 200);
  const named = page.fields.authors.some(
    (name) => start.startsWith(name) || start.includes(`${name} is `) || start.includes(`${name} has `),
  );
  if (named && !/[“"]/.test(start.slice(0, 80))) return true;
  const family = page.fields.authors.map((name) => name.split(" ").at(-1)!);
  if (
    family.some(
      (name) => start.startsWith(`${name} `) && beat.test(start.slice(name.length, name.length + 40)),
    )
  )
    return true;
  return isAuthorNote(line);
}

/** "The Example Press is an independent news organization …": the publisher on itself. */
const aboutUs =
  /^(?:The )?(?:\p{Lu}[\p{L}.&'’-]*[ ,]){1,6}.{0,50}?\bis (?:an?|the|one of the) (?:[\p{L}'’-]+,? ){0,6}?(?:news (?:organi[sz]ation|agency|provider|outlet|service|site|website)|newspaper|newsroom|source of (?:\p{L}+ )?news|publication|media (?:outlet|organi[sz]ation|company))\b/u;

/** What a note on an author goes on with behind the name. */
const beat =
  /^ (?:covers|covered|writes|reports|joined|is based|has (?:covered|worked|written|reported)|is an? |was an? |leads|edits)\b/;

/** "Ann Lee is a reporter for …", whoever she is. */
export function isAuthorNote(line: Line): boolean {
  if (line.words >= 90) return false;
  const start = line.text.slice(0, 200);
  return opensWithName.test(start) && trade.test(start);
}

const opensWithName = /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}/u;
