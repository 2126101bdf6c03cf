import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderToString } from "preact-render-to-string";
import { SearchRoom } from "../../layouts/search-room.tsx";
import type { Archive } from "../../src/model.ts";
import { bundleAssets } from "../../src/site/bundle-assets.ts";
import { Site } from "../../src/site/site.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Writes the page that searches quotes, and what it loads, for where no other page is needed. */
export async function writeSearchPage(archive: Archive, output: string): Promise<void> {
  mkdirSync(join(output, "quotes"), { recursive: true });
  const assets = await bundleAssets(root, output, archive.settings.language);
  const site = new Site(archive, "/", assets);
  const page = renderToString(SearchRoom({ site, view: "quotes" }));
  writeFileSync(join(output, "quotes/index.html"), `<!doctype html>${page}`);
}
