import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parseHTML } from "linkedom";
import { normalizeContent } from "../../src/commands/normalize-content.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { serve } from "../browser/serve.ts";
import { fixtures, type HostileSite, hostileSite } from "./hostile-site.ts";
import { fileNames, longFiles } from "./made-files.ts";

/** Each test is a row of "Input is data"; all of them look at one folder, built once. */
let site: HostileSite;
before(async () => {
  site = await hostileSite();
});
after(() => site.remove());

/** A text fixture's paragraphs, blanks as one, below its headline, byline and date. */
function paragraphs(file: string): string[] {
  const text = readFileSync(join(fixtures, "raw", file), "utf8");
  return text
    .split("\n\n")
    .slice(3)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
}
/** The articles of a file with one on each line, and the record that each was made of. */
function records(file: string): { line: number; record: Record<string, string> }[] {
  const text = readFileSync(join(fixtures, "raw", file), "utf8").trim();
  return text.split("\n").map((line, i) => ({ line: i + 1, record: JSON.parse(line) }));
}
const clean = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const asked = (file: string, line?: number) =>
  site
    .entry(file, line)
    .questions.map(({ text }) => text)
    .join("\n");

test("every file is an article or stands in the report with the reason", () => {
  for (const { file, outcome, slug, problems } of site.entries) {
    assert.equal(outcome === "refused", slug === undefined, file);
    assert.equal(outcome === "refused", problems.length > 0, file);
    // A clause each, since the file's name stands before it.
    for (const { reason } of problems) assert.match(reason, /^\P{Lu}.{20,}[^.]$/su);
  }
});

test("front matter in another language: the same text, nothing evaluated", () => {
  for (const file of ["front-matter-js.txt", "front-matter-javascript.md"]) {
    const { title, body } = site.page(file);
    assert.ok([title, ...body].join("\n").includes("{ title: globalThis.executed = true }"), file);
  }
  for (const file of ["three-dashes.txt", "three-dashes.md"])
    assert.deepEqual(
      site.page(file).body,
      readFileSync(join(fixtures, "raw", file), "utf8")
        .split(/\n+/)
        .filter((line) => line && line !== "---"),
    );
  assert.equal("executed" in globalThis, false);
});

test("template languages are literal", () => {
  const { title, body, document } = site.page("template-languages.txt");
  assert.equal(title, "Budget {{ 7 * 7 }} agreed on {% now %}");
  assert.deepEqual(body, paragraphs("template-languages.txt"));
  assert.doesNotMatch(document.documentElement.textContent ?? "", /\b49\b|\b42\b/);
});

test("keys with power over a build are dropped and reported", () => {
  for (const [file, line] of [["powerful-keys.html"], ["powerful-keys.jsonl", 1], ["powerful-keys.md"]] as [
    string,
    number?,
  ][]) {
    assert.match(site.page(file, line).title, /^Powerful keys /);
    for (const key of ["permalink", "layout", "templateEngineOverride", "eleventyComputed", "__proto__"])
      assert.ok(asked(file, line).includes(key), `${file}: ${key}`);
  }
  assert.deepEqual(
    site.files.filter((file) => /escaped/i.test(file)),
    [],
  );
  assert.equal(({} as Record<string, unknown>).title, undefined);
});

test("programs, links, pipes and empty files are not run, followed or waited for, and reported", () => {
  const rules = Object.fromEntries(
    ["program.11tydata.js", "program.11ty.cjs", "link.txt", "folder-link", "pipe.txt", "empty.txt"].map(
      (file) => [file, site.entry(file).problems[0]?.rule],
    ),
  );
  assert.deepEqual(rules, {
    "program.11tydata.js": "program",
    "program.11ty.cjs": "program",
    "link.txt": "symbolic-link",
    "folder-link": "symbolic-link",
    "pipe.txt": "not-a-file",
    "empty.txt": "empty-file",
  });
});

