import assert from "node:assert/strict";
import { before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { ukrainian } from "../../src/site/strings/ukrainian.ts";
import { ukrainianRules } from "../../src/site/strings/ukrainian-rules.ts";
import { fixtureArchive } from "./fixture-archive.ts";
import { inCyrillic } from "./in-cyrillic.ts";
import { documentOf, type Files, pagesOf, renderFiles } from "./render-files.ts";

let files: Files;
before(async () => {
  const archive = inCyrillic(fixtureArchive);
  files = await renderFiles("/", { ...archive, settings: { ...archive.settings, language: "uk" } });
});

const harbour = "/articles/harbour-to-stay-open-through-winter/index.html";

test("pages have the interface's language, their articles their own, and are valid", async () => {
  const article = documentOf(String(files.get(harbour)));
  assert.equal(article.documentElement.getAttribute("lang"), "uk");
  assert.equal(article.querySelector("h1")?.getAttribute("lang"), "en");
  assert.equal(article.querySelector(".record time")?.textContent, "28 серпня 2025");
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    root: true,
  });
  for (const [page, html] of pagesOf(files)) {
    if (/^\/(quotes|search)\//.test(page)) continue;
    const { valid } = await validator.validateString(html, page);
    assert.ok(valid, page);
  }
});

/** Texts of a language file, without what functions make. */
const textsOf = (strings: unknown): string[] =>
  typeof strings === "object" && strings !== null
    ? Object.values(strings).flatMap(textsOf)
    : [strings].filter((one) => typeof one === "string");

/** Words in Latin letters that the Ukrainian interface has on purpose: "BibTeX", "JSON", the values of the data. */
const wanted = new Set(
  [
    ...textsOf(ukrainian),
    ...textsOf(ukrainianRules),
    "JSON Lines",
    "people.yml aliases",
    "IPTC",
    "high fair low",
  ]
    .join(" ")
    .match(/[a-z]+/gi),
);

/** What a page says by itself, in its texts and in what is read out or shown of its elements. */
function saidBy(html: string): string[] {
  const document = documentOf(html);
  for (const element of document.querySelectorAll("script, style, code")) element.remove();
  const elements = [...document.querySelectorAll("*")];
  const texts = elements.flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ""),
  );
  const names = ["aria-label", "title", "alt", "placeholder", "data-copied"].flatMap((name) =>
    elements.map((element) => element.getAttribute(name) ?? ""),
  );
  const metas = [
    ...document.querySelectorAll(
      "meta[name=description], meta[property='og:title'], meta[property='og:description']",
    ),
  ];
  return [...texts, ...names, ...metas.map((meta) => meta.getAttribute("content") ?? "")];
}

/** Words in Latin letters that are neither wanted nor part of an address. */
function strangers(said: string): string[] {
  const words =
    said.replace(/\S*(?:https?:\/\/|@|\.(?:md|json)\b|\.example\b)\S*/g, " ").match(/[a-z]{2,}/gi) ?? [];
  return words.filter((word) => !wanted.has(word));
}

test("nothing on a Ukrainian site is in English but what its articles are", () => {
  for (const [page, html] of pagesOf(files))
    assert.deepEqual([...new Set(saidBy(html).flatMap(strangers))], [], page);
});

test("an English word on a page is found, in its text or in a name", () => {
  const html = String(files.get(harbour));
  for (const [whole, planted] of [
    ["</main>", "<p>Reading time</p></main>"],
    ["<main ", '<main aria-label="Reading time" '],
  ] as const)
    assert.deepEqual(saidBy(html.replace(whole, planted)).flatMap(strangers), ["Reading", "time"]);
});

test("what reference managers, spreadsheets and programs are given is in Ukrainian too", () => {
  const folder = harbour.replace("/index.html", "");
  const { publishedEvidence, citations, quotes } = JSON.parse(String(files.get(`${folder}/index.json`)));
  const [{ note }] = JSON.parse(String(files.get(`${folder}/citation.json`)));
  assert.match(publishedEvidence, /^«.+» у тексті; .+ датує цю подію: 28 серпня 2025$/);
  assert.equal(note, `Дату виведено: ${publishedEvidence}`);
  const cited = [citations, ...quotes.map((quote: { citations: object }) => quote.citations)];
  for (const text of cited.flatMap(Object.values))
    assert.deepEqual(strangers(text as string), [], text as string);
});
