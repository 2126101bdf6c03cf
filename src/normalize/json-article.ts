import { squeeze } from "./page.ts";

export type Json = Record<string, unknown>;
const kinds = /(?:Article|BlogPosting|Report|NewsArticle|LiveBlogPosting)$/;

/** The article among a page's JSON-LD: of several, the one with a headline and a day. */
export function jsonArticle(document: Document): Json | undefined {
  const found: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as Json;
    const types = ([] as unknown[]).concat(node["@type"] ?? []);
    if (types.some((type) => typeof type === "string" && kinds.test(type))) found.push(node);
    visit(node["@graph"], depth + 1);
    visit(node.mainEntity, depth + 1);
    visit(node.mainEntityOfPage, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      visit(JSON.parse((script.textContent ?? "").replace(/[\n\r\t]+/g, " ")), 0);
    } catch {
      // Broken JSON-LD is common; the other sources serve.
    }
  }
  return found.find((node) => node.headline && node.datePublished) ?? found[0];
}

/** A string in any of JSON-LD's dresses: itself, the first of a list, an object's name. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return squeeze(unescapeHtml(value)) || undefined;
  if (depth > 6) return undefined;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (typeof value === "object" && value !== null)
    return textOf((value as Json).name ?? (value as Json)["@value"], depth + 1);
  return undefined;
}

const named = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    "#39": "'",
    rsquo: "’",
    lsquo: "‘",
    rdquo: "”",
    ldquo: "“",
    ndash: "–",
    mdash: "—",
    "#x27": "'",
    "#8217": "’",
    "#8216": "‘",
    "#8220": "“",
    "#8221": "”",
    "#038": "&",
  }),
);

/** Character references as the characters they stand for. */
export function unescapeHtml(text: string): string {
  return text.replace(
    /&([a-z]+|#x?[0-9a-f]+);/gi,
    (all, name: string) => named.get(name.toLowerCase()) ?? numbered(name) ?? all,
  );
}

function numbered(name: string): string | undefined {
  const code = name.startsWith("#x")
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith("#")
      ? Number.parseInt(name.slice(1), 10)
      : Number.NaN;
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
