import { isBylineLabel, isBylineLine, isDateLine } from "./masthead-lines.ts";
import { mark, type Page } from "./page.ts";
import { isName, isRole, nameBehindRole, readByline, readNames } from "./read-names.ts";
import { agencies } from "./vocabulary/agencies.ts";
import { paperWords } from "./vocabulary/names.ts";

/**
 * Marks names that the credit of a picture beside them would make a caption: alone right below the headline and nowhere
 * in the text, or two parted by a stroke ("Ann Lee/Bo Ek") of which neither is an agency or a paper.
 */
export function keepNames(page: Page): void {
  const { lines, title, start } = page;
  if (title < 0) return;
  for (let index = title + 1; index < Math.min(start, title + 8); index++) {
    const line = lines[index]!;
    if (line.mark || line.words > 8) continue;
    const first = lines.slice(title + 1, index).every((above) => above.mark);
    const names = line.text.split("/").map((name) => name.trim());
    const people = names.every((name) => isName(name) && !paperWords.test(name));
    if (!people || names.some((name) => Object.hasOwn(agencies, name.toLowerCase()))) continue;
    if (names.length === 2 || (first && namedNowhere(page, index, names))) mark(line, "field", "byline");
  }
}

/** Reads the bylines among the lines of a range; where none is labelled, a name that stands as one. */
export function takeBylines(page: Page, from: number, to: number): void {
  const found: string[] = [];
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (index === page.title || !isBylineLine(line)) continue;
    const byline = readByline(line.text)!;
    found.push(...byline.names);
    mark(line, "field", "byline");
    if (byline.agency && !page.fields.source) {
      page.fields.source = byline.agency;
      page.fields.basis.source = { how: "stated", by: "byline-agency", evidence: line.text };
    }
  }
  for (let index = from; index <= to && found.length === 0; index++) {
    const line = page.lines[index]!;
    const label = page.lines[index - 1];
    if (
      index === page.title ||
      (line.mark && line.mark.rule !== "byline" && !isDateLine(line)) ||
      line.words > 24
    )
      continue;
    const labelled = label !== undefined && isBylineLabel(label);
    if (isBylineLabel(line)) continue;
    const names = (
      readNames(line.text, false) ??
      (labelled ? readNames(line.text.split(" for ").at(-1)!, true) : undefined)
    )?.names;
    if (!names || (!labelled && !bareName(page, index, names))) continue;
    found.push(...names);
    if (!line.mark) mark(line, "field", "byline");
    if (labelled && !label.mark) mark(label, "field", "byline");
  }
  for (let index = Math.max(from, page.title + 1); index <= to && found.length === 0; index++) {
    const line = page.lines[index]!;
    const names = line.mark || line.words > 9 || line.sentence ? undefined : nameBehindRole(line.text);
    if (!names) continue;
    found.push(...names);
    mark(line, "field", "byline");
  }
  page.fields.authors = peopleOver(page, [...new Set(found)], from, to);
}

/** Two or more names alone on a line are the writers where the byline above names but the paper: "by Example Times". */
function peopleOver(page: Page, found: string[], from: number, to: number): string[] {
  if (!found.length || !found.every((name) => paperWords.test(name))) return found;
  for (const line of page.lines.slice(Math.max(from, page.title + 1), to + 1)) {
    const names = line.mark && line.mark.rule !== "byline" ? undefined : readNames(line.text, false)?.names;
    if (!names || names.length < 2 || line.words > 12) continue;
    mark(line, "field", "byline");
    return names;
  }
  return found;
}

/** Whether a name standing alone is the writer's: beside a day or a role, or named again after the text, and not of somebody in it. */
function bareName(page: Page, index: number, names: string[]): boolean {
  const { lines } = page;
  if (index < page.title) return false;
  const near = lines
    .slice(Math.max(0, index - 5), index + 6)
    .filter((line) => line.mark?.rule !== "share-links");
  const at = near.indexOf(lines[index]!);
  const dated = near
    .slice(Math.max(0, at - 2), at + 3)
    .some((line) => isDateLine(line) || line.mark?.rule === "time-ago" || /\bago$/.test(line.text));
  const role = lines[index + 1] && lines[index + 1]!.words <= 8 && isRole(lines[index + 1]!.text);
  const again = lines
    .slice(index + 3)
    .some((line) => line.words <= 6 && names.some((name) => line.text.includes(name)));
  const family = names[0]!.split(" ").at(-1)!;
  const mentioned = lines
    .slice(page.start, page.start + 12)
    .filter((line) => !line.mark && line.text.includes(family)).length;
  if ((dated || role || again) && mentioned < 2) return true;
  return Boolean(role) || (!mentioned && namedNowhere(page, index, names));
}

/** A name that neither headline nor text speak of, right below the headline or in a masthead with a day or a clock. */
function namedNowhere({ lines, title, start, end }: Page, index: number, names: string[]): boolean {
  if (title < 0 || index > title + 8) return false;
  if (names.some((name) => name.split(" ").length > 4 || /^['’‘]|['’]$/.test(name))) return false;
  const family = names.map((name) => name.split(" ").at(-1)!);
  const article = [lines[title]!, ...lines.slice(start, end + 1)];
  if (article.some((line) => family.some((word) => line.text.includes(word)))) return false;
  const beside = lines.slice(title + 1, start).filter((line) => line.mark?.rule !== "share-links");
  return beside[0] === lines[index] || beside.some((line) => isDateLine(line) || clock.test(line.text));
}

/** "9:51" alone: the hour of a day that the page does not print. */
const clock = /^\d{1,2}[:.]\d\d$/;
