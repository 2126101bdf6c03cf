import assert from "node:assert/strict";
import { test } from "node:test";
import { address, permalink } from "../../src/site/address.ts";
import { Site } from "../../src/site/site.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const assets = { style: "", icon: "", preload: [], scripts: {} };
const under = (prefix: string) => new Site(fixtureArchive, prefix, assets);

test("addresses end in a slash and encode their slug once", () => {
  assert.equal(address.article("a-b"), "/articles/a-b/");
  assert.equal(address.quote("a-b", "00ff00ff"), "/articles/a-b/#q-00ff00ff");
  assert.equal(address.speaker("олена"), "/speakers/%D0%BE%D0%BB%D0%B5%D0%BD%D0%B0/");
  assert.equal(permalink(address.speaker("олена")), "/speakers/олена/");
});

test("every way of writing a prefix gives the same links", () => {
  for (const prefix of ["/", ""]) assert.equal(under(prefix).href("/about/"), "/about/");
  for (const prefix of ["/archive/", "/archive", "archive/"]) {
    assert.equal(under(prefix).href("/about/"), "/archive/about/");
    assert.equal(under(prefix).base, "/archive/");
  }
  assert.equal(under("/").base, "/");
});

test("full addresses come from the settings and do not depend on the prefix", () => {
  assert.equal(under("/").absolute("/about/"), "https://example.org/archive/about/");
  const { url: _, ...settings } = fixtureArchive.settings;
  assert.equal(new Site({ ...fixtureArchive, settings }, "/", assets).absolute("/about/"), undefined);
});

test("a slug that is not there is our mistake", () => {
  assert.throws(() => under("/").speaker("nobody"), /nobody/);
});
