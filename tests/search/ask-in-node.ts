import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { View } from "../../src/client/query.ts";
import type { SearchEngine } from "../../src/client/search-engine.ts";
import { splitEngine } from "../../src/client/split-engine.ts";
import type { ListedSpeaker } from "../../src/search/speaker-list.ts";

/**
 * The browser's search engine over an index on disk: the same code, with files in place of a host.
 * `loaded` collects the paths it asked for.
 */
export async function askInNode(
  site: string,
  view: View,
  parts = 0,
): Promise<{ engine: SearchEngine; speakers: ListedSpeaker[]; loaded: string[] }> {
  const loaded: string[] = [];
  globalThis.fetch = async (input) => {
    const path = String(input)
      .replace(/^file:\/\//, "")
      .replace(/\?.*/, "");
    loaded.push(path);
    return new Response(await readFile(path));
  };
  const base = `${site}/`;
  const speakers: ListedSpeaker[] = await readPacked(join(site, "pagefind/speakers.bin"));
  // Pagefind's script would otherwise be read as one of the old kind.
  await writeFile(join(site, "package.json"), '{"type":"module"}');
  const options = { base, view, speakers: async () => speakers };
  return { engine: splitEngine(options, parts), speakers, loaded };
}

/** Reads a list as the browser will. */
export async function readPacked(file: string) {
  return JSON.parse(inflateRawSync(await readFile(file)).toString());
}
