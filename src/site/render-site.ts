import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Archive } from "../model.ts";
import { bundleAssets } from "./bundle-assets.ts";
import { writeData } from "./data/write-data.ts";
import { writeFeeds } from "./feeds/write-feeds.ts";
import { fileWriter } from "./file-writer.ts";
import { Site } from "./site.ts";

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
 * @returns the number of pages and feeds written
 * @throws when a template or a style sheet is broken: that is our mistake, not the input's
 */
export async function renderSite({
  archive,
  output,
  prefix = "/",
}: RenderSiteOptions): Promise<{ pages: number }> {
  const site = new Site(archive, prefix, await bundleAssets(root, output));
  writeData(site, output);
  writeFeeds(site, fileWriter(output));
  const eleventy = new Eleventy(`${root}content/pages`, output, {
    configPath: `${root}.eleventy.ts`,
    pathPrefix: prefix,
    quietMode: true,
    config: (config) => {
      config.addGlobalData("site", site);
    },
  });
  // It prints what it throws; the caller prints.
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  return { pages: written.length };
}
