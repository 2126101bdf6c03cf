import type { Block } from "../model.ts";
import { deriveTitle } from "./derive-title.ts";
import { type Line, type Page, plainWords } from "./page.ts";

/** A title made from the deck or the lead where none is printed. */
export function nameIt({ fields, questions }: Page, body: Block[]): void {
  if (fields.title) return;
  const from = fields.deck ?? body.find((block) => block.kind === "paragraph")?.text ?? body[0]?.text ?? "";
  fields.title = deriveTitle(from);
  fields.basis.title = {
    how: "derived",
    by: fields.deck ? "from-deck" : "from-lead",
    evidence: from.slice(0, 200),
  };
  questions.push({
    about: "derived-title",
    text: `The file has no headline. Is “${fields.title}” a fair one?`,
  });
}

/** Rules whose lines are sure to be furniture, however much they look like prose. */
const certain = new Set([
  "copyright",
  "cookie-notice",
  "newsletter-pitch",
  "subscriber-offer",
  "affiliate-notice",
  "advertisement",
  "related-posts",
  "comments",
  "embedded-post",
  "linked-line",
  "linked-card",
  "read-more",
  "share-links",
  "author-note",
  "repeated-line",
]);

/** A pull quote's words usually stand in the text as well: nothing is lost then. */
function isInBody({ text }: Line, lines: Line[]): boolean {
  const words = plainWords(text);
  return lines.some((line) => line.mark?.fate === "body" && plainWords(line.text).includes(words));
}

/** Adds to the page's questions what could not be read off the file, or only by inference. */
export function askTheEditor({ fields, metadata, lines, questions, start, end }: Page): void {
  const { published, source } = fields.basis;
  if (published?.how === "unknown")
    questions.push({ about: "unknown-date", text: "The file does not say when it was published." });
  if (published?.how === "inferred") {
    questions.push({
      about: "inferred-date",
      text: `Published ${fields.published}? It rests on: ${[published.evidence ?? published.by, published.day].filter(Boolean).join(", ")}`,
    });
  }
  if (source?.how === "unknown")
    questions.push({ about: "unknown-source", text: "The file does not say who published it." });
  if (source?.how === "inferred")
    questions.push({
      about: "inferred-source",
      text: `Published by ${fields.source}? It rests on: ${source.evidence}`,
    });
  if (metadata.dropped?.length)
    questions.push({
      about: "dropped-metadata",
      text: `What the file says of itself was left out in part: ${metadata.dropped.join(", ").slice(0, 400)}.`,
    });
  const prose = lines.filter(
    (line, index) =>
      line.mark?.fate === "left-out" &&
      !certain.has(line.mark.rule) &&
      line.sentence &&
      line.words >= 20 &&
      index >= start - 5 &&
      index <= end + 5 &&
      !(line.mark.rule === "pull-quote" && isInBody(line, lines)),
  );
  for (const line of prose.slice(0, 5)) {
    questions.push({
      about: "prose-left-out",
      text: `Line ${line.source[0]!.line} was left out (${line.mark!.rule}): “${line.text.slice(0, 120)}”`,
    });
  }
  const damaged = lines.find((line) => line.mark?.fate === "body" && line.text.includes("\ufffd"));
  if (damaged)
    questions.push({
      about: "damaged-text",
      text: `Line ${damaged.source[0]!.line} holds characters that were lost before it was saved.`,
    });
}
