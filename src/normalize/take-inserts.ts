import { isProse } from "./find-body.ts";
import { findRepeats } from "./find-repeats.ts";
import { listHeading } from "./furniture-rules.ts";
import { type Line, mark, type Page } from "./page.ts";
import { takeCaptions } from "./take-captions.ts";

/** The most lines a list inside the text may take with it. */
const longestList = 14;

/** Takes what interrupts the text: lists of other articles, posts from elsewhere, captions, repeated words, stray lines. */
export function takeInserts(page: Page): void {
  takeEntryTimes(page);
  takeLists(page);
  takePosts(page);
  takeCaptions(page, page.start, page.end);
  takeRepeats(page);
  takeStrays(page);
}

const clock = /^\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i;
/** From so many entries on, times are a live blog's. */
const entries = 3;

/** The times over a live blog's entries, headings of theirs; a single time is a video's length or a control. */
function takeEntryTimes(page: Page): void {
  const { lines } = page;
  const isTime = (index: number) => {
    const line = lines[index]!;
    return (
      clock.test(line.text) &&
      (!line.mark || line.mark.rule === "no-words" || line.mark.rule === "video-player")
    );
  };
  const times: number[] = [];
  for (let index = page.start; index < page.end; index++) if (isTime(index)) times.push(index);
  // The first entry's time and headline stand above its text, where the masthead ends.
  for (const above of [page.start - 1, page.start - 2]) {
    if (times.length + 1 < entries || above <= page.title || !isTime(above)) continue;
    times.unshift(above);
    for (const line of lines.slice(above, page.start)) if (line.mark?.rule !== "byline") delete line.mark;
    page.start = above;
    break;
  }
  if (times.length < entries) return;
  for (const index of times) lines[index]!.mark = { fate: "body", rule: "entry-time", kind: "heading" };
}

/** A list heading and the lines below it, until prose resumes. */
function takeLists(page: Page): void {
  const { lines } = page;
  for (let index = page.start; index <= page.end; index++) {
    const rule = listHeading(lines[index]!);
    if (!rule || lines[index]!.mark?.fate === "field") continue;
    mark(lines[index]!, "left-out", rule);
    for (let next = index + 1; next <= Math.min(page.end, index + longestList); next++) {
      const line = lines[next]!;
      if (
        !line.bullet &&
        (isProse(line) || (next > index + 1 && line.words >= 4 && /[.。]["”»]?$/u.test(line.text)))
      )
        break;
      mark(line, "left-out", rule);
      index = next;
    }
  }
}

/** Embedded posts: the signature line "— Name (@handle) 18 July 2026" and the line it signs. */
function takePosts(page: Page): void {
  const { lines } = page;
  for (let index = page.start; index <= page.end; index++) {
    const line = lines[index]!;
    const raw = line.source[0]?.text.trimStart() ?? "";
    const tail = line.text.slice(-80);
    if (/^[—–-]\s?.{1,80}\(@\w{1,40}\)/u.test(raw.slice(0, 140)) && line.words < 20) {
      mark(line, "left-out", "embedded-post");
      const signed = lines[index - 1];
      if (signed && index > page.start && signed.words < 70) mark(signed, "left-out", "embedded-post");
    } else if (/pic\.(?:twitter|x)\.com\/|https:\/\/t\.co\/\w+$/.test(tail))
      mark(line, "left-out", "embedded-post");
    else if (
      /^A post shared by .{2,80}\(@/u.test(line.text) ||
      /^View this post on Instagram$/i.test(line.text)
    )
      mark(line, "left-out", "embedded-post");
  }
}

/** Pull quotes and lines printed twice: their words stand in the text already. */
function takeRepeats({ lines, start, end }: Page): void {
  for (const line of findRepeats(lines.slice(start, end + 1))) mark(line, "left-out", "repeated-line");
}

/** Short lines without a full stop: crossheads stay, items of the text's own lists stay, the rest goes. */
function takeStrays(page: Page): void {
  const { lines } = page;
  for (let index = page.start; index <= page.end; index++) {
    const line = lines[index]!;
    if (line.mark || isProse(line)) continue;
    if (line.bullet) {
      index = takeItems(page, index);
      continue;
    }
    if (line.sentence && line.words >= 2) continue;
    const group = shortGroup(lines, index, page.end);
    let next = group.at(-1)! + 1;
    while (next <= page.end && lines[next]!.mark) next++;
    const after = next <= page.end ? lines[next] : undefined;
    if (group.length > 1 && introduced(lines, group[0]!, page.start))
      for (const at of group) mark(lines[at]!, "body", "list-item", "item");
    for (const at of group) judgeShort(lines[at]!, lines[at - 1], group.length, after);
    index = group.at(-1)!;
  }
}

/**
 * A short line alone over running text is a crosshead; one in a group, or a long one, belongs to something else: so does
 * one under "Read also", or one made of a slug and a headline.
 */
function judgeShort(line: Line, before: Line | undefined, group: number, after: Line | undefined): void {
  const tag = line.hint?.tag;
  const pointed = before?.mark?.rule === "read-more" && before.words <= 3 && line.words >= 4;
  if (pointed || (line.words >= 7 && line.hint === undefined && slugged.test(line.text))) {
    mark(line, "left-out", pointed ? "read-more" : "stray-line");
    return;
  }
  const leads = after !== undefined && (isProse(after) || after.sentence || after.bullet);
  if ((group === 1 && line.words <= 10 && leads) || tag === "h2" || tag === "h3")
    mark(line, "body", "crosshead", "heading");
  else if (tag === "p" && line.hint!.links < 0.5) return;
  else if (group > 1 ? line.words < 25 : line.words < 18) mark(line, "left-out", "stray-line");
}

/** "Alba harbour: Ferry company warns of more delays" */
const slugged = /^\p{Lu}[^:]{2,30}: \S/u;

/** Indexes of the unmarked short lines without an end of sentence that follow each other. */
function shortGroup(lines: Line[], from: number, end: number): number[] {
  const group: number[] = [];
  for (let index = from; index <= end; index++) {
    const line = lines[index]!;
    if (line.mark) continue;
    if (line.sentence || isProse(line) || line.bullet) break;
    group.push(index);
  }
  return group;
}

/** Whether the text's last line above ends with a colon or is a crosshead. */
function introduced(lines: Line[], index: number, start: number): boolean {
  let last = index - 1;
  while (last >= start && lines[last]!.mark && lines[last]!.mark!.fate !== "body") last--;
  const before = last >= start ? lines[last] : undefined;
  return before !== undefined && (/[:：]$/.test(before.text) || before.mark?.kind === "heading");
}

/** A run of list items: the text's own where they are introduced by a colon or are sentences. Returns the last index. */
function takeItems(page: Page, from: number): number {
  const { lines } = page;
  let to = from;
  while (to + 1 <= page.end && lines[to + 1]!.bullet) to++;
  const items = lines.slice(from, to + 1).filter((line) => !line.mark);
  const sentences = items.filter((line) => line.sentence).length >= items.length / 2;
  const own = introduced(lines, from, page.start) || sentences || from === page.start;
  for (const item of items) {
    if (own) mark(item, "body", "list-item", "item");
    else mark(item, "left-out", "stray-list");
  }
  return to;
}
