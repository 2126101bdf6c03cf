import assert from "node:assert/strict";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import { citationFile, cite } from "../../src/site/citing/cite.ts";
import { citeQuote } from "../../src/site/citing/cite-quote.ts";
import { cslName } from "../../src/site/citing/csl-item.ts";
import { Site } from "../../src/site/site.ts";
import { fixtureArchive, hostile } from "./fixture-archive.ts";

const site = new Site(fixtureArchive, "/", { style: "", icon: "", preload: [], scripts: {} });
const [harbour, council] = fixtureArchive.articles;
const here = "https://example.org/archive/articles";

test("three styles; what is inferred stands in brackets", () => {
  assert.deepEqual(cite(site, harbour!), {
    chicago: `Aldous, Jane, and P. Mercer. “Harbour to stay open through the winter, says its master.” The Westhaven Courier, [August 28, 2025]. https://courier.example/harbour?a=1&b=2. The Westhaven Record, ${here}/harbour-to-stay-open-through-winter/.`,
    apa: "Aldous, J., & Mercer, P. ([2025, August 28]). Harbour to stay open through the winter, says its master. The Westhaven Courier. https://courier.example/harbour?a=1&b=2",
    mla: `Aldous, Jane, and P. Mercer. “Harbour to stay open through the winter, says its master.” The Westhaven Courier, [28 Aug. 2025], https://courier.example/harbour?a=1&b=2. The Westhaven Record, ${here}/harbour-to-stay-open-through-winter/.`,
  });
  assert.match(cite(site, council!).apa, /^Council votes .+\. \(2025, August 28\)\. Evening Mail\. https/);
});

test("what is not known is not invented", () => {
  const of = (slug: string) => cite(site, site.article(slug));
  assert.match(of("a-day-without-a-year").apa, /\(n\.d\.\)/);
  assert.match(of("a-day-without-a-year").chicago, /”\sn\.d\. /);
  assert.match(of("before-march").chicago, /\[not after March 5, 2025\]/);
  assert.match(of("gales-expected").mla, /Evening Mail, Mar\. 2025\./);
  assert.ok(!citationFile(site, site.article("before-march"), "bib").includes("year ="));
});

test("nothing in a title is markup", () => {
  for (const text of Object.values(cite(site, site.article("hostile")))) assert.ok(text.includes("<script>"));
});

test("an article, an author and a title of a name that every object has are cited like others", () => {
  const name = "constructor";
  const odd = { ...council!, slug: name, title: name, authors: [name] };
  const own = new Site({ ...fixtureArchive, articles: [odd] }, "/", site.assets);
  for (const text of Object.values(cite(own, odd))) assert.match(text, /^constructor\W+.*constructor/);
});

test("files for reference managers", () => {
  const bib = citationFile(site, harbour!, "bib");
  assert.match(bib, /^@article\{harbourtostayopenthroughwinter,/);
  assert.match(bib, /author = \{Aldous, Jane and Mercer, P\.\}/);
  const ris = citationFile(site, harbour!, "ris");
  assert.match(ris, /^TY {2}- NEWS\r\n/);
  assert.match(ris, /AU {2}- Aldous, Jane\r\nAU {2}- Mercer, P\.\r\nDA {2}- 2025\/08\/28\//);
  assert.match(ris, /N1 {2}- Date inferred: /);
  const [item] = JSON.parse(citationFile(site, harbour!, "json"));
  assert.deepEqual(item.issued, { "date-parts": [[2025, 8, 28]] });
  const [undated] = JSON.parse(citationFile(site, site.article("hostile"), "json"));
  assert.equal(undated.issued, undefined);
  assert.deepEqual(undated.author, [{ literal: hostile }]);
});

test("what the files say is read back by a parser", () => {
  for (const article of fixtureArchive.articles.filter(({ slug }) => slug !== "hostile")) {
    const [item] = JSON.parse(citationFile(site, article, "json"));
    for (const kind of ["json", "bib", "ris"] as const) {
      const { data } = new Cite(citationFile(site, article, kind));
      const [read] = data;
      assert.equal(data.length, 1, kind);
      assert.equal(read!.title, item.title, kind);
      assert.equal(read!.URL, item.URL, kind);
      // The library knows no authors in a newspaper's RIS, neither writing it nor reading; the tags are tested above.
      if (kind !== "ris") assert.deepEqual(read!.author ?? [], item.author ?? [], kind);
      if (article.source !== hostile) assert.equal(read!["container-title"], item["container-title"], kind);
      const year = (of: { issued?: object }) => JSON.stringify(of.issued)?.match(/\d{4}/)?.[0];
      assert.equal(year(read!), year(item), kind);
    }
  }
});

test("a quote is cited with its speaker, its paragraph and its address", () => {
  const quote = harbour!.quotes.find(({ text }) => text === "there is enough for two winters")!;
  assert.equal(
    citeQuote(site, quote),
    `Westhaven Port Authority, quoted in Jane Aldous, P. Mercer, “Harbour to stay open through the winter, says its master”, The Westhaven Courier, [28 August 2025], par. 7, ${here}/harbour-to-stay-open-through-winter/#q-${quote.id}.`,
  );
  assert.match(citeQuote(site, harbour!.quotes.find(({ speaker }) => !speaker)!), /^Quotation in /);
  assert.match(citeQuote(site, harbour!.quotes[0]!), /^Marta Hollis, as reported in /);
});

test("people have two names, bodies have one", () => {
  const of = (name: string) => cslName(name, { source: "Evening Mail" });
  assert.deepEqual(of("Ursula von der Leyen"), { given: "Ursula", family: "von der Leyen" });
  assert.deepEqual(of("Олена Савчук"), { given: "Олена", family: "Савчук" });
  for (const name of ["Evening Mail", "Reuters", "Associated Press", "Moscow bureau 2", "Ann and Bob"])
    assert.deepEqual(of(name), { literal: name }, name);
});
