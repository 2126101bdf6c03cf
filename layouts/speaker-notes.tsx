import type { Quote } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import { inMarks } from "../src/site/quotation-marks.ts";
import { shorten } from "../src/site/shorten.ts";
import type { Site } from "../src/site/site.ts";
import { type ShownSpeaker, shownSpeaker } from "../src/site/speaker-name.ts";
import { withTextFragment } from "../src/site/text-fragment.ts";
import { QuoteCitation } from "./quote-citation.tsx";

interface SpeakerNotesProps {
  site: Site;
  /** The quotes that begin in the block above, in order. */
  quotes: Quote[];
  /** How many blocks it may lie beside. */
  rows: number;
  /** The language of the article around it. */
  around: string;
}

/** The note beside a block: each speaker once, and for each quote why it is theirs. */
export function SpeakerNotes({ site, quotes, rows, around }: SpeakerNotesProps) {
  const notes = groupBySpeaker(site, quotes);
  return (
    <div class={`notes rows-${Math.min(rows, 6)}`} {...languageAttributes(site.strings.language, around)}>
      {notes.map(({ speaker, quotes: own }) => (
        <div key={own[0]?.id} class="note">
          <p class={speaker.established ? "note-speaker" : "note-speaker note-nobody"}>
            {speaker.slug ? (
              <a href={site.href(address.speaker(speaker.slug))}>{speaker.name}</a>
            ) : (
              speaker.name
            )}
          </p>
          {own.map((quote) => (
            <Why key={quote.id} site={site} quote={quote} speaker={speaker} quoting={quotes.length > 1} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Neighbouring quotes of one speaker share a note. */
function groupBySpeaker(site: Site, quotes: Quote[]): { speaker: ShownSpeaker; quotes: Quote[] }[] {
  const notes: { speaker: ShownSpeaker; quotes: Quote[] }[] = [];
  for (const quote of quotes) {
    const speaker = shownSpeaker(site, quote);
    const last = notes.at(-1);
    const same = last?.speaker.slug === speaker.slug && last?.speaker.name === speaker.name;
    if (same) last.quotes.push(quote);
    else notes.push({ speaker, quotes: [quote] });
  }
  return notes;
}

/** Enough of a quote to tell it from its neighbours. */
function firstWords(site: Site, { kind, text, article }: Quote): string {
  const words = shorten(text, 20);
  if (kind === "indirect") return words;
  return inMarks(words, site.article(article).language, site.strings.language);
}

interface WhyProps {
  site: Site;
  quote: Quote;
  speaker: ShownSpeaker;
  /** Shows the quote's first words, where there are several to tell apart. */
  quoting: boolean;
}

/**
 * On what the attribution rests. It opens without JavaScript, and closes when another opens. With JavaScript the
 * words of saying and the confidence show as soon as the quote, or this line, is pointed at, and "cite" copies the
 * quote with its citation; without, it leads to the citation in its styles.
 */
function Why({ site, quote, speaker, quoting }: WhyProps) {
  const { strings } = site;
  const { url } = site.article(quote.article);
  const question = speaker.established ? strings.whyThisSpeaker(speaker.name) : strings.whyNobody;
  const facts: [string, string | undefined][] = [
    [strings.whyKind, strings.kindsExplained[quote.kind]],
    [strings.whyNamed, quote.asNamed && strings.marked(quote.asNamed.text)],
    [strings.whyCue, quote.cue && strings.marked(quote.cue.text)],
    [strings.whyVia, quote.via],
    [strings.whyRule, strings.ruleInWords(quote.rule)],
    [strings.whyConfidence, strings.confidence(quote.confidence)],
  ];
  return (
    <div class="why" data-why={quote.id}>
      <details name="why">
        <summary>
          <span class="why-label">
            <span class="why-what">
              <span class="why-kind">{strings.kinds[quote.kind]}</span>
              {quote.via && !quoting && <span class="why-words">{strings.passedOnBy(quote.via)}</span>}
              {quoting && <span class="why-words">{firstWords(site, quote)}</span>}
            </span>
            <span class="why-brief">
              <span class="why-sure">{strings.confident(strings.confidence(quote.confidence))}</span>
              {quote.cue && <span class="why-words">{strings.marked(quote.cue.text)}</span>}
            </span>
          </span>
          <span class="visually-hidden">{question}</span>
        </summary>
        <div class="why-facts">
          <dl>
            {facts.map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          {quote.edited && <p>{strings.whyEdited}</p>}
          <QuoteCitation site={site} quote={quote} />
          {url && (
            <p>
              <a class="why-original" href={withTextFragment(url, quote)} rel="noreferrer">
                {strings.inOriginal}
              </a>
            </p>
          )}
        </div>
      </details>
      <a class="cite-quote" href={`#cite-${quote.id}`}>
        {strings.citeQuote}
        <span class="visually-hidden">: {firstWords(site, quote)}</span>
      </a>
    </div>
  );
}
