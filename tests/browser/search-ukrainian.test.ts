import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { writeSearchPage } from "../../scripts/bench/write-search-page.ts";
import { texts } from "../../src/client/texts/uk.ts";
import { madeUpArchive } from "../search/made-up-archive.ts";
import { axe, type MadeUpSite, madeUpSite, status } from "./made-up-site.ts";

const archive = madeUpArchive({ articles: 40, speakers: 20 });
archive.settings.language = "uk";
for (const article of archive.articles) article.language = "uk";
const [first, second] = archive.articles;
first!.quotes[0]!.text = "Переговори про мир почалися в Женеві";
second!.quotes[0]!.text = "Ми йдемо на переговори з миром";
const quotes = archive.articles.flatMap((article) => article.quotes.map((quote) => ({ ...quote, article })));

let site: MadeUpSite;
before(async () => {
  site = await madeUpSite(archive, "/", writeSearchPage);
});
after(() => site.close());

test("a page in Ukrainian asks, answers and counts in Ukrainian", () =>
  site.visit("quotes/?q=переговори", async (page) => {
    await status(page, "2 цитати, за відповідністю");
    assert.equal(await page.locator("html").getAttribute("lang"), "uk");
    await page.getByLabel(texts.sort).selectOption("newest");
    await status(page, "2 цитати, спершу нові");
    assert.match((await page.locator(".result blockquote").first().textContent())!, /^«.*»$/s);
    await page.getByRole("searchbox", { name: texts.box.quotes }).fill('"про мир"');
    await status(page, "1 цитата");
    await axe(page);
  }));

test("its controls: source and topic, as operators too, each telling what it would leave", () =>
  site.visit("quotes/?sort=oldest", async (page) => {
    const source = archive.sources[0]!;
    const own = quotes.filter(({ article }) => article.sourceSlug === source.slug);
    const topic = own[0]!.article.topicSlugs[0]!;
    const both = own.filter(({ article }) => article.topicSlugs.includes(topic));
    await page.getByLabel(texts.facets.source).selectOption(source.slug);
    await status(page, new RegExp(`^${texts.count(own.length, "quotes")}`));
    const name = archive.topics.find(({ slug }) => slug === topic)!.name;
    await page
      .getByLabel(texts.facets.topic)
      .locator("option", { hasText: texts.choice(name, both.length) })
      .waitFor({ state: "attached" });
    await page.getByLabel(texts.facets.topic).selectOption(topic);
    await status(page, new RegExp(`^${texts.count(both.length, "quotes")}`));
    await page.goto(`quotes/?q=source:${source.slug}+topic:"${name}"`);
    await status(page, new RegExp(`^${texts.count(both.length, "quotes")}`));
    assert.equal(await page.getByLabel(texts.facets.source).inputValue(), source.slug);
    assert.equal(await page.getByLabel(texts.facets.topic).inputValue(), topic);
  }));

test("what it does not understand, does not find or cannot load, it says in Ukrainian", async () => {
  await site.visit("quotes/?q=speaker:xyz+from:soon+жодного", async (page) => {
    await page.getByText(texts.slips["no-such"].speaker("xyz")).waitFor();
    await page.getByText(texts.slips["no-date"]("soon")).waitFor();
    await status(page, "0 цитат");
    await axe(page);
  });
  await site.visit(
    "quotes/?q=мир",
    async (page) => {
      await page.getByRole("alert").getByText(texts.failed).waitFor();
      await page.getByText(texts.failedAdvice).waitFor();
    },
    { blocked: true },
  );
});
