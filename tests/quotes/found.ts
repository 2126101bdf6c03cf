import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotes } from "../../src/quotes/find-quotes.ts";

/** Texts and what is found in them, under the name of what they try. */
export type Cases = Record<string, [text: string, expected: string[]][]>;

/** What is found, as "speaker | kind | words"; for mixed and partial quotes the marked words. */
export function found(text: string, language = "en"): string[] {
  return findQuotes({ text, language }).map((q) => `${q.speaker?.name ?? "?"} | ${q.kind} | ${q.text}`);
}

/** A test for each case. */
export function tryCases(cases: Cases): void {
  for (const [name, own] of Object.entries(cases))
    for (const [text, expected] of own)
      test(`${name}: ${text.slice(0, 70)}`, () => assert.deepEqual(found(text), expected));
}
