import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { madeUpArchive } from "../search/made-up-archive.ts";
import { axe, type MadeUpSite, madeUpSite, status } from "./made-up-site.ts";

const archive = madeUpArchive({ articles: 60, speakers: 30 });
const [anna] = archive.speakers;
assert.ok(anna);
const threat = "We will never negotiate under the threat of force with anybody";
// One utterance in two articles of about the same time, and one with the same words in another order.
const reports: [article: number, text: string, published: string][] = [
  [2, threat, "2025-04-29"],
  [3, `${threat}!`, "2025-04-27"],
  [9, "Force is no threat, and we negotiate with everybody", "2022-10-05"],
];
for (const [article, text, published] of reports) {
  const own = archive.articles[article]!;
  own.published = published;
  Object.assign(own.quotes[0]!, { text, kind: "direct", speakerSlug: anna.slug });
}
for (const article of archive.articles.slice(20, 26)) article.language = "uk";
const quotes = archive.articles.flatMap((article) => article.quotes.map((quote) => ({ ...quote, article })));
const by = quotes.filter(({ speakerSlug }) => speakerSlug === anna.slug);

let site: MadeUpSite;
before(async () => {
  site = await madeUpSite(archive, "/archive/");
});
after(() => site.close());

test("a phrase, a word that must be absent, and both", () =>
  site.visit("quotes/?q=negotiate", async (page) => {
    await status(page, "3 quotes, best match");
    await page.getByRole("searchbox").fill('"threat of force"');
    await status(page, "2 quotes, best match");
    await page.getByRole("searchbox").fill("negotiate -everybody");
    await status(page, "2 quotes, best match");
    await page.getByRole("searchbox").fill('negotiate -"never negotiate"');
    await status(page, "1 quote");
  }));

test("operators and controls show the same, and the address holds it", () =>
  site.visit("quotes/", async (page) => {
    const box = page.getByRole("searchbox");
    const speaker = page.getByRole("combobox", { name: "Speaker" });
    await box.fill(`speaker:${anna.slug} kind:direct from:2022`);
    const direct = by.filter(({ kind }) => kind === "direct");
    const since = direct.filter(
      ({ article }) => (article.published ?? "") >= "2022" && article.published! < "3",
    );
    await status(page, new RegExp(`^${since.length} quotes?`));
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#speaker-box")?.value !== "");
    assert.equal(await speaker.inputValue(), `Anna Adler (${anna.slug})`);
    assert.equal(await page.getByLabel("Kind").inputValue(), "direct");
    assert.equal(await page.getByLabel("From").inputValue(), "2022");
    // A control takes the operator's place.
    await page.getByLabel("Kind").selectOption("");
    assert.equal(await box.inputValue(), `speaker:${anna.slug} from:2022`);
    await page.getByLabel("From").fill("");
    await page.getByLabel("From").press("Enter");
    await status(page, `${by.length} quotes, newest first`);
    assert.equal(await box.inputValue(), `speaker:${anna.slug}`);
    await page.reload();
    await status(page, `${by.length} quotes, newest first`);
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="from"]')?.value === "2022",
    );
  }));

test("what cannot be understood is said", () =>
  site.visit('quotes/?q=speaker:xyz+from:soon+author:x+"never', async (page) => {
    await page.getByText("Nobody called “xyz” is quoted here").waitFor();
    await page.getByText("“soon” is no year").waitFor();
    await page.getByText("“author:” is not one of").waitFor();
    await page.getByText("has no closing quotation mark").waitFor();
    await axe(page);
  }));

test("a range of dates: typed, chosen from the list of years, and what has no date", () =>
  site.visit(`quotes/?speaker=${anna.slug}`, async (page) => {
    await status(page, `${by.length} quotes, newest first`);
    const year = (wanted: string) => by.filter(({ article }) => article.published?.startsWith(wanted)).length;
    await page.getByText("By year").click();
    await page.getByRole("button", { name: `2022 (${year("2022")})` }).click();
    await status(page, new RegExp(`^${year("2022")} quotes?`));
    assert.equal(await page.getByLabel("From").inputValue(), "2022");
    assert.match(page.url(), /from=2022&to=2022/);
    const dateless = by.filter(({ article }) => !/^\d/.test(article.published ?? "")).length;
    assert.ok(dateless > 0);
    await page.getByRole("button", { name: `${dateless} more without a date` }).click();
    await status(page, new RegExp(`^${dateless} quotes?`));
    await page.getByRole("button", { name: "All dates" }).click();
    await status(page, `${by.length} quotes, newest first`);
  }));

