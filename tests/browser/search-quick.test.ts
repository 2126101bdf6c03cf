import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { hostileName, madeUpArchive } from "../search/made-up-archive.ts";
import { axe, type MadeUpSite, madeUpSite, status } from "./made-up-site.ts";

const archive = madeUpArchive({ articles: 30, speakers: 20 });
const said = "The quick brown fox jumps over the lazy dog";
archive.articles[3]!.quotes[0]!.text = said;
const home = "articles/article-0/";

let site: MadeUpSite;
before(async () => {
  site = await madeUpSite(archive, "/archive/");
});
after(() => site.close());

test("nothing is fetched before it opens, and next to nothing for its key", () =>
  site.visit(home, async (_page, requests) => {
    assert.deepEqual(
      requests.filter((path) => /pagefind|open-quick/.test(path)),
      [],
    );
    const assets = await readdir(`${site.directory}/assets`);
    const entry = assets.find((name) => /^quick-/.test(name) && name.endsWith(".js"));
    assert.ok(entry);
    const script = await readFile(`${site.directory}/assets/${entry}`);
    assert.ok(gzipSync(script).length < 2048);
    // What it needs to be read at all is small too.
    assert.equal(/^import|from"/.test(script.toString()), false, "it imports nothing before it is asked to");
  }));

test("a slash opens it; arrows and Enter lead to a quote in its article", () =>
  site.visit(home, async (page) => {
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: "Quick search" });
    await box.waitFor();
    assert.equal(await box.evaluate((own) => own === document.activeElement), true);
    await page.keyboard.type("lazy fox");
    await page.getByRole("option", { name: said }).waitFor();
    await status(page, /^\d found/);
    await page.keyboard.press("ArrowDown");
    await axe(page);
    assert.equal(
      await page.locator('[aria-selected="true"]').getAttribute("id"),
      await box.getAttribute("aria-activedescendant"),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL("**/archive/articles/article-3/#q-*");
  }));

test("so does the button in the header, with a click or by keyboard", () =>
  site.visit(home, async (page) => {
    const button = page.getByRole("button", { name: "Quick search" });
    await button.press("Enter");
    await page.getByRole("combobox", { name: "Quick search" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.equal(await button.evaluate((own) => own === document.activeElement), true);
    await button.click();
    await page.getByRole("dialog", { name: "Quick search" }).waitFor();
  }));

test("Ctrl-K opens it; Escape closes it and the focus returns; a slash in a box is a letter", () =>
  site.visit("quotes/", async (page) => {
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("a/b");
    assert.equal(await page.getByRole("searchbox").inputValue(), "a/b");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Quick search" }).waitFor();
    await page.keyboard.press("Control+k");
    assert.equal(await page.getByRole("dialog").count(), 1);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.id === "q");
  }));

test("speakers, topics and articles are found by the beginnings of their names; markup is text", () =>
  site.visit(home, async (page) => {
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: "Quick search" });
    await box.fill("top 3");
    await page.getByRole("group", { name: "Topics" }).getByRole("option", { name: "Topic 3" }).waitFor();
    await box.fill("alias2");
    await page.getByRole("group", { name: "Speakers" }).getByRole("option", { name: hostileName }).waitFor();
    assert.equal(await page.locator("dialog img").count(), 0);
    await box.fill("xxxqqqzzz");
    await status(page, "Nothing found.");
    await page.getByRole("option", { name: "Search all quotes for “xxxqqqzzz”" }).waitFor();
    await box.fill("title");
    await page.getByRole("group", { name: "Articles" }).getByRole("option").first().click();
    await page.waitForURL("**/archive/articles/article-*/");
    assert.equal(await page.getByRole("dialog").count(), 0);
  }));

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`it has no barrier, ${colorScheme}, ${width} pixels wide`, () =>
      site.visit(
        home,
        async (page) => {
          await page.keyboard.press("/");
          await page.getByRole("combobox", { name: "Quick search" }).waitFor();
          await axe(page);
          await page.keyboard.type("a");
          await page.getByRole("option").first().waitFor();
          await axe(page);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(wider, false, "nothing is wider than the screen");
        },
        { colorScheme, viewport: { width, height: 700 } },
      ));
  }
}

test("an archive of nothing says so, and has nothing to open", async () => {
  const empty = await madeUpSite(madeUpArchive({ articles: 0 }), "/");
  try {
    for (const [path, text] of [
      ["quotes/", "There are no quotes in this archive yet"],
      ["search/", "There are no articles in this archive yet"],
    ] as const) {
      await empty.visit(path, async (page, requests) => {
        await page.getByText(text).waitFor();
        await page.keyboard.press("/");
        assert.equal(await page.getByRole("searchbox").count(), 0);
        assert.deepEqual(
          requests.filter((own) => /\.js$|pagefind/.test(own)),
          [],
        );
        await axe(page);
      });
    }
  } finally {
    await empty.close();
  }
});
