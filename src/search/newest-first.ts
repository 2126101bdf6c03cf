import type { Archive, ArchivedArticle } from "../model.ts";
import { yearOf } from "../site/format-date.ts";

/** The articles newest first, those without a year last; otherwise as the archive orders them. */
export function newestFirst({ articles }: Pick<Archive, "articles">): ArchivedArticle[] {
  return [...articles.filter(hasYear), ...articles.filter((article) => !hasYear(article))];
}

function hasYear({ published }: ArchivedArticle): boolean {
  return yearOf(published) !== undefined;
}
