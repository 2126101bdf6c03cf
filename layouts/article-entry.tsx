import type { ArchivedArticle } from "../src/model.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import { openingOf } from "../src/site/opening-of.ts";
import { shorten } from "../src/site/shorten.ts";
import type { Site } from "../src/site/site.ts";
import { tallySpeakers } from "../src/site/tally.ts";
import { ArticleLink } from "./article-link.tsx";
import { Published } from "./published.tsx";

interface ArticleEntryProps {
  site: Site;
  article: ArchivedArticle;
  /** Level of its heading. */
  level?: 2 | 3 | 4;
  /** Without the opening words. */
  brief?: boolean;
}

/** An article in a list: when and where, its title, how it begins, who speaks. */
export function ArticleEntry({ site, article, level = 3, brief = false }: ArticleEntryProps) {
  const { strings } = site;
  const Heading = `h${level}` as const;
  const opening = openingOf(article);
  const speakers = tallySpeakers(site, [article]).slice(0, 3);
  return (
    <li class="entry">
      <p class="entry-meta">
        <Published site={site} article={article} />
        <span>{site.sourceName(article)}</span>
      </p>
      <div>
        <Heading class="entry-title">
          <ArticleLink site={site} article={article} />
        </Heading>
        {!brief && opening && (
          <p class="entry-opening" {...languageAttributes(article.language, strings.language)}>
            {shorten(opening, 200)}
          </p>
        )}
        {article.quotes.length > 0 && (
          <p class="entry-quotes">
            {strings.quotes(article.quotes.length)}
            {speakers.length > 0 && `: ${speakers.map(({ thing }) => thing.name).join(", ")}`}
          </p>
        )}
      </div>
    </li>
  );
}

/** A list longer than this is there to be scanned: it goes without opening words. */
const scanned = 100;

/** Articles one under another. */
export function ArticleList({
  articles,
  ...rest
}: Omit<ArticleEntryProps, "article"> & { articles: ArchivedArticle[] }) {
  return (
    <ul>
      {articles.map((article) => (
        <ArticleEntry
          key={article.slug}
          article={article}
          {...rest}
          brief={rest.brief || articles.length > scanned}
        />
      ))}
    </ul>
  );
}
