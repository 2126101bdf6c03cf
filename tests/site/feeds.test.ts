import assert from "node:assert/strict";
import { before, test } from "node:test";
import { DOMParser } from "linkedom";
import { type Files, renderFiles } from "./render-files.ts";

let root: Files;
before(async () => {
  root = await renderFiles();
});

test("feeds and the sitemap are XML; what is undated is in no feed", () => {
  for (const [path, bytes] of root) {
    if (!path.endsWith(".xml")) continue;
    const text = String(bytes);
    assert.ok(text.startsWith("<?xml"), path);
    // A browser's parser is not at hand: everything that is no markup must be escaped, and tags must close.
    assert.doesNotMatch(text.replace(/<[^<>]*>/g, ""), /[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/, path);
    assert.ok(new DOMParser().parseFromString(text, "text/xml").documentElement, path);
    assert.deepEqual(unclosed(text), [], path);
  }
  const feed = String(root.get("/feed.xml"));
  assert.equal(feed.match(/<entry/g)?.length, 2);
  assert.ok(feed.includes("<updated>2025-08-29T00:00:00Z</updated>"));
  assert.ok(feed.includes('href="https://example.org/archive/feed.xml"'));
  const json = JSON.parse(String(root.get("/feed.json")));
  assert.deepEqual(
    json.items.map(({ id }: { id: string }) => id),
    [...feed.matchAll(/<entry[^>]*><id>([^<]+)/g)].map(([, id]) => id),
  );
  assert.equal(json.feed_url, "https://example.org/archive/feed.json");
  assert.ok(String(root.get("/sitemap.xml")).includes("<lastmod>2025-08-29</lastmod>"));
});

/** Elements of an XML text that are opened and not closed, or the other way round. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"]*")*)(\/?)>/g)) {
    if (slash) {
      if (open.pop() !== name) return [name];
    } else if (!empty) open.push(name);
  }
  return open;
}
