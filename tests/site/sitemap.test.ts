import assert from "node:assert/strict";
import { test } from "node:test";
import { Site } from "../../src/site/site.ts";
import { sitemap, sitemapPaths } from "../../src/site/sitemap.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const site = new Site(fixtureArchive, "/", { style: "", icon: "", preload: [], scripts: {} });
const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address!);

test("pages that one sitemap cannot hold are in several, each once, and the first leads to them", () => {
  assert.deepEqual(sitemapPaths(site), ["/sitemap.xml"]);
  const whole = addresses(sitemap(site, "/sitemap.xml"));
  assert.ok(whole.length > 20);
  const [first, ...parts] = sitemapPaths(site, 20);
  assert.equal(parts.length, Math.ceil(whole.length / 20));
  const index = sitemap(site, first!, 20);
  assert.ok(index.includes("<sitemapindex "));
  assert.deepEqual(
    addresses(index),
    parts.map((path) => site.fullest(path)),
  );
  assert.deepEqual(
    parts.flatMap((path) => addresses(sitemap(site, path, 20))),
    whole,
  );
});

test("what is kept from search engines is in no sitemap, nor is whoever speaks there alone", () => {
  const articles = fixtureArchive.articles.map((article) => ({
    ...article,
    terms: { rights: "full" as const, noindex: true },
  }));
  const own = new Site({ ...fixtureArchive, articles }, "/", site.assets);
  const kinds = /\/(articles|speakers|topics|sources|stories)\/[^/]+\//;
  assert.ok(addresses(sitemap(site, "/sitemap.xml")).some((address) => kinds.test(address)));
  const left = addresses(sitemap(own, "/sitemap.xml")).filter((address) => kinds.test(address));
  assert.deepEqual(left, []);
});
