import { z } from "zod";
import { squeeze } from "./squeeze.ts";

// The values of fields, in articles and vocabularies alike. Every scalar arrives as a string (`parseYaml`).

/** One line of text, squeezed. */
export const text = z.string({ error: "must be a text" }).transform(squeeze);
export const filled = text.refine((s) => s !== "", "must not be empty");
export const texts = z.array(filled, { error: 'must be a list: "- one value a line"' });

/** How much of an article may be published, from all to nothing; see `Rights` in the model. */
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

/** A whole day that there is. */
export const isDay = (value: string) => /^\d/.test(value) && value.length === 10 && isEdtf(value);

export const webAddress = z.string().refine((s) => /^https?:\/\/[^\s/]+/i.test(s) && URL.canParse(s), {
  error: "must be an http or https address",
});

/** ISO 639. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}$/, "must be a language code: en, uk, de, … (und where it is not known)");

/** "true" or "false", still in words. */
export const truth = z.enum(["true", "false"], { error: "must be true or false" });