test("one utterance in two articles is one result, with both", () =>
  site.visit("quotes/?q=never+negotiate&sort=newest", async (page) => {
    await status(page, "2 quotes, newest first");
    assert.equal(await page.locator(".result").count(), 1);
    const other = page.getByText("The same in another article:").locator("..").getByRole("link");
    assert.match((await other.getAttribute("href"))!, /^\/archive\/articles\/article-3\/#q-/);
    await axe(page);
  }));

test("how sure, and in which language: controls and operators, each telling what it would leave", () =>
  site.visit(`quotes/?speaker=${anna.slug}`, async (page) => {
    await status(page, `${by.length} quotes, newest first`);
    const sure = by.filter(({ confidence }) => confidence >= 0.9);
    await page
      .locator('option[value="high"]')
      .filter({ hasText: `Sure (${sure.length})` })
      .waitFor({ state: "attached" });
    await page.getByLabel("Attribution").selectOption("high");
    await status(page, new RegExp(`^${sure.length} quotes?`));
    assert.match(page.url(), /confidence=high/);
    await page.getByLabel("Attribution").selectOption("");
    const own = by.filter(({ article }) => article.language === "uk");
    await page.getByLabel("Language").selectOption("uk");
    await status(page, new RegExp(`^${own.length} quotes?`));
    assert.equal(await page.locator("blockquote").first().getAttribute("lang"), "uk");
    await page.goBack();
    await page.getByRole("searchbox").fill("language:ukrainian confidence:high");
    const both = own.filter(({ confidence }) => confidence >= 0.9).length;
    await status(page, new RegExp(`^${both} quotes?`));
  }));

test("a speaker is found by a name in other letters, in the list and in the box", () =>
  site.visit("quotes/", async (page) => {
    const cyrillic = archive.speakers.find(({ name }) => name === "Олена Савчук")!;
    const own = quotes.filter(({ speakerSlug }) => speakerSlug === cyrillic.slug).length;
    await page.getByRole("combobox", { name: "Speaker" }).fill("savch");
    await page.getByRole("option", { name: cyrillic.name }).waitFor();
    await page.getByRole("searchbox").fill("speaker:Savchuk");
    await status(page, new RegExp(`^${own} quotes?`));
    await page.getByRole("searchbox").fill("speaker:адлер");
    await page.getByText("“адлер” was taken for Anna Adler").waitFor();
  }));

test("a result's citation is copied: words, speaker, article, date and address", () =>
  site.visit(
    "quotes/?q=never+negotiate&sort=newest",
    async (page) => {
      await page.getByRole("button", { name: "Copy citation" }).click();
      await page.getByText("Copied").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [quote] = quotes.filter(({ text }) => text === threat);
      assert.ok(copied.startsWith(`“${threat}” Anna Adler`), copied);
      assert.ok(
        copied.includes("29 April 2025") && copied.endsWith(`/articles/article-2/#q-${quote!.id}`),
        copied,
      );
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));

test("who said it most: by speaker, each leading to the narrowed query", () =>
  site.visit("quotes/?q=kind:direct", async (page) => {
    const direct = quotes.filter(({ kind }) => kind === "direct");
    await status(page, `${direct.length} quotes, newest first`);
    await page.getByText("Who said it most").click();
    const counts = new Map<string, number>();
    for (const { speakerSlug } of direct) {
      if (speakerSlug) counts.set(speakerSlug, (counts.get(speakerSlug) ?? 0) + 1);
    }
    const listed = await page.locator(".who-most li .tally-count").allTextContents();
    assert.deepEqual(listed.map(Number), [...counts.values()].sort((a, b) => b - a).slice(0, listed.length));
    await axe(page);
    await page.locator(".who-most a").first().click();
    await status(page, new RegExp(`^${listed[0]} quotes`));
    assert.match(page.url(), /speaker=/);
    await page.goBack();
    await status(page, `${direct.length} quotes, newest first`);
  }));

test("an empty answer says which part has nothing at all", () =>
  site.visit("quotes/?q=negotiate+from:1950+to:1951", async (page) => {
    await status(page, "0 quotes");
    await page.getByText("There is no quote at all for these dates.").waitFor();
    await page.getByRole("button", { name: "Without these dates (3)" }).click();
    await status(page, "3 quotes, best match");
    assert.equal(await page.getByRole("searchbox").inputValue(), "negotiate");
  }));

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`the choices have no barrier, ${colorScheme}, ${width} pixels wide`, () =>
      site.visit(
        "quotes/?q=-zzz&from=2015",
        async (page) => {
          await status(page, /newest first/);
          for (const summary of await page.locator("summary:visible").all()) await summary.click();
          if (width === 360) await page.getByRole("button", { name: /^More choices/ }).click();
          await axe(page);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(wider, false, "nothing is wider than the screen");
        },
        { colorScheme, viewport: { width, height: 800 } },
      ));
  }
}
