import { rights } from "../articles/values.ts";
import type { Article, Rights, Terms } from "../model.ts";
import { bodyKey } from "./name-key.ts";
import type { KnownPublisher, Vocabularies } from "./vocabularies.ts";

/**
 * On what terms an article may be published: the article's own word, else its source's, else the archive's, else in
 * full. Of several sources that fit, the strictest counts.
 */
export function termsOf(
  article: Article,
  { settings, sources }: Pick<Vocabularies, "settings" | "sources">,
): Omit<Terms, "rights"> & { rights: Rights } {
  const fitting = sources.filter((source) => isFrom(article, source));
  const given = fitting.flatMap(({ rights }) => rights ?? []).sort((a, b) => strictness(b) - strictness(a));
  const notice = fitting.find((source) => source.notice)?.notice ?? settings.notice;
  // What is kept from search engines for the whole archive is not given back to them for one source.
  const noindex = settings.noindex || fitting.some((source) => source.noindex);
  return {
    rights: article.rights ?? given[0] ?? settings.rights ?? "full",
    ...(notice && { notice }),
    ...(noindex && { noindex }),
  };
}

const strictness = (one: Rights) => rights.options.indexOf(one);

/** By its name however it is written, or because the original stands on its domain. */
function isFrom({ source, url }: Article, { name, domains }: KnownPublisher): boolean {
  const host = url && new URL(url).hostname;
  return (
    (source !== undefined && bodyKey(source) === bodyKey(name)) ||
    domains.some((domain) => host === domain || host?.endsWith(`.${domain}`))
  );
}
