import type { ArticleFields, Block, QuoteEdit, RawOrigin } from "../model.ts";
import { joinFrontMatter } from "./front-matter.ts";
import { fieldNames } from "./schema.ts";
import { seal } from "./seal.ts";
import { writeBody } from "./write-body.ts";

/** What an article's file is written from. */
export interface ArticleToWrite {
  fields: ArticleFields;
  body: Block[];
  raw?: RawOrigin;
  quoteEdits?: QuoteEdit[];
}

const ORDER = [...fieldNames, "notices", "rights", "basis"] as const satisfies (keyof ArticleFields)[];

/** The article as a sealed Markdown file; `readArticle` reads the same article back. */
export function writeArticle({ fields, body, raw, quoteEdits = [] }: ArticleToWrite): string {
  const data = {
    ...Object.fromEntries(ORDER.map((name) => [name, fields[name]])),
    quotes: quoteEdits.map(({ quote, speaker, drop }) => ({
      quote,
      ...(speaker !== undefined && { speaker: speaker ?? "" }),
      ...(drop && { drop: "true" }),
    })),
    raw: raw && { ...raw, ...(raw.line && { line: String(raw.line) }) },
  };
  return seal(joinFrontMatter(withoutEmpty(data), writeBody(body)));
}

/** Leaves out what is empty, so that a file holds only what is known. */
function withoutEmpty(data: object): object {
  const filled = Object.entries(data).filter(([, value]) => {
    if (value === undefined || value === "") return false;
    return typeof value !== "object" || Object.keys(value).length > 0;
  });
  return Object.fromEntries(filled);
}
