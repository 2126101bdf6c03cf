import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Archive } from "../model.ts";
import { bundleAssets } from "./bundle-assets.ts";
import { writeData } from "./data/write-data.ts";
import { writeFeeds } from "./feeds/write-feeds.ts";
import { fileWriter } from "./file-writer.ts";
import { sharePicture } from "./share-picture.ts";
import { type Assets, Site } from "./site.ts";
import { stringsFor } from "./strings.ts";

/** The project's directory; Eleventy takes its input and its settings from there. */
const root = fileURLToPath(new URL("../../", import.meta.url));

export interface RenderSiteOptions {
  archive: Archive;
  /** An empty directory: Eleventy never removes the pages of what is gone. */
  output: string;
  /** Where on its host the site stands: "/" or "/archive/". */
  prefix?: string;
}

/**
 * Writes every page, feed and asset of an archive into an empty directory.
 * The same archive gives the same bytes, whatever the machine, its clock or its time zone.
 *
 * @returns the number of pages written
 * @throws when a template or a style sheet is broken: that is our mistake, not the input's
 */
export async function renderSite({
  archive,
  output,
  prefix = "/",
}: RenderSiteOptions): Promise<{ pages: number }> {
  const write = fileWriter(output);
  const assets = {
    ...(await bundleAssets(root, output, archive.settings.language)),
    ...(await writePicture(archive, write)),
  };
  const site = new Site(archive, prefix, assets);
  writeData(site, output);
  writeFeeds(site, write);
  let pages = 0;
  const writePage = (path: string, text: string) => {
    write(path, text);
    pages++;
  };
  const eleventy = new Eleventy(`${root}content/pages`, output, {
    configPath: `${root}.eleventy.ts`,
    pathPrefix: prefix,
    quietMode: true,
    // The pages' renderer writes them.
    dryRun: true,
    config: (config) => {
      config.addGlobalData("site", site);
      config.addGlobalData("writePage", () => writePage);
    },
  });
  // It prints what it throws; the caller prints.
  eleventy.disableLogger();
  await eleventy.write();
  return { pages };
}

/** Writes the picture for sharing, under the name its bytes give it; without the site's address nobody could fetch it. */
async function writePicture(
  archive: Archive,
  write: (path: string, content: Uint8Array) => void,
): Promise<Pick<Assets, "picture">> {
  const { url, language } = archive.settings;
  const png = url === undefined ? undefined : await sharePicture(archive, stringsFor(language));
  if (png === undefined) return {};
  const picture = `/assets/share-${createHash("sha256").update(png).digest("hex").slice(0, 8)}.png`;
  write(picture, png);
  return { picture };
}
