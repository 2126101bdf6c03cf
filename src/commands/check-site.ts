import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import type { Archive, Problem } from "../model.ts";
import { basePath } from "../site/address.ts";
import { listFiles } from "./list-files.ts";

export interface CheckOptions {
  /** The directory of the built site. */
  site: string;
  prefix: string;
  archive: Archive;
}

/**
 * Everything that must hold before a site is published: no file is empty, every internal link and fragment leads
 * somewhere, no page calls on another host, every article has its page, and it and its quotes are in the index.
 */
export function checkSite({ site, prefix, archive }: CheckOptions): Problem[] {
  const files = listFiles(site);
  const pages = new Map<string, Page>();
  const problems: Problem[] = [];
  for (const file of files) {
    if (statSync(join(site, file)).size === 0)
      problems.push({ file, rule: "empty-file", reason: "the file is empty: is the disk full?" });
    else if (file.endsWith(".html")) pages.set(file, readPage(readFileSync(join(site, file), "utf8")));
  }
  const known = new Set(files);
  // A link in every page's header is one problem, not ten thousand.
  const broken = new Map<string, { reason: string; from: string[] }>();
  for (const [file, page] of pages) {
    for (const link of page.links) {
      const reason = faultOf(link, file, { known, pages, prefix });
      if (!reason) continue;
      const seen = broken.get(link) ?? { reason, from: [] };
      seen.from.push(file);
      broken.set(link, seen);
    }
    for (const address of page.loads)
      if (/^(?:[a-z]+:)?\/\//i.test(address))
        problems.push({
          file,
          rule: "foreign-request",
          reason: `${address} would be fetched from another host`,
        });
  }
  for (const [link, { reason, from }] of broken) {
    const others = from.length > 1 ? ` (and ${from.length - 1} more pages link to it)` : "";
    problems.push({ file: from[0]!, rule: "broken-link", reason: `${link}: ${reason}${others}` });
  }
  for (const { slug } of archive.articles)
    if (!known.has(`articles/${slug}/index.html`))
      problems.push({
        file: `articles/${slug}/index.html`,
        rule: "page-missing",
        reason: "the article has no page",
      });
  return [...problems, ...checkIndex(site, archive)];
}

interface Page {
  ids: Set<string>;
  /** Distinct addresses that the page links to. */
  links: Set<string>;
  /** Addresses that a browser fetches to show it. */
  loads: Set<string>;
}

function readPage(html: string): Page {
  const page: Page = { ids: new Set(), links: new Set(), loads: new Set() };
  const parser = new Parser({
    onopentag(name, { id, href, src, rel, action }) {
      if (id) page.ids.add(id);
      if (src) {
        page.links.add(src);
        page.loads.add(src);
      }
      if (action) page.links.add(action);
      if (!href) return;
      const loaded = name === "link" && /stylesheet|icon|preload|manifest/.test(rel ?? "");
      if (loaded) page.loads.add(href);
      if (name !== "link" || loaded || /alternate/.test(rel ?? "")) page.links.add(href);
    },
  });
  parser.end(html);
  return page;
}

interface Context {
  known: Set<string>;
  pages: Map<string, Page>;
  prefix: string;
}

/** What is wrong with a link, if it leads into this site and misses. */
function faultOf(link: string, file: string, { known, pages, prefix }: Context): string | undefined {
  const base = new URL(basePath(prefix), "http://site.invalid");
  const url = new URL(link, new URL(encodeURI(file), base));
  if (url.host !== base.host) return undefined;
  if (!url.pathname.startsWith(base.pathname)) return `leads out of ${prefix}`;
  const path = decodeURIComponent(url.pathname.slice(base.pathname.length));
  const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!known.has(target)) return "there is no such page";
  const fragment = decodeURIComponent(url.hash.slice(1));
  const page = pages.get(target);
  if (fragment && page && !page.ids.has(fragment)) return `nothing there has the id "${fragment}"`;
  return undefined;
}

/** Of the words of articles, and of those of their quotes, the index has a record for each article. */
function checkIndex(site: string, { articles }: Archive): Problem[] {
  const expected = {
    articles: articles.length,
    quotes: articles.filter(({ quotes }) => quotes.length > 0).length,
  };
  return Object.entries(expected).flatMap(([name, count]) => {
    const folder = `pagefind/${name}`;
    const held = countIndexed(join(site, folder));
    if (held === count) return [];
    return [
      { file: folder, rule: "index-incomplete", reason: `holds ${name} of ${held} of ${count} articles` },
    ];
  });
}

function countIndexed(folder: string): number {
  const indexes = listFiles(folder).filter((file) => file.endsWith("/about.json"));
  return indexes.reduce((sum, file) => sum + JSON.parse(readFileSync(join(folder, file), "utf8")).pages, 0);
}
