import { createHash } from "node:crypto";
import { soundFields } from "../articles/sound-fields.ts";
import { writeArticle } from "../articles/write-article.ts";
import type { ArticleFields, Draft, LeftOut, Problem, Question, RawOrigin } from "../model.ts";
import { type KnownSource, normalize } from "../normalize/normalize.ts";
import type { Task } from "../work/task.ts";
import { signText } from "./find-near-duplicates.ts";
import { type Summary, summarizeArticle } from "./summarize-article.ts";

/** One article read off a raw file, ready to be shelved. */
export interface Reading {
  line?: number;
  fields: ArticleFields;
  /** The file to be written of it, sealed. */
  markdown: string;
  summary: Summary;
  leftOut: LeftOut[];
  questions: Question[];
  /** By which texts are compared: the same digest, the same text; the signature as `signText` gives it. */
  text: { digest: string; signature?: number[] };
}

export interface RawReading {
  readings: Reading[];
  problems: Problem[];
}

/** One file of raw/: normalised, and written as it will stand in articles/. */
const make: Task<KnownSource[], RawReading>["make"] = (sources) => (file) => {
  const { drafts, problems } = normalize(file, sources);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return { readings: drafts.map((draft) => toReading(draft, { file: file.name, sha256 })), problems };
};
export default make;

export const readRawFile: Task<KnownSource[], RawReading> = { module: import.meta.url, make };

/** Keeps such fields only as can be read back from the file that is written of them. */
function toReading({ line, body, quoteEdits = [], leftOut, ...draft }: Draft, origin: RawOrigin): Reading {
  const { fields, questions } = soundFields(draft.fields);
  const markdown = writeArticle({ fields, body, quoteEdits, raw: { ...origin, ...(line && { line }) } });
  const text = body.map((block) => block.text).join("\n");
  const signature = signText(text);
  return {
    ...(line && { line }),
    fields,
    markdown,
    summary: summarizeArticle(origin.file, markdown, fields),
    leftOut,
    questions: [...draft.questions, ...questions],
    text: {
      digest: createHash("sha256").update(text).digest("hex"),
      ...(signature && { signature }),
    },
  };
}
