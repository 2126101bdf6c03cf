import { type Json, textOf } from "./json-article.ts";
import { pageAuthors } from "./page-authors.ts";
import type { PageMetas } from "./page-metas.ts";
import type { HtmlTree } from "./parse-html.ts";
import { isName, readByline, readNames } from "./read-names.ts";

const metas = [
  "author",
  "article:author",
  "article:author_name",
  "og:article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "cxenseparse:author",
  "citation_author",
  "authors",
  "creator",
];

/** Who wrote an article according to its page: JSON-LD first, then meta elements, then what the page marks as a name. */
export function metadataAuthors({
  article,
  nodes,
  page,
  site,
  tree,
}: {
  article: Json;
  nodes: Map<string, Json>;
  page: PageMetas;
  /** The publisher's name, which is no author where there is another. */
  site: string | undefined;
  tree: HtmlTree;
}): string[] {
  const people = ([] as unknown[]).concat(article.author ?? article.creator ?? []);
  const fromJson = people.map((item) => textOf(item, nodes)).filter((name) => name !== undefined);
  const isSite = (name: string) => site !== undefined && sameLetters(name, site);
  let first: string[] = [];
  for (const texts of [fromJson, ...metas.map((name) => page.metas.get(name) ?? [])]) {
    const names = namesIn(texts);
    const own = names.filter((name) => !isSite(name));
    if (own.length) return own;
    if (!first.length) first = names;
  }
  const printed = namesIn(pageAuthors(tree)).filter((name) => isName(name) && !isSite(name));
  return printed.length ? printed : first;
}

/** No author's name or list of names has more characters. */
const longest = 1000;

/** Names out of texts that may be lists, bylines or addresses, each once. */
function namesIn(texts: string[]): string[] {
  const names = texts.flatMap((text) => {
    if (/^(?:https?:|www\.|@|\/)|^\S+\.(?:com|org|net|html?)\b|^\d+$/i.test(text)) return [];
    const bare = inOrder(
      text
        .slice(0, longest)
        .replace(/\S+@\S+/g, "")
        .trim(),
    ).replace(/^(?:by|von|par|por|di|door|af|av|od|автор:?)\s+/i, "");
    const byline = readByline(bare);
    if (byline) return byline.names;
    return readNames(bare, true)?.names ?? (bare !== "" && bare.length < 60 ? [bare] : []);
  });
  const byLetters = new Map<string, string>();
  for (const name of names) if (!byLetters.has(lettersOf(name))) byLetters.set(lettersOf(name), name);
  return [...byLetters.values()];
}

/** "Lee, Ann", as libraries write it. */
function inOrder(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)$/u, "$2 $1");
}

function sameLetters(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
