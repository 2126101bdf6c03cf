import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { builtSite } from "../tests/browser/built-site.ts";
import { openBrowser } from "../tests/browser/open-browser.ts";
import { readArguments } from "./command.ts";

const { options } = readArguments({
  usage: "npm run pictures",
  about: "Takes the pictures of the README: pages of the shipped archive as they look now.",
  options: {
    output: {
      about: "the folder they are written to",
      value: "DIR",
      default: fileURLToPath(new URL("../docs", import.meta.url)),
    },
  },
});
const site = await builtSite();
const browser = await openBrowser();
const [story] = site.archive.stories;
const [most] = [...site.archive.speakers].sort((a, b) => b.quotes.length - a.quotes.length);
if (!story || !most) throw new Error("The shipped archive has a story and speakers");
const quote = most.quotes.find(
  ({ article, cue, kind }) => story.articles.includes(article) && cue && kind !== "indirect",
)!;

/** By name: where it is taken, and what is done there first. */
const pictures: Record<string, [path: string, prepare?: (page: Page) => Promise<void>]> = {
  article: [`articles/${quote.article}/`, (page) => page.locator(`#q-${quote.id}`).hover()],
  story: [`stories/${story.slug}/`, (page) => page.evaluate(() => scrollTo(0, 390))],
  speaker: [`speakers/${most.slug}/`],
  search: [`quotes/?q=negotiations&speaker=${most.slug}`, (page) => page.locator("mark").first().waitFor()],
};
for (const [name, [path, prepare]] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, reducedMotion: "reduce" });
  await page.goto(site.url + path);
  await page.evaluate(() => document.fonts.ready);
  await prepare?.(page);
  await page.screenshot({ path: join(options.output!, `${name}.png`) });
  await page.close();
}
await browser.close();
await site.close();
