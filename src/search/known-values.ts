import type { QuoteKind } from "../model.ts";

/** Filter value of a quote that nobody, or of an article that no source, is known for. No slug begins so. */
export const nobody = "_none";

/** Kinds of quotes: their places here stand for them in the index. */
export const kinds: QuoteKind[] = ["direct", "mixed", "partial", "indirect"];

/** How sure an attribution is, likewise. */
export const levels = ["high", "fair", "low"] as const;
export type Level = (typeof levels)[number];
