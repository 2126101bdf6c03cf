import { squeeze } from "./page.ts";

export type Json = Record<string, unknown>;

const kinds = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report|Review)$/;

/** A page's JSON-LD: the article among it, if there is one, and every node by its "@id". */
export interface JsonArticle {
  article: Json;
  nodes: Map<string, Json>;
}

/**
 * Reads the JSON-LD scripts of a page. Of several articles the one whose headline is one of `titles` counts, or else
 * the first with a headline and a day: lists of other articles stand there as well.
 */
export function jsonArticle(scripts: string[], titles: string[]): JsonArticle {
  const found: Json[] = [];
  const nodes = new Map<string, Json>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as Json;
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !nodes.has(id)) nodes.set(id, node);
    const types = ([] as unknown[]).concat(node["@type"] ?? []);
    if (types.some((type) => typeof type === "string" && kinds.test(type))) found.push(node);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"])
      visit(node[key], depth + 1);
  };
  for (const script of scripts) visit(parseLoosely(script), 0);
  const wanted = new Set(titles.map(letters));
  const named = found.find((node) => wanted.has(letters(textOf(node.headline) ?? "")));
  const whole = found.find((node) => node.headline && node.datePublished);
  return { article: named?.datePublished ? named : (whole ?? named ?? found[0] ?? {}), nodes };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** JSON as pages have it: between comment or CDATA marks, with line breaks in its strings or a comma too many. */
export function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, "")
    .replace(/(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/, "")
    .replace(/\p{Cc}+/gu, " ");
  for (const text of [bare, bare.replace(/,(?=\s{0,200}[}\]])/g, ""), withoutBadEscapes(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading is more lenient; where all fail, the page's other words on itself serve.
    }
  }
  return undefined;
}

/** "\'" and the like, which JSON does not know. */
function withoutBadEscapes(text: string): string {
  return text
    .replace(/\\(?:u(?![0-9a-f]{4})|[^"\\/bfnrtu])/gi, (sequence) => sequence.slice(1))
    .replace(/,(?=\s{0,200}[}\]])/g, "");
}

/** A string in any of JSON-LD's dresses: itself, the first of a list, an object's name, a node elsewhere on the page. */
export function textOf(value: unknown, nodes?: Map<string, Json>, depth = 0): string | undefined {
  if (typeof value === "string") return squeeze(unescapeHtml(value)) || undefined;
  if (depth > 6) return undefined;
  if (Array.isArray(value)) return textOf(value[0], nodes, depth + 1);
  if (typeof value !== "object" || value === null) return undefined;
  const node = value as Json;
  const own = textOf(node.name ?? node["@value"] ?? node.legalName, nodes, depth + 1);
  if (own !== undefined || typeof node["@id"] !== "string") return own;
  const other = nodes?.get(node["@id"]);
  return other && textOf(other, nodes, depth + 1);
}

const named = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    rsquo: "’",
    lsquo: "‘",
    rdquo: "”",
    ldquo: "“",
    ndash: "–",
    mdash: "—",
    hellip: "…",
  }),
);

/** Character references as the characters they stand for. */
export function unescapeHtml(text: string): string {
  return text.replace(
    /&([a-z]+|#x[0-9a-f]+|#\d+);/gi,
    (all, name: string) => named.get(name.toLowerCase()) ?? numbered(name.toLowerCase()) ?? all,
  );
}

function numbered(name: string): string | undefined {
  if (!name.startsWith("#")) return undefined;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
