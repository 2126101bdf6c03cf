import type { ArchivedArticle } from "../model.ts";
import { address } from "./address.ts";
import { formatDate } from "./format-date.ts";
import type { Site } from "./site.ts";

/** One line to cite an article by: who, what, where, when as far as known, and where it stands here. */
export function citation(site: Site, article: ArchivedArticle): string {
  const path = address.article(article.slug);
  const parts = [
    article.authors.length > 0 ? `${article.authors.join(", ")}.` : undefined,
    `${site.strings.marked(article.title)}.`,
    `${site.sourceName(article)}, ${formatDate(article.published, site.strings)}.`,
    `${site.settings.title}, ${site.absolute(path) ?? site.href(path)}`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
