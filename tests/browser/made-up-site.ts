import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Archive } from "../../src/model.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { writeHosting } from "../../src/site/hosting/write-hosting.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { barriers } from "./barriers.ts";
import { openBrowser } from "./open-browser.ts";
import { serve } from "./serve.ts";

/** A made-up archive as a site in a browser. Close it when done. */
export interface MadeUpSite {
  /** Where its files lie. */
  directory: string;
  /**
   * Runs a visit that must make no error in the console and no request to another host; `requests` are the
   * site's paths. Where the index is `blocked`, the browser itself reports errors.
   */
  visit(
    path: string,
    steps: (page: Page, requests: string[]) => Promise<void>,
    options?: BrowserContextOptions & { blocked?: boolean },
  ): Promise<void>;
  close(): Promise<void>;
}

/**
 * Builds, indexes and serves an archive under a path.
 *
 * @param write its pages; all of them where it is not said
 */
export async function madeUpSite(
  archive: Archive,
  prefix: string,
  write: (archive: Archive, output: string) => Promise<unknown> = (archive, output) =>
    renderSite({ archive, output, prefix }),
): Promise<MadeUpSite> {
  const directory = await mkdtemp(join(tmpdir(), "onrecord-search-"));
  await write(archive, directory);
  await indexSite({ archive, site: directory });
  writeHosting({ archive, output: directory, prefix });
  const [site, browser] = await Promise.all([serve(directory, prefix), openBrowser()]);
  return {
    directory,
    async visit(path, steps, { blocked = false, ...context } = {}) {
      const opened = await browser.newContext({ baseURL: site.url, reducedMotion: "reduce", ...context });
      opened.setDefaultTimeout(15_000);
      const page = await opened.newPage();
      const wrong: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) wrong.push(message.text());
      });
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(site.url)) wrong.push(`requests ${request.url()}`);
        requests.push(request.url().slice(site.url.length));
      });
      if (blocked) await page.route("**/pagefind/**", (route) => route.abort());
      try {
        await page.goto(path);
        await steps(page, requests);
      } finally {
        await opened.close();
      }
      if (!blocked) assert.deepEqual(wrong, []);
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** Waits until the live region says so. */
export async function status(page: Page, text: string | RegExp): Promise<void> {
  const region = page.getByRole("status");
  await region.filter({ hasText: typeof text === "string" ? new RegExp(`^${text}$`) : text }).waitFor();
}

/** Fails with what stands in the way of a reader. */
export async function axe(page: Page): Promise<void> {
  assert.deepEqual(await barriers(page), []);
}
