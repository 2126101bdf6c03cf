import assert from "node:assert/strict";
import { test } from "node:test";
import { builtSite } from "./built-site.ts";
import { openBrowser } from "./open-browser.ts";

test("a browser takes the site's headers at their word", async (t) => {
  const [site, browser] = [await builtSite("/archive/"), await openBrowser()];
  t.after(() => Promise.all([site.close(), browser.close()]));
  const page = await browser.newPage();
  const response = await page.goto(site.url);
  const headers = response!.headers();
  assert.match(headers["content-security-policy"]!, /default-src 'none'.*frame-ancestors 'none'/);
  assert.equal(headers["cache-control"], "no-cache");
  const style = await page.locator('link[rel="stylesheet"]').getAttribute("href");
  const styled = await page.request.get(new URL(style!, site.url).href);
  assert.match(styled.headers()["cache-control"]!, /immutable/);

  const attempts = {
    "text as HTML": `document.createElement("p").innerHTML = "<b>bold</b>"`,
    "a script of text": `document.createElement("script").textContent = "1"`,
    "text as code": `window.setTimeout("1")`,
  };
  for (const [name, attempt] of Object.entries(attempts))
    await assert.rejects(page.evaluate(attempt), /TrustedHTML|TrustedScript/, name);
});
