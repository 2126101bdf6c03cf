import { ArticleCitation } from "../../layouts/article-citation.tsx";
import { ArticleEvidence } from "../../layouts/article-evidence.tsx";
import { ArticleMeta } from "../../layouts/article-meta.tsx";
import { ArticleRecord } from "../../layouts/article-record.tsx";
import { ArticleStory } from "../../layouts/article-story.tsx";
import { ArticleRights, ArticleTerms } from "../../layouts/article-terms.tsx";
import { Breadcrumbs } from "../../layouts/breadcrumbs.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { SpeakerNotes } from "../../layouts/speaker-notes.tsx";
import { TallyList } from "../../layouts/tally-list.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { languageAttributes } from "../../src/site/language-attributes.ts";
import { openingOf } from "../../src/site/opening-of.ts";
import { renderBody } from "../../src/site/render-body.tsx";
import { shorten } from "../../src/site/shorten.ts";
import type { Site } from "../../src/site/site.ts";
import { tallySpeakers } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.articles", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.article(slug)),
};

/** An article as published, with its quotes marked and their speakers beside them. */
export default function articlePage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const article = site.article(slug);
  const { notices, captions, basis } = article;
  const lang = languageAttributes(article.language, strings.language);
  const speakers = tallySpeakers(site, [article]);
  return (
    <Shell
      site={site}
      kind="article-page"
      title={shorten(article.title, 110)}
      description={shorten(openingOf(article), 180)}
      path={address.article(slug)}
      noindex={site.isKeptFromSearch([article])}
      head={<ArticleMeta site={site} article={article} />}
      scripts={["article"]}
    >
      <article>
        <header class="article-head">
          <Breadcrumbs
            site={site}
            here={article.title}
            trail={
              article.sourceSlug
                ? [{ name: site.sourceName(article), path: address.source(article.sourceSlug) }]
                : [{ name: strings.nav.timeline, path: address.timeline() }]
            }
          />
          <h1 {...lang}>{article.title}</h1>
          {basis.title?.how === "derived" && <p class="title-basis">{strings.derivedTitle}</p>}
          {article.deck && (
            <p class="deck" {...lang}>
              {article.deck}
            </p>
          )}
          <ArticleTerms site={site} article={article} />
        </header>
        <ArticleRecord site={site} article={article} />
        <div class="article-body" data-copied={strings.copied} {...lang}>
          {notices.length > 0 && (
            <div class="notices" role="note" aria-label={strings.notices}>
              {notices.map((notice) => (
                <p key={notice}>{notice}</p>
              ))}
            </div>
          )}
          {renderBody(article, (quotes, rows) => (
            <SpeakerNotes site={site} quotes={quotes} rows={rows} around={article.language} />
          ))}
        </div>
        {speakers.length > 0 && (
          <section class="speakers-here" aria-labelledby="speakers-here">
            <h2 id="speakers-here">{strings.speakersHere}</h2>
            <TallyList
              site={site}
              items={speakers.map(({ thing, count }) => ({
                name: thing.name,
                path: address.speaker(thing.slug),
                count,
              }))}
            />
          </section>
        )}
        <div class="article-foot">
          {captions.length > 0 && (
            <section class="foot-section" aria-labelledby="captions">
              <h2 id="captions">{strings.captions}</h2>
              <ul class="captions" {...lang}>
                {captions.map(({ text, credit }) => (
                  <li key={`${text} ${credit}`}>
                    {text} {credit && <span class="credit">{strings.creditLine(credit)}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <ArticleStory site={site} article={article} />
          <ArticleCitation site={site} article={article} />
          <ArticleEvidence site={site} article={article} />
          <ArticleRights site={site} article={article} />
        </div>
      </article>
    </Shell>
  );
}
