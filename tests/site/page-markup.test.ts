import assert from "node:assert/strict";
import { before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { documentOf, type Files, pagesOf, renderFiles } from "./render-files.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  root: true,
});

let root: Files;
before(async () => {
  root = await renderFiles();
});

test("each page has one heading, a language, a title, landmarks and a way past the header", () => {
  for (const [page, html] of pagesOf(root)) {
    const document = documentOf(html);
    assert.equal(document.querySelectorAll("h1").length, 1, page);
    assert.equal(document.documentElement.getAttribute("lang"), "en", page);
    assert.ok(document.title.includes("The Westhaven Record"), page);
    assert.ok(document.querySelector("main#main") && document.querySelector("a.skip[href='#main']"), page);
    assert.ok(document.querySelector("header nav") && document.querySelector("footer"), page);
  }
});

test("HTML is valid", async () => {
  for (const [page, html] of pagesOf(root)) {
    if (/^\/(quotes|search)\//.test(page)) continue;
    const { results } = await validator.validateString(html, page);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, message }) => `${line}: ${message}`),
    );
    assert.deepEqual(messages, [], page);
  }
});

test("nothing is inline and nothing is executed: no script, style or handler in any page", () => {
  for (const [page, html] of pagesOf(root)) {
    const document = documentOf(html);
    for (const script of document.querySelectorAll("script")) {
      const external = script.getAttribute("src")?.startsWith("/assets/");
      assert.ok(external || script.getAttribute("type") === "application/ld+json", `${page}: inline script`);
    }
    assert.equal(document.querySelectorAll("style, [style]").length, 0, `${page}: inline style`);
    for (const element of document.querySelectorAll("*")) {
      for (const { name } of element.attributes) assert.ok(!name.startsWith("on"), `${page}: ${name}`);
    }
    assert.ok(!html.includes("<script>alert"), `${page}: markup from the content`);
  }
});

test("no page loads anything from another host", () => {
  for (const [page, html] of pagesOf(root)) {
    const loads = documentOf(html).querySelectorAll(
      "link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img",
    );
    for (const element of loads) {
      const address = element.getAttribute("href") ?? element.getAttribute("src");
      assert.match(address ?? "", /^\/assets\//, page);
    }
  }
  for (const [path, bytes] of root) {
    if (path.endsWith(".css")) assert.doesNotMatch(String(bytes), /https?:|\/\//);
  }
});
