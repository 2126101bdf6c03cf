import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize } from "../../src/normalize/normalize.ts";
import { p, text, title } from "./pages/parts.ts";
import { textFile } from "./read-cases.ts";

const summary = (source: string, name: string) => {
  const { drafts, problems } = normalize(textFile(source, name));
  return {
    read: drafts.map(({ fields, body, line }) => [
      line,
      fields.title,
      fields.authors,
      fields.published,
      fields.source,
      body.map((block) => block.text),
    ]),
    problems: problems.map(({ line, rule }) => [line, rule]),
  };
};

test("each item of an RSS feed is an article; one with no more than a title is named with its line", () => {
  const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Alba Post</title><link>https://albapost.example</link>
<item><title>${title}</title><author>desk@albapost.example (Ann Lee)</author><pubDate>Thu, 16 May 2024 08:00:00 +0200</pubDate>
<content:encoded><![CDATA[${p(text.slice(0, 3))}]]></content:encoded></item>
<item><title>Nothing yet</title></item>
<item><title>Old dock takes the freight</title><pubDate>Fri, 17 May 2024 08:00:00 +0200</pubDate>
<description>${p(text.slice(3)).replaceAll("<", "&lt;")}</description></item>
</channel></rss>`;
  assert.deepEqual(summary(feed, "feed.xml"), {
    read: [
      [4, title, ["Ann Lee"], "2024-05-16", "Alba Post", text.slice(0, 3)],
      [9, "Old dock takes the freight", [], "2024-05-17", "Alba Post", text.slice(3)],
    ],
    problems: [[8, "no-text"]],
  });
});

test("an Atom entry's text is read whether it is escaped or marked up in place", () => {
  const entry = (content: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Alba Post</title><entry><title>${title}</title><link href="https://albapost.example/1"/><author><name>Ann Lee</name><uri>https://albapost.example/ann</uri></author><published>2024-05-16T08:00:00Z</published>${content}</entry></feed>`;
  const contents = [
    `<content type="html">${p(text).replaceAll("<", "&lt;")}</content>`,
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${p(text)}</div></content>`,
  ];
  for (const content of contents)
    assert.deepEqual(summary(entry(content), "feed.txt"), {
      read: [[undefined, title, ["Ann Lee"], "2024-05-16", "Alba Post", text]],
      problems: [],
    });
});
