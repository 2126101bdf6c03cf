import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { listFiles } from "../../src/commands/list-files.ts";
import type { Archive } from "../../src/model.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { fixtureArchive } from "./fixture-archive.ts";

/** Files of a site by their paths from its root. */
export type Files = Map<string, Buffer>;

/** Renders an archive under a prefix and reads what was written. */
export async function renderFiles(prefix = "/", archive: Archive = fixtureArchive): Promise<Files> {
  const output = mkdtempSync(join(tmpdir(), "onrecord-site-"));
  try {
    await renderSite({ archive, output, prefix });
    return new Map(listFiles(output).map((file) => [`/${file}`, readFileSync(join(output, file))] as const));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** The pages among a site's files, and their HTML. */
export function pagesOf(files: Files): (readonly [path: string, html: string])[] {
  return [...files]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, bytes]) => [path, String(bytes)] as const);
}

/** A page as a document. */
export const documentOf = (html: string) => parseHTML(html).document;

/** A thing in schema.org's words, as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: its shape is what the tests are about.
export type Block = { "@type": string; [property: string]: any };

/** What a page says to programs. */
export function structuredData(html: string): Block[] {
  const scripts = documentOf(html).querySelectorAll("script[type='application/ld+json']");
  return [...scripts].map((script) => JSON.parse(script.textContent ?? ""));
}
