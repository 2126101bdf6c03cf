import assert from "node:assert/strict";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import { cutRecord } from "../../src/client/cut-record.ts";
import type { ArchivedArticle } from "../../src/model.ts";
import { type CitationFile, citationFile, citationFiles } from "../../src/site/citing/citation-file.ts";
import { cite, citeInText } from "../../src/site/citing/cite.ts";
import { citeQuote } from "../../src/site/citing/cite-quote.ts";
import { cslItem, cslName } from "../../src/site/citing/csl-item.ts";
import { quoteItems } from "../../src/site/citing/quote-item.ts";
import type { NameParts } from "../../src/site/name-parts.ts";
import { Site } from "../../src/site/site.ts";
import { fixtureArchive } from "./fixture-archive.ts";
import { hostile } from "./westhaven/hostile.ts";

const site = new Site(fixtureArchive, "/", { style: "", icon: "", preload: [], scripts: {} });
const [harbour, council] = fixtureArchive.articles;
const fileOf = (article: ArchivedArticle, kind: CitationFile) => citationFile([cslItem(site, article)], kind);
const here = "https://example.org/archive/articles";

test("three styles; what is inferred stands in brackets", () => {
  assert.deepEqual(cite(site, harbour!), {
    chicago: `Aldous, Jane, and P. Mercer. “Harbour to stay open through the winter, says its master.” The Westhaven Courier, [August 28, 2025]. https://courier.example/harbour?a=1&b=2. The Westhaven Record, ${here}/harbour-to-stay-open-through-winter/.`,
    apa: "Aldous, J., & Mercer, P. ([2025, August 28]). Harbour to stay open through the winter, says its master. The Westhaven Courier. https://courier.example/harbour?a=1&b=2",
    mla: `Aldous, Jane, and P. Mercer. “Harbour to stay open through the winter, says its master.” The Westhaven Courier, [28 Aug. 2025], https://courier.example/harbour?a=1&b=2. The Westhaven Record, ${here}/harbour-to-stay-open-through-winter/.`,
  });
  assert.match(cite(site, council!).apa, /^Council votes .+\. \(2025, August 28\)\. Evening Mail\. https/);
});

test("a Ukrainian site cites in Ukrainian; titles stay as they are", () => {
  const settings = { ...fixtureArchive.settings, language: "uk" };
  const own = new Site({ ...fixtureArchive, settings }, "/", site.assets);
  const title = "Harbour to stay open through the winter, says its master";
  assert.deepEqual(cite(own, harbour!), {
    chicago: `Aldous, Jane, та P. Mercer. «${title}». The Westhaven Courier, [28 серпня 2025]. https://courier.example/harbour?a=1&b=2. The Westhaven Record, ${here}/harbour-to-stay-open-through-winter/.`,
    apa: `Aldous, J., & Mercer, P. ([2025, 28 серпня]). ${title}. The Westhaven Courier. https://courier.example/harbour?a=1&b=2`,
    mla: `Aldous, Jane, та P. Mercer. «${title}». The Westhaven Courier, [28 серп. 2025], https://courier.example/harbour?a=1&b=2. The Westhaven Record, ${here}/harbour-to-stay-open-through-winter/.`,
  });
  const quote = quoteWith("there is enough for two winters");
  assert.deepEqual(citeQuote(own, quote), {
    chicago: `Westhaven Port Authority, цит. за: Jane Aldous та P. Mercer, «${title}», The Westhaven Courier, [28 серпня 2025], ${here}/harbour-to-stay-open-through-winter/#q-${quote.id}.`,
    apa: "(Westhaven Port Authority, цит. за Aldous & Mercer, [2025], абз. 7)",
    mla: "Westhaven Port Authority (цит. за Aldous та Mercer)",
  });
  assert.match(cite(own, own.article("before-march")).chicago, /\[не пізніше 5 березня 2025\]/);
  assert.match(cite(own, own.article("gales-expected")).mla, /Evening Mail, берез\. 2025\./);
  assert.match(cite(own, own.article("a-day-without-a-year")).apa, /\(б\. д\.\)/);
  const three = { ...council!, slug: "three", authors: ["Ann Bell", "Bo Cole", "Cy Dunn"] };
  const more = new Site({ ...fixtureArchive, articles: [three], settings }, "/", site.assets);
  assert.match(citeInText(more, three).chicago, /^Ann Bell, Bo Cole та Cy Dunn, /);
  assert.match(citeInText(more, three).mla, /^Bell та ін\.$/);
});

