import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { writeSearchPage } from "../../scripts/bench/write-search-page.ts";
import type { Quote } from "../../src/model.ts";
import { hostileName, madeUpArchive } from "../search/made-up-archive.ts";
import { axe, type MadeUpSite, madeUpSite, status } from "./made-up-site.ts";

const archive = madeUpArchive({
  articles: 400,
  quotesPerArticle: 6,
  speakers: 2000,
  sources: 400,
  words: 20,
});
const articles = new Map(archive.articles.map((article) => [article.slug, article]));
const quotes = archive.articles.flatMap((article) => article.quotes);
// Everybody is quoted, and every source has an article.
for (const speaker of archive.speakers) speaker.quotes = [];
quotes.forEach((quote, at) => {
  const speaker = archive.speakers[at % archive.speakers.length]!;
  quote.speakerSlug = speaker.slug;
  speaker.quotes.push(quote);
});
for (const source of archive.sources) source.articles = [];
archive.articles.forEach((article, at) => {
  const source = archive.sources[at]!;
  Object.assign(article, { source: source.name, sourceSlug: source.slug });
  source.articles.push(article.slug);
});
const hostile = archive.speakers[2]!;
const sons = archive.sources.find(({ name }) => name.includes("<b>"))!;
const far = archive.speakers[1712]!;
const word = far.quotes[0]!.text.toLowerCase().match(/\p{L}{6,}/u)![0];
const found = quotes.filter(({ text }) =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((own) => own.startsWith(word)),
);

let site: MadeUpSite;
before(async () => {
  site = await madeUpSite(archive, "/", writeSearchPage);
});
after(() => site.close());

test("any of 2,000 speakers is found by the beginning of another name, and chosen", () =>
  site.visit("quotes/", async (page) => {
    const box = page.getByRole("combobox", { name: "Speaker" });
    await box.click();
    const offered = page.locator("#speaker-options").getByRole("option");
    await offered.first().waitFor();
    assert.equal(await offered.count(), 40, "no more at once than can be looked over");
    await axe(page);
    await box.fill("alias1712");
    await page.getByRole("option", { name: far.name }).click();
    await status(page, far.quotes.length === 1 ? "1 quote" : `${far.quotes.length} quotes, newest first`);
    assert.equal(await box.inputValue(), far.name);
    assert.match(page.url(), new RegExp(`speaker=${far.slug}$`));
  }));

test("the speakers that some words leave are offered with their counts, those with most first", () =>
  site.visit(`quotes/?q=${word}`, async (page) => {
    await status(page, new RegExp(`^${found.length} quotes?`));
    const counts = tallied(found, ({ speakerSlug }) => speakerSlug!);
    const most = [...counts.values()].sort((a, b) => b - a).slice(0, 40);
    await page.locator(".who-most").waitFor();
    await page.getByRole("combobox", { name: "Speaker" }).click();
    const offered = await page.locator('[role="option"] .tally-count').allTextContents();
    assert.deepEqual(offered.map(Number), most);
    await page.getByRole("combobox", { name: "Speaker" }).fill("alias1712");
    const option = page.getByRole("option", { name: far.name });
    assert.equal(await option.locator(".tally-count").textContent(), String(counts.get(far.slug)));
    const none = archive.speakers.find(({ slug, aliases }) => aliases.length > 0 && !counts.has(slug))!;
    await page.getByRole("combobox", { name: "Speaker" }).fill(none.aliases[0]!);
    await page.getByText("Nobody").waitFor();
  }));

test("every source tells what choosing it would leave, and no other is offered", () =>
  site.visit(`quotes/?q=${word}`, async (page) => {
    await status(page, new RegExp(`^${found.length} quotes?`));
    const counts = tallied(found, ({ article }) => articles.get(article)!.source!);
    const source = page.getByLabel("Source");
    const any = (await source.locator("option").first().textContent())!;
    await source
      .locator("option", { hasText: /\(\d+\)$/ })
      .first()
      .waitFor({ state: "attached" });
    assert.deepEqual(
      (await source.locator("option").allTextContents()).sort(),
      [any, ...[...counts].map(([name, count]) => `${name} (${count})`)].sort(),
    );
  }));

test("names that are markup are chosen as any other, and stay text", () =>
  site.visit("quotes/", async (page) => {
    await page.getByRole("combobox", { name: "Speaker" }).fill("<img src");
    await page.getByRole("option", { name: hostileName }).click();
    await status(page, new RegExp(`^${hostile.quotes.length} quotes?`));
    assert.equal(await page.locator(".result-speaker").first().textContent(), hostileName);
    await page.getByRole("searchbox").fill('source:"herald & <b>sons"');
    const both = hostile.quotes.filter(({ article }) => articles.get(article)!.source === sons.name).length;
    await status(page, new RegExp(`^${both} quotes?`));
    assert.equal(await page.getByLabel("Source").inputValue(), sons.slug);
    assert.equal(await page.locator("main img, main b").count(), 0);
    assert.ok(!(await page.title()).includes("hacked"));
  }));

function tallied(quotes: Quote[], of: (quote: Quote) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes) counts.set(of(quote), (counts.get(of(quote)) ?? 0) + 1);
  return counts;
}
