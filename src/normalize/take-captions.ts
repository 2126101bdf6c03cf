import { isBylineLine, isDateLine } from "./masthead-lines.ts";
import { mark, type Page } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { deckLike } from "./take-title.ts";

/** Captions and credits among the lines of a range. */
export function takeCaptions(page: Page, from: number, to: number): void {
  for (let index = from; index <= to; index++) {
    const line = page.lines[index]!;
    if (line.mark || index === page.title || isBylineLine(line)) continue;
    const found =
      pictureCredit(line.text) ?? (line.hint?.tag === "figcaption" ? { text: line.text } : undefined);
    if (!found) continue;
    const credit = { ...found };
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

function addCaption(page: Page, caption: { text?: string; credit?: string }): void {
  const same = page.fields.captions.find(
    (other) => other.text === caption.text && other.credit === caption.credit,
  );
  if (!same && (caption.text || caption.credit)) page.fields.captions.push(caption);
}