test("titles, names and file names make contained, distinct, short, stable addresses", async () => {
  for (const name of fileNames) assert.ok(site.page(`names/${name}`).body.length > 0, name);
  const pages = site.files.filter((file) => file.endsWith("index.html"));
  const folded = pages.map((file) => file.normalize("NFD").toLowerCase());
  assert.equal(new Set(folded).size, pages.length);
  for (const page of pages) {
    const parts = page.split("/").slice(0, -1);
    assert.ok(parts.length <= 3, page);
    for (const part of parts) {
      assert.match(part, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, page);
      assert.ok(part.length <= 70, page);
      assert.doesNotMatch(part, /^(?:con|prn|aux|nul|com\d|lpt\d)$/, page);
    }
  }
  for (const { line, record } of records("addresses.jsonl"))
    assert.equal(site.page("addresses.jsonl", line).title, clean(record.title!));
  const again = await normalizeContent({ content: site.content });
  assert.deepEqual(again.written, []);
  assert.deepEqual(
    again.entries.map(({ slug }) => slug),
    site.entries.map(({ slug }) => slug),
  );
});

test("HTML and Markdown in a text are text", () => {
  const { title, body } = site.page("markup.txt");
  assert.equal(title, "<script>document.title = 'executed'</script> at the bridge");
  assert.deepEqual(body, paragraphs("markup.txt"));
  assert.equal(
    site.page("markup.html").body[0],
    "<script>document.title = 'executed'</script> stood in white letters on the wall, the mayor said on Monday.",
  );
  assert.ok(
    site.page("markup.md").body.some((text) => text.includes('<iframe src="http://attacker.invalid/">')),
  );
});

test("no page holds a script, a handler, a link or a request that an article brought", () => {
  for (const file of site.files.filter((name) => name.endsWith(".html"))) {
    const { document } = parseHTML(site.read(file));
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on/i, file);
        if (!["href", "src", "action", "srcset", "data"].includes(name)) continue;
        assert.match(value, /^(?:[/#]|https:\/\/(?:example\.org|www\.wikidata\.org)\/)/, `${file}: ${value}`);
      }
      assert.ok(!["iframe", "object", "embed", "base", "style"].includes(element.localName), file);
      if (element.localName === "script" && element.getAttribute("type") !== "application/ld+json")
        assert.equal(element.textContent, "", file);
    }
  }
});

test("paragraphs that begin like Markdown are the same paragraphs", () => {
  assert.deepEqual(site.page("markdown-marks.txt").body, paragraphs("markdown-marks.txt"));
});

test("a source's address that is not the web's is dropped and reported", () => {
  for (const { line, record } of records("source-addresses.jsonl")) {
    const links = [...site.page("source-addresses.jsonl", line).document.querySelectorAll("a[href]")].map(
      (link) => link.getAttribute("href"),
    );
    const sound = record.url === "https://example.org/news/1";
    assert.equal(links.includes(record.url!), sound, record.url);
    assert.equal(asked("source-addresses.jsonl", line).includes(`url ${JSON.stringify(record.url)}`), !sound);
  }
  assert.match(asked("markup.html"), /javascript:alert/);
});

test("titles that YAML would take for something else are the same strings", () => {
  for (const { line, record } of records("yaml-titles.jsonl"))
    assert.equal(site.page("yaml-titles.jsonl", line).title, record.title);
});

test("days that are none are rejected and reported; an offset does not move the day", () => {
  const days = records("dates.jsonl").map(({ line }) => site.entry("dates.jsonl", line).published);
  const tenth = "2024-03-10";
  assert.deepEqual(days, [undefined, undefined, tenth, tenth, tenth, tenth, undefined]);
  for (const line of [1, 2, 7]) assert.match(asked("dates.jsonl", line), /published is left out: "202/);
});

test("titles that would end a script are harmless in structured data", () => {
  for (const { line, record } of records("structured-data.jsonl")) {
    const { data, document } = site.page("structured-data.jsonl", line);
    assert.equal(data[0]?.headline, clean(record.title!));
    assert.equal(document.querySelector("title")?.textContent?.startsWith(clean(record.title!)), true);
  }
});

test("no cell of a table is a formula", () => {
  for (const file of site.files.filter((name) => name.endsWith(".csv"))) {
    const cells = readCsv(site.read(file));
    assert.ok(cells.length > 0);
    for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠\t\r]/u, file);
    if (file === "data/articles.csv") assert.ok(cells.includes("'=1+1"));
  }
});

