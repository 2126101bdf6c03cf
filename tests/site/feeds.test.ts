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

test("every feed, of the archive, a speaker, a topic and a source, has what its standard requires, in both forms alike", () => {
  const paths = [...root.keys()].filter((path) => path.endsWith("feed.xml"));
  for (const kind of ["speakers", "topics", "sources"])
    assert.ok(
      paths.some((path) => path.startsWith(`/${kind}/`)),
      kind,
    );
  for (const path of paths) {
    // RFC 4287: a feed and each of its entries have one id, title and time; somebody is named as author.
    const feed = new DOMParser().parseFromString(String(root.get(path)), "text/xml")
      .documentElement as unknown as Element;
    const own = (element: Element, name: string) =>
      [...element.children].filter(({ tagName }) => tagName === name);
    const entries = own(feed, "entry");
    for (const element of [feed, ...entries])
      for (const name of ["id", "title", "updated"])
        assert.equal(own(element, name).length, 1, `${path}: ${element.tagName} has ${name}`);
    for (const entry of entries)
      assert.ok(own(feed, "author").length + own(entry, "author").length > 0, `${path}: author`);
    for (const { textContent } of [feed, ...entries].flatMap((element) => own(element, "updated")))
      assert.match(textContent!, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, path);
    const ids = entries.map((entry) => own(entry, "id")[0]!.textContent);
    assert.equal(new Set(ids).size, ids.length, path);
    // JSON Feed 1.1.
    const json = JSON.parse(String(root.get(path.replace(/xml$/, "json"))));
    assert.match(json.version, /^https:\/\/jsonfeed\.org\/version\/1/);
    assert.ok(json.title && json.feed_url.endsWith(path.replace(/xml$/, "json")), path);
    assert.deepEqual(
      json.items.map(({ id }: { id: string }) => id),
      ids,
      path,
    );
    for (const item of json.items) assert.ok(item.content_text ?? item.content_html, path);
  }
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
