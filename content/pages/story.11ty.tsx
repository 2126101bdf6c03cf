import { ArticleLink } from "../../layouts/article-link.tsx";
import { PageData } from "../../layouts/page-data.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { Published } from "../../layouts/published.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { SpeakerCompared } from "../../layouts/speaker-compared.tsx";
import { StatementCompared } from "../../layouts/statement-compared.tsx";
import { StoryFigures } from "../../layouts/story-figures.tsx";
import type { ArchivedArticle, StoryEvidence } from "../../src/model.ts";
import { address, permalink } from "../../src/site/address.ts";
import { compareStory } from "../../src/site/compare-story.ts";
import { languageAttributes } from "../../src/site/language-attributes.ts";
import { shorten } from "../../src/site/shorten.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.slugs.stories", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.story(slug)),
};

/** Accounts that are compared, and of what is compared how much is shown: a story that goes on has no end of both. */
const most = { accounts: 12, statements: 24, speakers: 12 };

/** The accounts of one event side by side: their figures, the same statement as each words it, the same speakers. */
export default function storyPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const story = site.story(slug);
  const articles = site.articlesOf(story);
  const compared = articles.slice(0, most.accounts);
  const { statements, bySpeaker } = compareStory(site, compared);
  return (
    <Shell
      site={site}
      kind="story-page"
      title={story.title}
      description={strings.storySummary(articles.length)}
      path={address.story(slug)}
      noindex={site.isKeptFromSearch(articles)}
      head={
        <PageData
          site={site}
          title={story.title}
          path={address.story(slug)}
          twin={address.storyData(slug)}
          articles={articles}
        />
      }
    >
      <PageHead
        site={site}
        title={story.title}
        trail={[{ name: strings.nav.timeline, path: address.timeline() }]}
        kicker={strings.story}
      >
        <p class="deck">{strings.storySummary(articles.length)}</p>
      </PageHead>
      <section class="wide" aria-labelledby="accounts">
        <h2 id="accounts">{strings.accounts}</h2>
        <ul class="side-by-side">
          {articles.map((article) => (
            <Account key={article.slug} site={site} article={article} />
          ))}
        </ul>
      </section>
      <StoryFigures site={site} articles={compared} />
      {statements.length > 0 && (
        <section class="wide" aria-labelledby="same">
          <h2 id="same">{strings.sameStatements}</h2>
          <p class="intro">{strings.sameStatementsIntro}</p>
          {statements.slice(0, most.statements).map((statement) => (
            <StatementCompared
              key={statement[0]?.variant.quote.id}
              site={site}
              statement={statement}
              articles={compared}
            />
          ))}
        </section>
      )}
      {bySpeaker.length > 0 && (
        <section class="wide" aria-labelledby="speakers">
          <h2 id="speakers">{strings.sameSpeakers}</h2>
          {bySpeaker.slice(0, most.speakers).map(({ speaker, quotes }) => (
            <SpeakerCompared
              key={speaker.slug}
              site={site}
              speaker={speaker}
              quotes={quotes}
              articles={compared}
            />
          ))}
        </section>
      )}
      {story.evidence.length > 0 && (
        <section class="wide evidence" aria-labelledby="evidence">
          <h2 id="evidence">{strings.evidenceTitle}</h2>
          <ul>
            {story.evidence.map((evidence) => (
              <li key={JSON.stringify(evidence)}>{evidenceInWords(strings, evidence)}</li>
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}

/** What two accounts have in common. */
function evidenceInWords({ storyEvidence: words }: Site["strings"], evidence: StoryEvidence): string {
  switch (evidence.rule) {
    case "same-count":
      return words["same-count"](evidence.words);
    case "same-words":
      return words["same-words"](evidence.speaker);
    case "same-report":
      return words["same-report"];
  }
}

/** One source's account in brief. */
function Account({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  return (
    <li class="account">
      <p class="entry-meta">
        <span>{site.sourceName(article)}</span>
        <Published site={site} article={article} />
      </p>
      <h3>
        <ArticleLink site={site} article={article} />
      </h3>
      <p {...languageAttributes(article.language, strings.language)}>
        {shorten(article.body[0]?.text ?? "", 320)}
      </p>
      <p class="entry-quotes">{strings.quotes(article.quotes.length)}</p>
    </li>
  );
}
