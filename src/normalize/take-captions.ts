import type { Caption } from "../model.ts";
import { isProse } from "./find-body.ts";
import { isBylineLine, isDateLine } from "./masthead-lines.ts";
import { type Line, mark, type Page } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { isName } from "./read-names.ts";
import { deckLike } from "./take-title.ts";
import { agencies } from "./vocabulary/agencies.ts";

/** Captions and credits among the lines of a range. */
export function takeCaptions(page: Page, from: number, to: number): void {
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (line.mark || index === page.title || line.hint?.tag === "h1" || isBylineLine(line)) continue;
    if (isNameAndPlace(page, index) || isSignedEnd(page, index) || isSourceNote(page, index)) continue;
    const found =
      pictureCredit(line.text) ??
      (line.hint?.tag === "figcaption" || isLabelled(page.lines[index - 1]) || isPrintedTwice(page, index)
        ? { text: line.text }
        : undefined);
    if (!found) continue;
    const name = found.credit ? undefined : photographer(page, index);
    const credit = { ...found, ...(name && { credit: name }) };
    mark(line, "field", "caption");
    const before = page.lines[index - 1];
    if (
      !credit.text &&
      before &&
      !before.mark &&
      index - 1 > page.title &&
      index - 1 >= from &&
      before.words < 45 &&
      !isBylineLine(before) &&
      !isDateLine(before) &&
      (index <= page.start || !before.sentence) &&
      !deckLike(before.text)
    ) {
      credit.text = before.text;
      mark(before, "field", "caption");
    }
    addCaption(page, credit);
  }
  // The same caption without its credit, as pages print it for a picture and again for its description.
  const texts = new Set(page.fields.captions.map((caption) => caption.text));
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (!line.mark && line.words > 3 && texts.has(line.text)) mark(line, "field", "caption");
  }
}

/** A picture's description and its caption: the same words twice, with controls between, or a sentence over the text. */
function isPrintedTwice({ lines, start }: Page, index: number): boolean {
  const line = lines[index]!;
  if (line.words < 4) return false;
  const next = lines.slice(index + 1, index + 6).findIndex(({ mark }) => !mark) + 1;
  if (next === 0 || lines[index + next]!.key !== line.key) return false;
  if (next === 1) return index + 1 < start && line.text.endsWith(".");
  return lines.slice(index, index + next).some(({ mark }) => mark?.rule === "picture-control");
}

/** A name in capitals below a caption printed twice: the photographer's. */
function photographer({ lines }: Page, index: number): string | undefined {
  const [caption, again, below] = lines.slice(index, index + 3);
  if (!below || below.mark || again!.key !== caption!.key || below.text !== below.text.toUpperCase())
    return undefined;
  if (!isName(below.text)) return undefined;
  mark(below, "field", "caption");
  return below.text;
}

/** "Quelle: dpa" beside a day: where the article comes from, not the picture. */
function isSourceNote({ lines }: Page, index: number): boolean {
  if (!/^(?:quelle|sources?|fuente|fonte|źródło|zdroj|источник|джерело)\s?:/iu.test(lines[index]!.text))
    return false;
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && isDateLine(line));
}

/** "Image caption," alone on the line above. */
function isLabelled(above: Line | undefined): boolean {
  return above !== undefined && /^(?:image|photo|picture|media) caption$/.test(above.key);
}

/** "Ann Lee | Leeds" beside a day: a byline. */
function isNameAndPlace({ lines }: Page, index: number): boolean {
  const { text } = lines[index]!;
  if (!text.includes(" | ")) return false;
  const [name, place, ...more] = text.split(" | ");
  if (!place || more.length || !isName(name!) || place.split(" ").length > 3) return false;
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && isDateLine(line));
}

/** The text's last paragraph with the agency behind it: "… on Friday. (PAP)". */
function isSignedEnd({ lines, start, end }: Page, index: number): boolean {
  const line = lines[index]!;
  if (index !== end || index === start || !isProse(line)) return false;
  const agency = line.text.slice(-24).match(/\(([^()]+)\)$/)?.[1];
  return agency !== undefined && agencies[agency.toLowerCase()] !== undefined;
}

/** "[1/2]", "Item 1 of 2", "3 / 4" before a gallery's captions, and the offer to sell the picture behind them. */
function withoutNumber({ text, credit }: Caption): Caption {
  const words = text?.replace(
    /^(?:Item \d{1,3} of \d{1,3}|\[?\d{1,3}\s?(?:\/|of)\s?\d{1,3}\]?)(?!\d)\s*\|?\s*/i,
    "",
  );
  const name = credit?.replace(/,?\s*Purchase Licensing Rights.*$/i, "");
  return { ...(words && { text: words }), ...(name && { credit: name }) };
}

/** Adds a caption to the article's, unless it is among them. */
export function addCaption(page: Page, found: Caption): void {
  const caption = withoutNumber(found);
  const same = page.fields.captions.find(
    (other) => other.text === caption.text && other.credit === caption.credit,
  );
  if (!same && (caption.text || caption.credit)) page.fields.captions.push(caption);
}
