/**
 * Where a record leads, from the site's root: "/slug/id.html" in the index is the quote at
 * "articles/slug/#q-id", "/slug.html" the article at "articles/slug/".
 */
export function resultPath(url: string): string {
  const [slug, id] = url
    .replace(/\.html$/, "")
    .split("/")
    .filter(Boolean)
    .map((part) => encodeURIComponent(decodeURIComponent(part)));
  return `articles/${slug}/${id === undefined ? "" : `#q-${id}`}`;
}
