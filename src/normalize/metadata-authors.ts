import { type Json, textOf } from "./json-article.ts";
import type { PageMetas } from "./page-metas.ts";
import { readNames } from "./read-names.ts";

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

/** Who wrote an article according to its page's metadata: JSON-LD first, then meta elements. */
export function metadataAuthors({
  article,
  nodes,
  page,
  site,
}: {
  article: Json;
  nodes: Map<string, Json>;
  page: PageMetas;
  /** The publisher's name, which is no author where there is another. */
  site: string | undefined;
}): string[] {
  const people = ([] as unknown[]).concat(article.author ?? article.creator ?? []);
  const fromJson = people.map((item) => textOf(item, nodes)).filter((name) => name !== undefined);
  const lists = [fromJson, ...metas.map((name) => page.metas.get(name) ?? [])].map(namesIn);
  const isSite = (name: string) => site !== undefined && sameLetters(name, site);
  return (
    lists.find((names) => names.some((name) => !isSite(name)))?.filter((name) => !isSite(name)) ??
    lists.find((names) => names.length) ??
    []
  );
}

/** Names out of texts that may be lists, bylines or addresses, each once. */
function namesIn(texts: string[]): string[] {
  const names = texts.flatMap((text) => {
    if (/^(?:https?:|www\.|@|\/)|\.(?:com|org|net|html?)\b|^\d+$/i.test(text)) return [];
    const bare = text.replace(/^(?:by|von|par|por|di|door|af|av|od|автор:?)\s+/i, "");
    return readNames(bare, true)?.names ?? (bare.length < 60 ? [bare] : []);
  });
  return names.filter((name, i) => names.findIndex((other) => sameLetters(other, name)) === i);
}

function sameLetters(a: string, b: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return letters(a) === letters(b);
}
