import { z } from "zod";
import { edtf, filled, isDay, languageCode, rights, text, texts, truth, webAddress } from "./values.ts";

const basis = z.strictObject({
  how: z.enum(["stated", "inferred", "derived", "editor", "unknown"]),
  by: filled.optional(),
  evidence: filled.optional(),
  day: z
    .string()
    .refine((day) => day.split("/").every(isDay), "must be a day, 2025-08-28, or two: 2025-08-27/2025-08-28")
    .optional(),
});

/** The fields that have a basis, in the order in which a reader of the file looks for them. */
export const fieldNames = [
  "title",
  "deck",
  "source",
  "authors",
  "credits",
  "dateline",
  "published",
  "updated",
  "language",
  "url",
  "section",
  "topics",
  "captions",
] as const;

/**
 * The front matter of an article, whole: a key that is not here is an error, since Eleventy gives some keys
 * power over the build.
 */
export const frontMatter = z.strictObject({
  title: filled,
  deck: filled.optional(),
  source: filled.optional(),
  authors: texts.default([]),
  credits: z
    .strictObject({ reporting: texts.optional(), writing: texts.optional(), editing: texts.optional() })
    .default({}),
  dateline: z.strictObject({ place: filled, agency: filled.optional() }).optional(),
  published: edtf.optional(),
  updated: edtf.optional(),
  language: languageCode.default("und"),
  url: webAddress.optional(),
  section: filled.optional(),
  captions: z.array(z.strictObject({ text: filled.optional(), credit: filled.optional() })).default([]),
  topics: texts.default([]),
  notices: texts.default([]),
  rights: rights.optional(),
  basis: z.partialRecord(z.enum(fieldNames), basis).default({}),
  quotes: z
    .array(
      z
        .strictObject({
          quote: filled,
          speaker: text.optional(),
          drop: truth.optional(),
        })
        .refine((edit) => edit.speaker !== undefined || edit.drop !== undefined, {
          error: 'needs "speaker: Name" or "drop: true"',
        }),
    )
    .default([]),
  raw: z
    .strictObject({
      file: filled,
      line: z.string().regex(/^\d+$/, "must be a line number").optional(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
    })
    .optional(),
  normalized: z.string().optional(),
});
