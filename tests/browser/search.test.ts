import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { Quote } from "../../src/model.ts";
import { hostileName, madeUpArchive } from "../search/made-up-archive.ts";
import { axe, type MadeUpSite, madeUpSite, status } from "./made-up-site.ts";

const archive = madeUpArchive({ articles: 60, speakers: 30 });
const quotes = archive.articles.flatMap((article) => article.quotes);
const [anna, twin, hostile] = archive.speakers;
const sons = archive.sources.find(({ name }) => name.includes("<b>"));
assert.ok(anna && twin && hostile && sons);

/** A word of some of Anna's quotes and of somebody else's; names are not made of such words. */
const word = findWord((own) => own.some(by(anna.slug)) && own.some((quote) => !by(anna.slug)(quote)));

for (const prefix of ["/", "/archive/"]) {
  describe(`search under ${prefix}`, () => {
    let site: MadeUpSite;
    before(async () => {
      site = await madeUpSite(archive, prefix);
    });
    after(() => site.close());
    const visit: MadeUpSite["visit"] = (...given) => site.visit(...given);

    test("words find the quotes that have them, marked, and lead into the article", () =>
      visit(`quotes/?q=${word}`, async (page) => {
        const expected = quotes.filter(has(word));
        await status(page, `${expected.length} quotes, best match`);
        const first = page.locator(".result").first();
        assert.match((await first.locator("mark").first().textContent())!, new RegExp(`^${word}`, "i"));
        const shown = (await first.locator("blockquote").textContent())!;
        const quote = expected.find(({ text }) => shown.includes(text));
        assert.ok(quote, `verbatim: ${shown}`);
        await first.locator(".result-link").click();
        await page.waitForURL(`**${prefix}articles/${quote.article}/#q-${quote.id}`);
      }));

    test("the address holds the query: a link, a reload and Back lead to the same", () =>
      visit("quotes/", async (page, requests) => {
        assert.deepEqual(
          requests.filter((path) => path.startsWith("pagefind/")),
          [],
          "nothing before it is needed",
        );
        await page.getByRole("searchbox").click();
        await page.getByRole("searchbox").pressSequentially(word);
        await page.getByRole("searchbox").press("Enter");
        await status(page, new RegExp(`^${quotes.filter(has(word)).length} quotes`));
        await page.getByRole("combobox", { name: "Speaker" }).fill("anna");
        await page.getByRole("option", { name: `Anna Adler (${anna.slug})` }).click();
        const both = quotes.filter(by(anna.slug)).filter(has(word)).length;
        await status(page, new RegExp(`^${both} quotes?`));
        assert.equal(new URL(page.url()).search, `?q=${word}&speaker=${anna.slug}`);
        await page.reload();
        await status(page, new RegExp(`^${both} quotes?`));
        assert.equal(await page.getByRole("searchbox").inputValue(), word);
        assert.equal(
          await page.getByRole("combobox", { name: "Speaker" }).inputValue(),
          `Anna Adler (${anna.slug})`,
        );
        await page.goBack();
        await status(page, new RegExp(`^${quotes.filter(has(word)).length} quotes`));
        assert.equal(new URL(page.url()).search, `?q=${word}`);
        await page.goBack();
        await page.getByText("Most quoted").waitFor();
        assert.equal(await page.locator(".result").count(), 0);
        await page.goForward();
        await status(page, new RegExp(`^${quotes.filter(has(word)).length} quotes`));
      }));

    test("by keyboard alone: words, a speaker, a choice, a result", () =>
      visit("quotes/", async (page) => {
        const focused = (name: string) =>
          page.waitForFunction((wanted) => document.activeElement?.id === wanted, name);
        for (let tabs = 0; tabs < 30; tabs++) {
          await page.keyboard.press("Tab");
          if (await page.evaluate(() => document.activeElement?.id === "q")) break;
        }
        await focused("q");
        await page.keyboard.type(word);
        await page.keyboard.press("Enter");
        await status(page, new RegExp(`^${quotes.filter(has(word)).length} quotes`));
        // Past the button and what explains the box.
        for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press("Tab");
        await focused("speaker-box");
        await page.keyboard.type("anna");
        await page.getByRole("option").first().waitFor();
        await page.keyboard.press("ArrowDown");
        const name = await page.locator('[role="option"][aria-selected="true"]').textContent();
        await page.keyboard.press("Enter");
        const slug = new URL(page.url()).searchParams.get("speaker")!;
        const left = quotes.filter(by(slug)).filter(has(word)).length;
        assert.ok(left > 0);
        assert.ok(name?.startsWith(await page.getByRole("combobox", { name: "Speaker" }).inputValue()));
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Escape");
        assert.equal(await page.getByRole("listbox").count(), 0);
        await status(page, new RegExp(`^${left} quotes?`));
        for (let tabs = 0; tabs < 30; tabs++) {
          await page.keyboard.press("Tab");
          if (await page.evaluate(() => document.activeElement?.matches(".result-link"))) break;
        }
        await page.keyboard.press("Enter");
        await page.waitForURL(/articles\/[^/]+\/#q-/);
      }));

    test("articles are searched in the same way", () =>
      visit(`search/?q=${word}`, async (page) => {
        const expected = archive.articles.filter(({ title, text }) => startsWord(`${title} ${text}`, word));
        await status(page, `${expected.length} articles, best match`);
        await page.getByRole("combobox", { name: "Speaker quoted" }).fill("alias2");
        await page.getByRole("option", { name: hostileName }).click();
        const both = expected.filter((article) => article.quotes.some(by(hostile.slug))).length;
        await status(page, new RegExp(`^${both} articles?`));
        await page.getByRole("link", { name: "Search the quotes for this" }).click();
        await page.waitForURL(`**/quotes/?q=${word}&speaker=${hostile.slug}`);
        await page.goBack();
        const title = (await page.locator(".result-title").first().textContent())!;
        await page.locator(".result-link").first().click();
        assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), title);
      }));

    test("without JavaScript the page says what it cannot do, and where to go", () =>
      visit(
        "quotes/",
        async (page) => {
          await page.getByText("Searching needs JavaScript").waitFor();
          assert.ok(!(await page.getByRole("combobox", { name: "Speaker" }).isVisible()));
          await page.getByRole("searchbox").fill(word);
          await page.getByRole("button", { name: "Search" }).click();
          assert.match(page.url(), new RegExp(`/quotes/\\?q=${word}`));
          await page.getByRole("link", { name: "All speakers" }).click();
          await page.getByRole("heading", { level: 1, name: "Speakers" }).waitFor();
        },
        { javaScriptEnabled: false },
      ));

    test("where the index cannot be loaded, the page says so and leads to the speakers", () =>
      visit(
        `quotes/?q=${word}`,
        async (page) => {
          const notice = page.getByRole("alert");
          await notice.getByText("could not be loaded").waitFor();
          const links = await notice
            .getByRole("link")
            .evaluateAll((all) => all.map((link) => link.textContent));
          assert.deepEqual(links, ["All speakers", "Timeline"]);
          await axe(page);
          await page.unroute("**/pagefind/**");
          await page.getByRole("button", { name: "Try again" }).click();
          await status(page, new RegExp(`^${quotes.filter(has(word)).length} quotes`));
        },
        { blocked: true },
      ));

    // What follows has no address in it.
    if (prefix !== "/") return;

    test("a speaker without words: all that was said, newest first, undated last, more at the end", () =>
      visit(`quotes/?speaker=${anna.slug}`, async (page) => {
        const expected = quotes.filter(by(anna.slug));
        assert.ok(expected.length > 10);
        await status(page, `${expected.length} quotes, newest first`);
        while ((await page.locator(".result").count()) < expected.length) {
          const shown = await page.locator(".result").count();
          // Pressed within the page: results come by themselves where the button is seen, and then it moves or goes.
          await page.evaluate(() => document.querySelector<HTMLElement>(".results-more button")?.click());
          await page.locator(".result").nth(shown).waitFor();
        }
        assert.deepEqual(await addresses(page), expected.map(address));
        await page.getByLabel("Order").selectOption("oldest");
        await status(page, `${expected.length} quotes, oldest first`);
        const oldest = archive.articles
          .filter(({ published }) => published && /^\d/.test(published))
          .toReversed()
          .flatMap((article) => article.quotes.filter(by(anna.slug)));
        assert.deepEqual(await addresses(page), oldest.slice(0, 10).map(address));
      }));

    test("words and a speaker; each choice tells what it would leave", () =>
      visit(`quotes/?q=${word}&speaker=${anna.slug}`, async (page) => {
        const expected = quotes.filter(by(anna.slug)).filter(has(word));
        await status(page, new RegExp(`^${expected.length} quotes?`));
        for (const [kind, label] of [
          ["direct", "Direct"],
          ["indirect", "Reported"],
        ] as const) {
          const left = expected.filter((quote) => quote.kind === kind).length;
          const option = page.getByLabel("Kind").locator(`option[value="${kind}"]`);
          if (left === 0) await option.waitFor({ state: "detached" });
          else await option.filter({ hasText: `${label} (${left})` }).waitFor({ state: "attached" });
        }
        // The chosen speaker's box offers the others with the words alone.
        await page.getByRole("combobox", { name: "Speaker" }).click();
        const others = quotes.filter(has(word)).filter(by(twin.slug)).length;
        const option = page.getByRole("option", { name: `Anna Adler (${twin.slug})` });
        assert.equal(await option.count(), others === 0 ? 0 : 1);
      }));

    test("what is markup in a name or a title is text here", () =>
      visit(`quotes/?speaker=${hostile.slug}`, async (page) => {
        await page.locator(".result").first().waitFor();
        assert.equal(await page.locator(".result-speaker").first().textContent(), hostileName);
        await page.getByRole("combobox", { name: "Speaker" }).click();
        await page.getByRole("option", { name: hostileName }).waitFor();
        const source = page.locator("option", { hasText: "Herald & <b>Sons</b>" });
        await page.goto(`search/?source=${sons.slug}`);
        await source.filter({ hasText: /\(\d+\)$/ }).waitFor({ state: "attached" });
        await page.locator(".result-meta", { hasText: sons.name }).first().waitFor();
        assert.equal(await page.locator("main img, main b").count(), 0);
        assert.ok(!(await page.title()).includes("hacked"));
      }));

    test("an empty answer says so and offers a way out", () =>
      visit(`quotes/?q=${word}&speaker=${anna.slug}&from=1999&to=1999`, async (page) => {
        await status(page, "0 quotes");
        const without = quotes.filter(by(anna.slug)).filter(has(word)).length;
        await page.getByRole("button", { name: `Without these dates (${without})` }).click();
        await status(page, new RegExp(`^${without} quotes?`));
        await page.getByRole("searchbox").fill("xxxqqqzzz");
        await status(page, "0 quotes");
        await page.getByRole("button", { name: "Clear all" }).click();
        await page.getByText("No quote has the words “xxxqqqzzz”").waitFor();
        // Nothing is asked by it, and that is said.
        await page.getByRole("searchbox").fill("from:10/11/2022");
        await page.getByText("“10/11/2022” is no year").waitFor();
      }));

    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 1280]) {
        test(`no state has a barrier, ${colorScheme}, ${width} pixels wide`, () =>
          visit(
            "quotes/",
            async (page) => {
              await axe(page);
              if (width === 360) await page.getByRole("button", { name: /^More choices/ }).click();
              await page.getByRole("searchbox").fill(word);
              await page.locator(".result").first().waitFor();
              await axe(page);
              await page.getByRole("combobox", { name: "Speaker" }).click();
              await page.keyboard.press("ArrowDown");
              await axe(page);
              await page.getByRole("searchbox").fill("xxxqqqzzz");
              await status(page, "0 quotes");
              await axe(page);
              await page.goto(`search/?q=${word}`);
              await page.locator(".result").first().waitFor();
              await axe(page);
              const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
              assert.equal(wider, false, "nothing is wider than the screen");
            },
            { colorScheme, viewport: { width, height: 800 } },
          ));
      }
    }
  });
}

/** Where the results lead, from the site's root. */
async function addresses(page: Page): Promise<string[]> {
  const links = await page
    .locator(".result-link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.map((link) => link.slice(link.indexOf("articles/")));
}

function address({ article, id }: Quote): string {
  return `articles/${article}/#q-${id}`;
}

function by(slug: string): (quote: Quote) => boolean {
  return ({ speakerSlug }) => speakerSlug === slug;
}

/** A word is found where it begins one; stemming does not touch the made-up words that tests choose. */
function has(word: string): (quote: Quote) => boolean {
  return ({ text }) => startsWord(text, word);
}

function startsWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((own) => own.startsWith(word));
}

/** The first word of the archive, of six letters or more, whose quotes are as wanted. */
function findWord(wanted: (quotes: Quote[]) => boolean): string {
  for (const { text } of quotes) {
    for (const candidate of text.toLowerCase().match(/\p{L}{6,}/gu) ?? []) {
      const own = quotes.filter(has(candidate));
      if (own.length > 3 && own.length < 40 && wanted(own)) return candidate;
    }
  }
  throw new Error("The made-up archive has no such word");
}
