import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { View } from "../../src/client/query.ts";
import { createLookup } from "../../src/client/record-lookup.ts";
import { createEngine, type SearchEngine } from "../../src/client/search-engine.ts";
import type { ListedSpeaker } from "../../src/search/speaker-list.ts";

/**
 * The browser's search engine over an index on disk: the same code, with files in place of a host.
 * `loaded` collects the paths it asked for.
 */
export async function askInNode(
  site: string,
  view: View,
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
  const speakers: ListedSpeaker[] = JSON.parse(await readFile(join(site, "pagefind/speakers.json"), "utf8"));
  const lookup = createLookup(`${base}pagefind/${view}/`, async (path) => {
    // Its own name would make it a script of the old kind.
    await copyFile(join(path, "pagefind.js"), join(path, "pagefind.mjs"));
    const pagefind = await import(pathToFileURL(join(path, "pagefind.mjs")).href);
    return pagefind.createInstance({ basePath: path, baseUrl: "/", noWorker: true });
  });
  return { engine: createEngine({ base, view, speakers: async () => speakers, lookup }), speakers, loaded };
}
