import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { measureAnswer } from "../../scripts/bench/measure-answer.ts";
import { serveCompressed } from "../../scripts/bench/serve-compressed.ts";
import { madeUpArchive } from "../search/made-up-archive.ts";
import { type MadeUpSite, madeUpSite, status } from "./made-up-site.ts";
import { openBrowser } from "./open-browser.ts";

/** What a first answer from a small archive may load besides the page, in bytes on the wire. */
const mostBytes = 160_000;

const archive = madeUpArchive({ articles: 5, speakers: 6, words: 250 });
const quotes = archive.articles.flatMap((article) => article.quotes);
const speaker = archive.speakers.find((own) => own.quotes.length > 0);
assert.ok(speaker);
let site: MadeUpSite;
before(async () => {
  site = await madeUpSite(archive, "/");
});
after(() => site.close());

test("the first answer from five articles is small, and the next far smaller", async (t) => {
  const [first = "", next = ""] = quotes[0]!.text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  const [host, browser] = [await serveCompressed(site.directory), await openBrowser()];
  try {
    const cold = await measureAnswer(browser, host.url, [{ q: first }]);
    const warm = await measureAnswer(browser, host.url, [{ q: first }, { q: next }]);
    t.diagnostic(`${cold.bytes} bytes, then ${warm.bytes}`);
    assert.ok(cold.bytes > 0 && cold.bytes < mostBytes, `${cold.bytes} bytes`);
    assert.ok(warm.bytes < cold.bytes / 4, `${warm.bytes} bytes`);
  } finally {
    await browser.close();
    await host.close();
  }
});

test("a speaker in the address loads no index of words; the box does, once it is used", () =>
  site.visit(`quotes/?speaker=${speaker.slug}`, async (page, requests) => {
    await status(page, new RegExp(`^${speaker.quotes.length} quotes?`));
    await page.waitForLoadState("networkidle");
    const words = () => requests.filter((path) => /^pagefind\/(quotes\/en|programs)\//.test(path));
    assert.deepEqual(words(), []);
    const loaded = page.waitForResponse(/pagefind\/quotes\/en\/pages\.bin/);
    await page.getByRole("searchbox").focus();
    await loaded;
  }));

test("what was typed and chosen before the search had come is asked once it is there", () =>
  site.visit("404.html", async (page) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/take-over-search-*.js", (route) => held.then(() => route.continue()));
    await page.goto("quotes/");
    await page.getByLabel("Order").selectOption("oldest");
    await page.getByRole("combobox", { name: "Speaker" }).fill(speaker.name.slice(0, 5));
    release();
    await page.getByRole("option", { name: speaker.name }).first().click();
    await status(page, new RegExp(`^${speaker.quotes.length} quotes?, oldest first$`));
    assert.equal(new URL(page.url()).search, `?speaker=${speaker.slug}&sort=oldest`);
  }));
