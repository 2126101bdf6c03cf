import { unescapeHtml } from "./json-article.ts";
import { squeeze } from "./page.ts";
import { notNames } from "./vocabulary/names.ts";

/** What parts a headline from the site's name in a page's title. */
const bar = /\s+(?:[|–—•·»«/~-]|::|\/\/|[<>])\s+/u;

/** No headline has more characters. */
const longest = 500;

/** The headline as printed where a heading of the page matches the metadata's; else that one without the site's name. */
export function htmlHeadline({
  headings,
  title,
  site,
}: {
  /** Texts of the page's h1 elements. */
  headings: string[];
  /** What the metadata calls the page. */
  title: string | undefined;
  site: string | undefined;
}): string | undefined {
  if (title === undefined) return headings[0];
  const clean = withoutSite(
    squeeze(unescapeHtml(title.slice(0, longest))),
    [site, ...headings].filter((name) => name !== undefined),
  );
  const wanted = bare(clean);
  const same = headings.find((h) => bare(h) === wanted);
  if (same) return same;
  const near = headings.find(
    (h) => bare(h).length > 15 && (wanted.includes(bare(h)) || bare(h).includes(wanted)),
  );
  return near ?? clean;
}

/** What stands behind the last bar of a window's title, often the site's name: at most six words. */
export function titleEnd(title: string): string | undefined {
  const parts = squeeze(unescapeHtml(title.slice(0, longest))).split(bar);
  const last = parts.at(-1)!;
  return parts.length > 1 && last.split(" ").length <= 6 ? last : undefined;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "Headline — News — Site", "Site | Headline": what names the site goes, and sections before it. */
function withoutSite(title: string, sites: string[]): string {
  const marks = title.match(new RegExp(bar, "gu")) ?? [];
  const parts = title.split(bar);
  const isSite = (part: string) => sites.some((site) => namesSite(bare(part), bare(site), parts.length));
  let last = parts.length - 1;
  let first = 0;
  while (
    last > 0 &&
    (isSite(parts[last]!) || isTrailer(parts[last]!, marks[last - 1]!, title)) &&
    bare(parts.slice(0, last).join(" ")).length > 2
  )
    last--;
  if (last < parts.length - 1) while (last > 0 && isSection(parts[last]!)) last--;
  if (last === parts.length - 1 && last > 0 && isSite(parts[0]!) && bare(parts[last]!).length > 15) first = 1;
  return parts.slice(first, last + 1).reduce((text, part, i) => text + marks[first + i - 1]! + part);
}

function namesSite(part: string, site: string, parts: number): boolean {
  if (part === "" || site === "" || parts < 2) return false;
  return (
    part === site ||
    (site.length > 3 && part.includes(site) && part.split(" ").length < 7) ||
    (part.length > 3 && site.includes(part) && part.split(" ").length < 7)
  );
}

/** Short words behind a bar, which headlines do without. */
function isTrailer(part: string, mark: string, title: string): boolean {
  return /[|«»]/.test(mark) && title.length - part.length > 18 && part.split(" ").length <= 4;
}

function isSection(part: string): boolean {
  return bare(part)
    .split(" ")
    .every((word) => notNames.has(word));
}
