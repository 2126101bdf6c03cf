import { Breadcrumbs } from "../../layouts/breadcrumbs.tsx";
import { PageData } from "../../layouts/page-data.tsx";
import { Published } from "../../layouts/published.tsx";
import { SpeakerCompared } from "../../layouts/same-statement.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { StoryFigures } from "../../layouts/story-figures.tsx";
import type { ArchivedArticle } from "../../src/model.ts";
import { address, permalink } from "../../src/site/address.ts";
import { languageAttributes } from "../../src/site/language-attributes.ts";
import { shorten } from "../../src/site/shorten.ts";
import type { Site } from "../../src/site/site.ts";
import { tallySpeakers } from "../../src/site/tally.ts";

export const data = {
  pagination: { data: "site.slugs.stories", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.story(slug)),
};

/** Speakers compared, and accounts that are compared: a story that goes on for months has no end of both. */
const most = 12;

/** The accounts of one event side by side, and what each has the same speakers saying. */
export default function storyPage({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const story = site.story(slug);
  const articles = site.articlesOf(story);
  const compared = articles.slice(0, most);
  const shared = tallySpeakers(site, compared)
    .map(({ thing }) => thing)
    .filter((speaker) => compared.filter((article) => speaker.articles.includes(article.slug)).length > 1);
  return (
    <Shell
      site={site}
      kind="story-page"
      title={story.title}
      description={strings.storySummary(articles.length)}
      path={address.story(slug)}
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
      <header class="page-head">
        <Breadcrumbs site={site} trail={[{ name: strings.nav.timeline, path: address.timeline() }]} />
        <p class="kicker">{strings.story}</p>
        <h1>{story.title}</h1>
        <p class="deck">{strings.storySummary(articles.length)}</p>
      </header>
      <section class="wide" aria-labelledby="accounts">
        <h2 id="accounts">{strings.accounts}</h2>
        <ul class="side-by-side">
          {articles.map((article) => (
            <Account key={article.slug} site={site} article={article} />
          ))}
        </ul>
      </section>
      <StoryFigures site={site} articles={compared} />
      {shared.length > 0 && (
        <section class="wide" aria-labelledby="same">
          <h2 id="same">{strings.sameSpeakers}</h2>
          <p class="intro">{strings.sameSpeakersIntro}</p>
          {shared.slice(0, most).map((speaker) => (
            <SpeakerCompared key={speaker.slug} site={site} speaker={speaker} articles={compared} />
          ))}
        </section>
      )}
      {story.evidence.length > 0 && (
        <section class="wide evidence" aria-labelledby="evidence">
          <h2 id="evidence">{strings.evidenceTitle}</h2>
          <ul>
            {story.evidence.map((line) => (
              <li key={line}>{strings.sentence(line)}</li>
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}

/** One source's account in brief. */
function Account({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const lang = languageAttributes(article.language, strings.language);
  return (
    <li class="account">
      <p class="entry-meta">
        <span>{site.sourceName(article)}</span>
        <Published site={site} article={article} />
      </p>
      <h3>
        <a href={site.href(address.article(article.slug))} {...lang}>
          {article.title}
        </a>
      </h3>
      <p {...lang}>{shorten(article.body[0]?.text ?? "", 320)}</p>
      <p class="entry-quotes">{strings.quotes(article.quotes.length)}</p>
    </li>
  );
}
