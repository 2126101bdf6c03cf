import { unescapeHtml } from "./json-article.ts";
import { squeeze } from "./page.ts";

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
  const clean = title === undefined ? undefined : withoutSite(squeeze(unescapeHtml(title)), site);
  if (!clean) return headings[0];
  const wanted = bare(clean);
  const same = headings.find((h) => bare(h) === wanted);
  if (same) return same;
  const near = headings.find(
    (h) => bare(h).length > 15 && (wanted.includes(bare(h)) || bare(h).includes(wanted)),
  );
  return near ?? clean;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutSite(title: string, site: string | undefined): string {
  for (const mark of [" | ", " - ", " – ", " — ", " :: ", " • ", " · "]) {
    const cut = title.lastIndexOf(mark);
    if (cut < 3) continue;
    const last = title.slice(cut + mark.length);
    const named =
      site !== undefined &&
      (last.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(last.toLowerCase()));
    if (named || (mark === " | " && cut > 15 && last.split(" ").length <= 4))
      return withoutSite(title.slice(0, cut), site);
  }
  return title;
}