test("what is not known is not invented", () => {
  const of = (slug: string) => cite(site, site.article(slug));
  assert.match(of("a-day-without-a-year").apa, /\(n\.d\.\)/);
  assert.match(of("a-day-without-a-year").chicago, /”\sn\.d\. /);
  assert.match(of("before-march").chicago, /\[not after March 5, 2025\]/);
  assert.match(of("gales-expected").mla, /Evening Mail, Mar\. 2025\./);
  assert.ok(!fileOf(site.article("before-march"), "bib").includes("year ="));
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
  const bib = fileOf(harbour!, "bib");
  assert.match(bib, /^@article\{harbourtostayopenthroughwinter,/);
  assert.match(bib, /author = \{Aldous, Jane and Mercer, P\.\}/);
  const ris = fileOf(harbour!, "ris");
  assert.match(ris, /^TY {2}- NEWS\r\n/);
  assert.match(ris, /AU {2}- Aldous, Jane\r\nAU {2}- Mercer, P\.\r\nDA {2}- 2025\/08\/28\//);
  assert.match(ris, /N1 {2}- Date inferred: /);
  const [item] = JSON.parse(fileOf(harbour!, "json"));
  assert.deepEqual(item.issued, { "date-parts": [[2025, 8, 28]] });
  const [undated] = JSON.parse(fileOf(site.article("hostile"), "json"));
  assert.equal(undated.issued, undefined);
  assert.deepEqual(undated.author, [{ literal: hostile }]);
});

test("what the files say is read back by a parser", () => {
  for (const article of fixtureArchive.articles.filter(({ slug }) => slug !== "hostile")) {
    const [item] = JSON.parse(fileOf(article, "json"));
    for (const kind of ["json", "bib", "ris"] as const) {
      const { data } = new Cite(fileOf(article, kind));
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

/** Read back, not every format tells a name that is whole from a family's. */
const names = (authors: NameParts[] = []) =>
  authors.map(({ family, given, literal }) => [literal ?? family, given]);

test("BibTeX keeps every letter, and what TeX would read as a command", () => {
  const title = "Порт: 5 % солі & 3 $ за {№ 1}, <i>так</i> #_^~\\";
  const odd = { ...council!, title, authors: ["Олена Савчук", "Łódź {a} & Söhne"] };
  const bib = citationFile([cslItem(site, odd)], "bib");
  const [read] = new Cite(bib).data;
  assert.equal(read!.title, title);
  assert.deepEqual(names(read!.author), [
    ["Савчук", "Олена"],
    ["Łódź {a} & Söhne", undefined],
  ]);
});

const quoteWith = (words: string) => harbour!.quotes.find(({ text }) => text === words)!;

test("a quote is cited with its speaker, its paragraph and its address", () => {
  const { id } = quoteWith("there is enough for two winters");
  assert.deepEqual(citeQuote(site, quoteWith("there is enough for two winters")), {
    chicago: `Westhaven Port Authority, quoted in Jane Aldous and P. Mercer, “Harbour to stay open through the winter, says its master,” The Westhaven Courier, [August 28, 2025], ${here}/harbour-to-stay-open-through-winter/#q-${id}.`,
    apa: "(Westhaven Port Authority, as cited in Aldous & Mercer, [2025], para. 7)",
    mla: "Westhaven Port Authority (qtd. in Aldous and Mercer)",
  });
  const { chicago, apa, mla } = citeQuote(site, council!.quotes[0]!);
  assert.match(chicago, /^Marta Hollis, quoted in “Council votes .+,” Evening Mail, August 28, 2025, https/);
  assert.equal(apa, "(Hollis, as cited in “Council votes for winter ferries,” 2025, para. 2)");
  assert.equal(mla, "Marta Hollis (qtd. in “Council votes for winter ferries”)");
});

test("a note that an abbreviation ends has one full stop", () => {
  const { url: _, ...settings } = fixtureArchive.settings;
  const own = new Site({ ...fixtureArchive, settings }, "/", site.assets);
  const [quote] = own.article("a-day-without-a-year").quotes;
  assert.match(citeQuote(own, quote!).chicago, /[^.] n\.d\.$/);
});

test("what is only reported is not called quoted, and nobody is named where nobody is known", () => {
  const reported = citeQuote(site, harbour!.quotes[0]!);
  assert.match(reported.chicago, /^Marta Hollis, as reported in Jane Aldous and P\. Mercer, /);
  assert.equal(reported.mla, "Marta Hollis (Aldous and Mercer)");
  const unknown = citeQuote(site, harbour!.quotes.find(({ speaker }) => !speaker)!);
  assert.match(unknown.chicago, /^Quotation in Jane Aldous/);
  assert.match(unknown.apa, /^\(Aldous & Mercer, \[2025\], para\. \d+\)$/);
});

/** BibTeX has three full stops for an ellipsis. */
const plain = (text: string | undefined) => (text ?? "").replaceAll("…", "...");

test("a quote's record is read back by a parser: a part by its speaker in the article", () => {
  for (const article of fixtureArchive.articles.filter(({ slug }) => slug !== "hostile"))
    for (const quote of article.quotes)
      for (const kind of citationFiles) {
        const items = quoteItems(site, article);
        const { data } = new Cite(cutRecord(citationFile(items, kind), quote.id));
        assert.equal(data.length, 1, kind);
        const [read] = data;
        const own = items.find(({ id }) => id.endsWith(quote.id))!;
        assert.equal(read!.type, "chapter", kind);
        assert.equal(plain(read!.title), plain(own.title), kind);
        assert.deepEqual(names(read!.author), names(own.author), kind);
        assert.equal(read!["container-title"], article.title, kind);
        assert.equal(read!.publisher, article.source, kind);
        assert.equal(read!.URL, own.URL, kind);
        assert.ok(plain(read!.note).startsWith(plain(citeQuote(site, quote).mla)), kind);
      }
  assert.throws(() => cutRecord("[]", "00000000"));
});

test("people have two names, bodies have one", () => {
  const of = (name: string) => cslName(name, { source: "Evening Mail" });
  assert.deepEqual(of("Ursula von der Leyen"), { given: "Ursula", family: "von der Leyen" });
  assert.deepEqual(of("Олена Савчук"), { given: "Олена", family: "Савчук" });
  for (const name of [
    "Evening Mail",
    "Reuters",
    "Associated Press",
    "Moscow bureau 2",
    "Ann and Bob",
    "Редакція новин",
  ])
    assert.deepEqual(of(name), { literal: name }, name);
});
