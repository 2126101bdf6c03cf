import { createHash } from "node:crypto";
import type { Article } from "../model.ts";
import type { ArchiveInput } from "./build-archive.ts";
import { termsOf } from "./terms-of.ts";

/**
 * What may leave a trace in the archive. A private article goes before anything is knitted, so that it tells nothing
 * to another: not a name, not a date, not a count; the result is the same as if its file were not there. Where only
 * quotes may be published and the title was made of the opening words, title and address say nothing of them.
 */
export function publishable(input: ArchiveInput): ArchiveInput {
  const quotes: ArchiveInput["quotes"] = new Map();
  const leftOut: ArchiveInput["leftOut"] = new Map();
  const articles = input.articles.flatMap((article) => {
    const { rights } = termsOf(article, input.vocabularies);
    if (rights === "private") return [];
    const open = rights === "quotes" && article.basis.title?.how === "derived" ? untitled(article) : article;
    quotes.set(open.slug, input.quotes.get(article.slug) ?? []);
    leftOut.set(open.slug, input.leftOut.get(article.slug) ?? []);
    return [open];
  });
  return { articles, quotes, leftOut, vocabularies: input.vocabularies };
}

/** A title in square brackets is the cataloguer's, not the publisher's; the address lives as long as the file's name. */
function untitled({ raw: _, ...article }: Article): Article {
  const known = [article.source, article.published].filter((part) => part !== undefined);
  return {
    ...article,
    slug: `untitled-${createHash("sha256").update(article.slug).digest("hex").slice(0, 8)}`,
    title: `[${known.join(", ") || "…"}]`,
    basis: { ...article.basis, title: { how: "unknown" } },
  };
}
