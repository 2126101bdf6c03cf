import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Archive } from "../../src/model.ts";
import { barriers } from "./barriers.ts";
import { builtSite } from "./built-site.ts";
import { kindsOfPage } from "./kinds-of-page.ts";
import { openBrowser } from "./open-browser.ts";

/*
 * What of WCAG 2.2 AA a machine can check, on every kind of page; docs/accessibility.md says what was checked by hand.
 */
let browser: Browser;
let site: { url: string; archive: Archive; close(): Promise<void> };
before(async () => {
  [browser, site] = await Promise.all([openBrowser(), builtSite()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const mostQuoting = () => site.archive.articles.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]!;

interface Visit extends BrowserContextOptions {
  /** Of the articles only the one with most quotes: where the others differ in words, not in what is asked. */
  brief?: boolean;
}

/** Runs the same steps on one page of each kind, and on each article. */
async function onEveryKind(
  steps: (page: Page, path: string) => Promise<void>,
  { brief = false, ...options }: Visit = {},
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  for (const path of kindsOfPage(site.archive, brief ? [mostQuoting()] : undefined)) {
    await page.goto(new URL(path.slice(1), site.url).href);
    await steps(page, path);
  }
  await context.close();
}

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing, ${colorScheme}; targets are 24 pixels or apart`, () =>
    onEveryKind(async (page, path) => assert.deepEqual(await barriers(page), [], path), {
      colorScheme,
      // The colours meet in the same pairs on every article.
      brief: colorScheme === "dark",
    }));

test("the dark scheme gives tokens other colours and changes nothing else: see barriers.ts", () =>
  onEveryKind(
    async (page, path) => {
      const changed = await page.evaluate(() => {
        const dark = [...document.styleSheets].flatMap(({ cssRules }) =>
          [...cssRules].filter(
            (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme"),
          ),
        );
        return dark.map(({ cssText }) => cssText);
      });
      assert.equal(changed.length, 1, path);
      assert.match(
        changed[0]!,
        /^@media \(prefers-color-scheme: dark\) \{\s*:root \{(?:\s*--[\w-]+: #[0-9a-f]{6};)+\s*\}\s*\}$/,
      );
    },
    { brief: true },
  ));

/** Opens everything that is folded; notes that lie beside the text would lie over each other. */
const openAll = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) {
      one.name = "";
      one.open = true;
    }
  });

test("axe finds nothing in what opens", () =>
  onEveryKind(
    async (page, path) => {
      await openAll(page);
      if (await page.locator("details").count()) assert.deepEqual(await barriers(page, "details"), [], path);
    },
    { viewport: { width: 700, height: 900 }, brief: true },
  ));

test("whatever can be worked, and every picture, has a name in the accessibility tree", () =>
  onEveryKind(async (page, path) => {
    await openAll(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const worked = nodes.filter(
      ({ ignored, role }) =>
        !ignored &&
        /^(?:link|button|textbox|searchbox|combobox|radio|checkbox|listbox|DisclosureTriangle|img|navigation)$/.test(
          String(role?.value),
        ),
    );
    assert.ok(worked.length > 10, `${path}: ${worked.length} names`);
    const nameless = worked.filter(({ name }) => !String(name?.value ?? "").trim());
    assert.deepEqual(
      nameless.map(({ role }) => role?.value),
      [],
      path,
    );
    await session.detach();
  }));

for (const width of [360, 320])
  test(`nothing is wider than ${width} pixels, which is also 1280 at ${Math.round(128000 / width)} %, opened too`, () =>
    onEveryKind(
      async (page, path) => {
        await openAll(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} is ${wide} pixels wide`);
      },
      { viewport: { width, height: 700 } },
    ));

test("wider spacing of text cuts nothing off", () =>
  onEveryKind(
    async (page, path) => {
      const cut = await page.evaluate(() => {
        // The values of success criterion 1.4.12, through the CSSOM: the policy allows no inline style.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
        const tooWide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
        // What is cut with an ellipsis repeats words of the text beside it.
        const hidden = [...document.querySelectorAll("main *")].filter((element) => {
          const style = getComputedStyle(element);
          const cuts = style.overflow !== "visible" && style.textOverflow !== "ellipsis";
          // What is for screen readers only is clipped away whole.
          const shown = style.clipPath === "none";
          return cuts && shown && element.scrollHeight > element.clientHeight + 1;
        });
        return [...tooWide, ...hidden.map(({ outerHTML }) => outerHTML.slice(0, 80))];
      });
      assert.deepEqual(cut, [], path);
    },
    { viewport: { width: 360, height: 700 } },
  ));

test("headings go down a level at a time, and focus follows the order of the text", () =>
  onEveryKind(async (page, path) => {
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1, path);
    for (const [i, level] of levels.entries())
      assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: ${levels}`);
    assert.equal(await page.locator("[tabindex]:not([tabindex='-1']):not([tabindex='0'])").count(), 0, path);
  }));

test("whatever has the focus is seen and not covered", () =>
  onEveryKind(async (page, path) => {
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const focus = document.activeElement;
        if (!focus || focus === document.body) return undefined;
        const { left, top, width, height } = focus.getClientRects()[0] ?? new DOMRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        const seen = at && (focus.contains(at) || at.contains(focus));
        return seen ? undefined : focus.outerHTML.slice(0, 100);
      });
      assert.equal(covered, undefined, path);
    }
  }));

test("nothing moves for those who ask for less motion", () =>
  onEveryKind(async (page, path) => {
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none";
        }).length,
    );
    assert.equal(moving, 0, path);
  }));

test("in forced colours quotes are told from the text, and a chosen filter from the others", async () => {
  const context = await browser.newContext({ forcedColors: "active" });
  const page = await context.newPage();
  await page.goto(new URL(`articles/${mostQuoting().slug}/`, site.url).href);
  for (const quote of await page.locator(".quote").all())
    assert.match(
      await quote.evaluate((element) => getComputedStyle(element).textDecorationLine),
      /underline/,
    );
  const speaker = site.archive.speakers.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]!;
  await page.goto(new URL(`speakers/${speaker.slug}/`, site.url).href);
  const border = (chosen: boolean) =>
    page
      .locator(`.said-filter label:${chosen ? "has" : "not(:has"}(:checked)${chosen ? "" : ")"}`)
      .first()
      .evaluate((label) => getComputedStyle(label).borderTopWidth);
  assert.notEqual(await border(true), await border(false));
  await context.close();
});
