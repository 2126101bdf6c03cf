import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { p, text, title } from "./pages/parts.ts";
import { textFile } from "./read-cases.ts";

interface Case {
  name: string;
  /** The line under the headline. */
  printed: string;
  tag?: string;
  url?: string;
  published: string | undefined;
  how?: string;
}

const cases: Case[] = [
  { name: "the weekday", printed: "Fri, 03/05/2021 - 16:40", published: "2021-03-05" },
  { name: "the weekday, the other order", printed: "Mon, 03/05/2021 - 16:40", published: "2021-05-03" },
  {
    name: "a time element's attribute",
    printed: `<time datetime="2021-03-05T16:40:00Z">03/05/2021 - 16:40</time>`,
    published: "2021-03-05",
  },
  {
    name: "a day in words beside it",
    printed: "03/05/2021</p><p>Updated: 5 March 2021",
    published: "2021-03-05",
  },
  { name: "an American zone", printed: "03/05/2021 4:40 PM EST", published: "2021-03-05" },
  { name: "a zone from elsewhere", printed: "03/05/2021 - 16:40 GMT+1", published: "2021-05-03" },
  { name: "a British language tag", printed: "03/05/2021", tag: "en-GB", published: "2021-05-03" },
  {
    name: "a country's address",
    printed: "03/05/2021",
    url: "https://post.example.co.uk/quay-closes",
    published: "2021-05-03",
  },
  {
    name: "the clock alone, which is no proof",
    printed: "03/05/2021 - 16:40",
    published: "2021-05-03",
    how: "inferred",
  },
  { name: "nothing", printed: "03/05/2021", published: undefined, how: "unknown" },
];

for (const { name, printed, tag = "en", url, published, how } of cases)
  test(`the order of a day in numbers is told by ${name}`, () => {
    const link = url ? `<link rel="canonical" href="${url}">` : "";
    const html = `<html lang="${tag}"><head><title>${title}</title>${link}</head><body><article><h1>${title}</h1><p>${printed}</p>${p(text)}</article></body></html>`;
    const { fields } = normalize(textFile(html, "page.html")).drafts[0]!;
    assert.equal(fields.published, published);
    assert.equal(fields.basis.published?.how, how);
  });
