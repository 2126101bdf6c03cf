import { z } from "zod";
import { squeeze } from "./squeeze.ts";

const text = z.string({ error: "must be a text" }).transform(squeeze);
const filled = text.refine((s) => s !== "", "must not be empty");
const texts = z.array(filled, { error: 'must be a list: "- one value a line"' });

/** How much of an article may be published; see `Rights` in the model. */
export const rights = z.enum(["full", "excerpt", "quotes", "private"], {
  error: "must be full, excerpt, quotes or private",
});

/** EDTF (ISO 8601-2) as far as an article's date needs it; see `Edtf` in the model. */
export const edtf = z.string().refine(isEdtf, {
  error: "must be a date: 2025-08-28, 2025-08, 2025, XXXX-02-26 (no year) or ../2025-03-05 (not after)",
});

function isEdtf(value: string): boolean {
  const parts = /^(?:\.\.\/)?(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|XXXX-(\d\d)-(\d\d))$/.exec(value);
  if (!parts || (value.startsWith("..") && parts[4])) return false;
  // A day without a year may be a leap day.
  const [year, month, day] = parts[1] ? [+parts[1], parts[2], parts[3]] : [2000, parts[4], parts[5]];
  const date = new Date(Date.UTC(year, month ? +month - 1 : 0, day ? +day : 1));
  return (!month || date.getUTCMonth() === +month - 1) && (!day || date.getUTCDate() === +day);
}

const isDay = (value: string) => /^\d/.test(value) && value.length === 10 && isEdtf(value);

const webAddress = z.string().refine((s) => /^https?:\/\/[^\s/]+/i.test(s) && URL.canParse(s), {
  error: "must be an http or https address",
});

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
 * power over the build. Every scalar arrives as a string (`parseYaml`).
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
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, "must be a language code: en, uk, de, … (und where it is not known)")
    .default("und"),
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
          drop: z.enum(["true", "false"], { error: "must be true or false" }).optional(),
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
