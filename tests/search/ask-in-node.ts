import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { createLists } from "../../src/client/archive-lists.ts";
import type { View } from "../../src/client/query.ts";
import { createEngine, type SearchEngine } from "../../src/client/search-engine.ts";
import type { ListedSpeaker } from "../../src/search/speaker-list.ts";

/**
 * The browser's search engine over an index on disk: the same code, with files in place of a host.
 * `loaded` collects the paths it asked for, from the site's root.
 */
export async function askInNode(
  site: string,
  view: View,
): Promise<{ engine: SearchEngine; speakers: ListedSpeaker[]; loaded: string[] }> {
  const loaded: string[] = [];
  globalThis.fetch = async (input) => {
    const path = String(input);
    loaded.push(path.slice(site.length + 1));
    return new Response(await readFile(path));
  };
  const lists = createLists(`${site}/`);
  return { engine: createEngine(`${site}/`, view, lists), speakers: await lists.speakers(), loaded };
}

/** Reads a list as the browser will. */
export async function readPacked(file: string) {
  return JSON.parse(inflateRawSync(await readFile(file)).toString());
}
