import { ArticleLink } from "../../layouts/article-link.tsx";
import { ContactLink } from "../../layouts/contact-link.tsx";
import { Facts } from "../../layouts/facts.tsx";
import { Markdown } from "../../layouts/markdown.tsx";
import { PageHead } from "../../layouts/page-head.tsx";
import { Shell } from "../../layouts/shell.tsx";
import type { QuoteKind } from "../../src/model.ts";
import { address, permalink } from "../../src/site/address.ts";
import { archiveFacts } from "../../src/site/archive-facts.ts";
import { questionInWords } from "../../src/site/question-in-words.ts";
import type { Site } from "../../src/site/site.ts";
import { languageName } from "../../src/site/text-facts.ts";

export const data = { permalink: permalink(address.about()) };

/** Questions shown; `npm run check` prints all of them. */
const most = 50;

/** What the archive holds, how dates and speakers were established, and what is unknown. */
export default function about({ site }: { site: Site }) {
  const { archive, settings, strings } = site;
  const facts = archiveFacts(site);
  const kinds = Object.keys(strings.kinds) as QuoteKind[];
  const { aboutText: words } = strings;
  return (
    <Shell
      site={site}
      kind="about-page"
      room="about"
      title={strings.nav.about}
      description={words.intro}
      path={address.about()}
    >
      <PageHead site={site} title={words.heading(settings.title)} here={strings.nav.about}>
        {settings.description && <Markdown class="deck" text={settings.description} />}
      </PageHead>
      <section class="prose" aria-labelledby="holds">
        <h2 id="holds">{strings.holds}</h2>
        <Facts
          facts={[
            [strings.articlesTitle, strings.number(archive.articles.length)],
            [words.wordsName, strings.number(facts.words)],
            [strings.sources, strings.number(archive.sources.length)],
            [strings.nav.speakers, strings.number(archive.speakers.length)],
            [strings.nav.topics, strings.number(archive.topics.length)],
            [strings.stories, strings.number(archive.stories.length)],
            [words.quotesName, strings.number(facts.quotes)],
            ...kinds.map((kind): [string, string, string] => [
              strings.kinds[kind],
              strings.number(facts.byKind[kind]),
              strings.kindsExplained[kind],
            ]),
            ...[...facts.languages].map(([language, count]): [string, string] => [
              languageName(language, strings),
              strings.articles(count),
            ]),
          ]}
        />
      </section>
      <section class="prose" aria-labelledby="dates">
        <h2 id="dates">{strings.datesTitle}</h2>
        <p>{words.dates}</p>
        <Facts
          facts={[
            [strings.basis.stated, strings.number(facts.dates.stated), words.dateStated],
            [
              strings.basis.inferred,
              strings.number(facts.dates.inferred + facts.dates.derived),
              words.dateInferred,
            ],
            [strings.basis.editor, strings.number(facts.dates.editor)],
            [strings.basis.unknown, strings.number(facts.dates.unknown), words.dateUnknown],
            [words.impreciseName, strings.number(facts.imprecise), words.imprecise],
          ]}
        />
      </section>
      <section class="prose" aria-labelledby="speakers">
        <h2 id="speakers">{strings.speakersTitle}</h2>
        <p>{words.speakers}</p>
        <p>{words.threshold(strings.percent(settings.threshold))}</p>
        <Facts
          facts={[
            [words.namedName, strings.number(facts.quotesNamed)],
            [words.resolvedName, strings.number(facts.quotesResolved), words.resolved],
            [words.editedName, strings.number(facts.quotesEdited)],
            [words.describedName, strings.number(facts.quotesDescribed), words.described],
            [words.unnamedName, strings.number(facts.quotesUnknown), words.unnamed],
          ]}
        />
      </section>
      <section class="prose" aria-labelledby="unknown">
        <h2 id="unknown">{strings.unknownTitle}</h2>
        <Facts
          facts={[
            [words.undatedName, strings.number(facts.dates.unknown)],
            [strings.sourceUnknown, strings.number(facts.sourcesUnknown)],
            [words.noByline, strings.number(facts.authorsUnknown)],
            [words.noHeadline, strings.number(facts.titlesDerived), words.headlineDerived],
          ]}
        />
        <p>{words.leftOut(strings.number(facts.linesLeftOut))}</p>
        {archive.questions.length > 0 && (
          <details>
            <summary>
              {strings.questionsTitle} ({strings.number(archive.questions.length)})
            </summary>
            <ul class="questions">
              {archive.questions.slice(0, most).map((question) => {
                const article = "article" in question ? site.findArticle(question.article) : undefined;
                return (
                  <li key={JSON.stringify(question)}>
                    {article && <ArticleLink site={site} article={article} />}{" "}
                    {questionInWords(question, strings)}
                  </li>
                );
              })}
            </ul>
          </details>
        )}
      </section>
      <section class="prose" aria-labelledby="rights">
        <h2 id="rights">{strings.rights.aboutTitle}</h2>
        <p>{strings.rights.about}</p>
        {settings.notice && <p>{settings.notice}</p>}
        {site.takedown && (
          <p>
            {strings.rights.aboutTakedown} <ContactLink to={site.takedown} />
          </p>
        )}
      </section>
      <section class="prose" aria-labelledby="use">
        <h2 id="use">{words.useTitle}</h2>
        <p>{words.cite}</p>
        <p>
          <a href={site.href(address.feed())}>{words.feed}</a>{" "}
          {settings.url === undefined ? words.feedWithoutAddress : words.feedDated}
        </p>
        <p>
          <a href={site.href(address.data())}>{strings.data.title}</a>: {strings.data.intro}
        </p>
        <p>{strings.privacy}</p>
      </section>
    </Shell>
  );
}