test("characters that no text has are gone from every file", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]|\p{Surrogate}/u;
  assert.equal(site.page("control-characters.txt").title, "A bell at the bridge");
  assert.equal(site.page("lone-surrogates.jsonl", 1).title, "Half a sign");
  for (const file of site.files.filter((name) => /\.(?:html|xml|json|jsonl|csv|txt|bib|ris)$/.test(name)))
    assert.doesNotMatch(site.read(file), unfit, file);
});

test("signs of direction and without width are out of titles and addresses, and turn nothing in the text", () => {
  const { title, body } = site.page("direction.txt");
  assert.equal(title, "The egdirb opens again");
  assert.equal(site.entry("direction.txt").slug, "the-egdirb-opens-again");
  assert.equal(
    body[0],
    "The mayor said that the bridge would open again in the spring, the clerk told the council.",
  );
  for (const file of site.files.filter((name) => name.endsWith(".html")))
    assert.doesNotMatch(site.read(file), /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/, file);
});

test("a speaker or source that looks like HTML is text on its pages", () => {
  const name = "<img src=x onerror=\"document.title = 'executed'\">";
  const titles = ["speakers", "sources"].map((kind) => {
    const page = site.files.find((file) => new RegExp(`^${kind}/img-src-x[^/]*/index.html$`).test(file));
    return parseHTML(site.read(page!)).document.querySelector("h1")?.textContent;
  });
  assert.deepEqual(titles, [name, name]);
});

test("long lines, blanks and marks are published whole; endless nesting is refused", () => {
  for (const file of Object.keys(longFiles).filter((name) => name.endsWith(".txt"))) {
    const { title, body } = site.page(file);
    assert.equal(title, "The long file");
    assert.ok(body.join(" ").includes("town would open again in the spring"), file);
  }
  assert.equal(site.entry("nested-tags.html").problems[0]?.rule, "nested-too-deep");
  assert.ok(site.page("one-line.txt").body.some((text) => text.length > 9_900_000));
});

test("a hundred megabytes, more than a book, pictures, binaries and half a character are refused", () => {
  const rules = [
    "hundred-megabytes.txt",
    "too-long.txt",
    "picture.txt",
    "binary.txt",
    "half-a-character.txt",
  ].map((file) => site.entry(file).problems[0]?.rule);
  assert.deepEqual(rules, ["too-large", "too-long", "not-text", "not-text", "cut-off"]);
});

test("in a browser: every feed parses, and nothing that an article brought is run, fetched or followed", async () => {
  const [server, browser] = await Promise.all([serve(site.output), openBrowser()]);
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) wrong.push(request.url());
    });
    const markup = `articles/${site.entry("markup.txt").slug}/`;
    for (const path of ["", markup, "sources/", "speakers/", "quotes/?q=ready", "search/?q=wall"]) {
      await page.goto(server.url + path);
      if (path.includes("?")) await page.locator(".result").first().waitFor();
      assert.equal((await page.title()).startsWith("executed"), false, path);
      assert.equal(await page.locator("img").count(), 0, path);
    }
    const feeds = site.files.filter((file) => file.endsWith(".xml"));
    // On a page of its own: the site's policy forbids reading text as a document.
    const blank = await browser.newPage();
    const broken = await blank.evaluate((texts) => {
      const parser = new DOMParser();
      return texts.filter((text) =>
        parser.parseFromString(text, "application/xml").querySelector("parsererror"),
      );
    }, feeds.map(site.read));
    assert.deepEqual(broken, []);
    assert.deepEqual(wrong, []);
  } finally {
    await browser.close();
    await server.close();
  }
});

/** The cells of a table (RFC 4180) that hold something; one with quotation marks inside comes in parts. */
function readCsv(text: string): string[] {
  // Between quotation marks stands one cell; elsewhere commas and line ends part them.
  return text
    .split('"')
    .flatMap((part, i) => (i % 2 ? [part] : part.split(/,|\r\n/)))
    .filter(Boolean);
}
