import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Archive } from "../../src/model.ts";
import { builtSite } from "./built-site.ts";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const prefix of ["/", "/archive/"])
  describe(`the archive under ${prefix}`, () => {
    let site: { url: string; archive: Archive; close(): Promise<void> };
    before(async () => {
      site = await builtSite(prefix);
    });
    after(() => site.close());

    /** Opens a page that must make no error and no request to another host. */
    async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ baseURL: site.url, reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") assert.fail(`${path}: ${message.text()}`);
      });
      page.on("pageerror", (error) => assert.fail(`${path}: ${error.message}`));
      page.on("request", (request) => assert.ok(request.url().startsWith(site.url), request.url()));
      await page.goto(path.replace(/^\//, ""));
      return page;
    }
    const close = (page: Page) => page.context().close();
    const longest = () => site.archive.articles.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]!;

    test("a reader opens an article, follows a topic, a speaker and a quote", async () => {
      const page = await open("/");
      const { title } = site.archive.articles[0]!;
      await page.getByRole("link", { name: title }).first().click();
      assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), title);
      const topic = site.archive.topics.find(({ slug }) =>
        site.archive.articles[0]!.topicSlugs.includes(slug),
      )!;
      await page.getByRole("main").getByRole("link", { name: topic.name }).first().click();
      assert.match((await page.getByRole("heading", { level: 1 }).textContent())!, new RegExp(topic.name));
      await page.goBack();

      const quote = site.archive.articles[0]!.quotes.find(({ speakerSlug }) => speakerSlug)!;
      const speaker = site.archive.speakers.find(({ slug }) => slug === quote.speakerSlug)!;
      await page.getByRole("main").getByRole("link", { name: speaker.name }).first().click();
      assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), speaker.name);
      await page.locator(`a[href$="#q-${quote.id}"]`).first().click();
      assert.match(page.url(), new RegExp(`/articles/[^/]+/#q-${quote.id}$`));
      const target = page.locator(`#q-${quote.id}`);
      await target.waitFor();
      assert.ok(await target.evaluate((element) => element.matches(":target")));
      const top = await target.evaluate((element) => element.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < page.viewportSize()!.height, `the quote is in view (${top})`);
      await close(page);
    });

    test("an article's page loads its two fonts; that of a citation's italics comes with the citation", async () => {
      const sourced = site.archive.articles.find(({ source }) => source)!;
      const page = await open(`/articles/${sourced.slug}/`);
      await page.waitForLoadState("networkidle");
      const fonts = () =>
        page.evaluate(() =>
          performance.getEntriesByType("resource").flatMap(({ name }) => name.match(/[^/]+\.woff2$/) ?? []),
        );
      assert.equal((await fonts()).length, 2, String(await fonts()));
      const italics = page.waitForResponse(/italic[^/]*\.woff2$/);
      await page.locator("#cite").scrollIntoViewIfNeeded();
      await italics;
      await close(page);
    });

    test("every quote of an article has an address, a speaker or the word for none, and its evidence", async () => {
      const article = longest();
      const page = await open(`/articles/${article.slug}/`);
      for (const { id } of article.quotes) assert.equal(await page.locator(`#q-${id}`).count(), 1);
      const evidence = page.locator("details").filter({ hasText: /rule/i }).first();
      assert.equal(await evidence.getAttribute("open"), null);
      await evidence.locator("summary").click();
      assert.match((await evidence.textContent())!, /cue|rule/i);
      assert.match((await evidence.textContent())!, /\d+ ?%/);
      await close(page);
    });

    test("a quote, its note and the words it rests on light up together, and Escape puts them out", async () => {
      const article = longest();
      const { id, cue, confidence } = article.quotes.find((quote) => quote.cue && quote.kind === "direct")!;
      const page = await open(`/articles/${article.slug}/`);
      const note = page.locator(`[data-why="${id}"]`);
      const brief = note.locator(".why-brief");
      assert.equal(await brief.isVisible(), false);
      await page.locator(`#q-${id}`).hover();
      await brief.waitFor({ state: "visible" });
      assert.ok((await brief.textContent())!.includes(cue!.text));
      assert.match((await brief.textContent())!, confidence > 0.99 ? /over 99%/ : /\d\d%/);
      const lit = await page.locator(`[data-grounds~="${id}"].is-lit`).allTextContents();
      assert.ok(lit.includes(cue!.text), lit.join());
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await coveredBy(brief), [], `${width} pixels`);
      }
      await page.keyboard.press("Escape");
      await brief.waitFor({ state: "hidden" });
      await note.locator("summary").focus();
      await brief.waitFor({ state: "visible" });
      assert.ok(await page.locator(`#q-${id}`).evaluate((quote) => quote.classList.contains("is-lit")));
      await close(page);
    });

    test("“cite” copies a quote's words, its citation and its address, and is its link without that", async () => {
      const article = longest();
      const { id, text } = article.quotes.find(({ kind }) => kind === "direct")!;
      const page = await open(`/articles/${article.slug}/`, {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.locator(`[data-why="${id}"] .cite-quote`).click();
      await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
      const [words, citation, address] = (await page.evaluate(() => navigator.clipboard.readText())).split(
        "\n",
      );
      assert.ok(words!.includes(text.slice(0, 30)), words);
      assert.match(citation!, /quoted in .+[^.]\.$/);
      assert.equal(address, `${site.url}articles/${article.slug}/#q-${id}`);
      await close(page);

      const plain = await open(`/articles/${article.slug}/`, { javaScriptEnabled: false });
      await plain.locator(`[data-why="${id}"] .cite-quote`).click();
      assert.ok(plain.url().endsWith(`#cite-${id}`));
      const styles = plain.locator(`#cite-${id}`);
      await styles.waitFor({ state: "visible" });
      for (const words of ["quoted in", "as cited in", "qtd. in"])
        assert.ok((await styles.textContent())!.includes(words), words);
      await close(plain);
    });

    test("of an article's records a quote saves its own, and the whole file without JavaScript", async () => {
      const article = longest();
      const { id, text } = article.quotes.at(-1)!;
      const saved = async (javaScriptEnabled: boolean) => {
        const page = await open(`/articles/${article.slug}/#cite-${id}`, { javaScriptEnabled });
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator(`#cite-${id}`).getByRole("link", { name: "RIS" }).click(),
        ]);
        const records = readFileSync(await download.path(), "utf8");
        await close(page);
        return { name: download.suggestedFilename(), records };
      };
      const own = await saved(true);
      assert.equal(own.name, `quote-${id}.ris`);
      assert.equal(own.records.match(/^TY {2}- CHAP/gm)?.length, 1);
      assert.ok(own.records.includes(text.slice(0, 30)));
      const all = await saved(false);
      assert.equal(all.name, "quotes.ris");
      assert.equal(all.records.match(/^TY {2}- CHAP/gm)?.length, article.quotes.length);
    });

    test("“cite” on a speaker's page copies the same citation as in the article, and leads there without JavaScript", async () => {
      const { slug, quotes } = site.archive.speakers[0]!;
      const { id, article } = quotes[0]!;
      const page = await open(`/speakers/${slug}/`, { permissions: ["clipboard-read", "clipboard-write"] });
      const copied = async () => {
        await page.locator(`.cite-quote[href$="#cite-${id}"]`).click();
        await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
        return (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
      };
      const [words, ...rest] = await copied();
      await page.goto(new URL(`articles/${article}/`, site.url).href);
      assert.deepEqual((await copied()).slice(1), rest);
      assert.ok(words!.includes(quotes[0]!.text.slice(0, 30)), words);
      await close(page);

      const plain = await open(`/speakers/${slug}/`, { javaScriptEnabled: false });
      await plain.locator(`.cite-quote[href$="#cite-${id}"]`).click();
      await plain.locator(`#cite-${id}`).waitFor({ state: "visible" });
      await close(plain);
    });

    test("by keyboard alone: the skip link leads to the text, and everything focused is seen", async () => {
      const page = await open("/");
      await page.keyboard.press("Tab");
      const skip = page.locator(":focus");
      assert.match((await skip.getAttribute("href"))!, /^#/);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.ok(await page.locator(":focus").evaluate((element) => element.closest("main") !== null));
      for (let i = 0; i < 12; i++) {
        const focus = page.locator(":focus");
        const box = await focus.boundingBox();
        assert.ok(box && box.width > 0 && box.height > 0);
        const outline = await focus.evaluate((element) => getComputedStyle(element).outlineStyle);
        assert.notEqual(outline, "none");
        await page.keyboard.press("Tab");
      }
      await close(page);
    });

    test("without JavaScript the article, its evidence and the speakers' quotes are all there", async () => {
      const article = longest();
      const page = await open(`/articles/${article.slug}/`, { javaScriptEnabled: false });
      const body = (await page.getByRole("main").textContent())!.replace(/\s+/g, " ");
      for (const block of article.body) assert.ok(body.includes(block.text.slice(0, 30)), block.text);
      await page.locator("details summary").first().click();
      const speaker = site.archive.speakers.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]!;
      await page.goto(new URL(`speakers/${speaker.slug}/`, site.url).href);
      for (const { id } of speaker.quotes)
        assert.ok((await page.locator(`a[href$="#q-${id}"]`).count()) > 0, id);
      await close(page);
    });

    test("a speaker's quotes are narrowed by kind and source without a script, and counted", async () => {
      const { slug, quotes } = site.archive.speakers.toSorted(
        (a, b) => b.quotes.length - a.quotes.length,
      )[0]!;
      const page = await open(`/speakers/${slug}/`, { javaScriptEnabled: false });
      const shown = () => page.locator(".said:visible").count();
      assert.equal(await shown(), quotes.length);
      await page.getByRole("radio", { name: "Direct" }).check();
      assert.equal(await shown(), quotes.filter(({ kind }) => kind === "direct").length);
      const sources = page.getByRole("group", { name: "Source" });
      await sources.getByRole("radio").nth(1).check();
      const groups = page.locator(".said-group:visible");
      for (const group of await groups.all())
        assert.equal((await group.locator(".said:visible").count()) > 0, true);
      const source = (await sources.locator("label").nth(1).textContent())!.replace(/\d+$/, "");
      for (const line of await groups.locator(".entry-meta").allTextContents())
        assert.ok(line.includes(source));
      const count = page.locator(".said-shown");
      assert.equal(await page.locator(".said-shown").isVisible(), true);
      assert.ok((await count.boundingBox())!.y < (await groups.first().boundingBox())!.y);
      await close(page);
    });
  });

/** Texts of the page, but for those whose place it takes, that lie under something. */
function coveredBy(something: Locator): Promise<string[]> {
  return something.evaluate((over) => {
    const place = over.getBoundingClientRect();
    const texts = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const isShown = text.parentElement!.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
      });
      if (!isShown || over.contains(text) || text.parentElement!.closest(".visually-hidden")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lies = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < place.right - 1 &&
          right > place.left + 1 &&
          top < place.bottom - 1 &&
          bottom > place.top + 1,
      );
      if (lies) covered.push(text.textContent ?? "");
    }
    return covered;
  });
}
