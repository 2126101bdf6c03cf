import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import type { Site } from "../src/site/site.ts";

/** An article's title, leading to its page. */
export function ArticleLink({ site, article }: { site: Site; article: ArchivedArticle }) {
  return (
    <a
      href={site.href(address.article(article.slug))}
      {...languageAttributes(article.language, site.strings.language)}
    >
      {article.title}
    </a>
  );
}
