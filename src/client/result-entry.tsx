import { nobody } from "../search/known-values.ts";
import { type Choices, labelOf } from "./choices.ts";
import { markExcerpt, markWords, type Stretch } from "./mark-words.ts";
import type { BundleRecord } from "./open-bundle.ts";
import type { View } from "./query.ts";
import { resultPath } from "./result-path.ts";
import { texts } from "./texts.ts";

interface ResultEntryProps {
  view: View;
  record: BundleRecord;
  /** The same utterance in other articles. */
  alike: BundleRecord[];
  base: string;
  choices: Choices;
}

/** Attributions less sure than this are shown as such. */
const sureEnough = 0.65;

/** One result: values of the index are text and nothing else. */
export function ResultEntry({ view, ...props }: ResultEntryProps) {
  return view === "quotes" ? <QuoteResult {...props} /> : <ArticleResult {...props} />;
}

function QuoteResult({ record, alike, base, choices }: Omit<ResultEntryProps, "view">) {
  const { meta, filters } = record;
  const speaker = filters.speaker?.[0];
  const kind = filters.kind?.[0] ?? "";
  const verbatim = kind !== "indirect";
  const sure = Number(filters.confidence?.[0] ?? 1) >= sureEnough;
  return (
    <li class={`result result-${kind}`}>
      <p class="result-speaker">
        {speaker === undefined || speaker === nobody ? (
          (meta.speaker ?? texts.nobody)
        ) : (
          <a href={`${base}speakers/${encodeURIComponent(speaker)}/`}>{meta.speaker}</a>
        )}
      </p>
      <blockquote lang={languageOf(record)}>
        <p>
          {verbatim && texts.marks[0]}
          <Marked stretches={markWords(record)} />
          {verbatim && texts.marks[1]}
        </p>
      </blockquote>
      <p class="result-where">
        <a class="result-link" href={`${base}${resultPath(record.url)}`} lang={languageOf(record)}>
          {filters.title?.[0]}
        </a>
      </p>
      <p class="result-meta">
        <span>{labelOf(choices, "kind", kind)}</span>
        {speaker !== nobody && !sure && <span>{texts.uncertain}</span>}
        <Origin record={record} choices={choices} />
      </p>
      {alike.length > 0 && (
        <div class="result-alike">
          <p>{texts.alike(alike.length)}</p>
          <ul>
            {alike.map((other) => (
              <li key={other.url}>
                <a href={`${base}${resultPath(other.url)}`} lang={languageOf(other)}>
                  {other.filters.title?.[0]}
                </a>
                <p class="result-meta">
                  <Origin record={other} choices={choices} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function ArticleResult({ record, base, choices }: Omit<ResultEntryProps, "view" | "alike">) {
  const { meta, filters } = record;
  const quotes = Number(filters.quotes?.[0] ?? 0);
  return (
    <li class="result result-article">
      <p class="result-meta">
        <Origin record={record} choices={choices} />
        {quotes > 0 && <span>{texts.count(quotes, "quotes")}</span>}
      </p>
      <div>
        <h2 class="result-title" lang={languageOf(record)}>
          <a class="result-link" href={`${base}${resultPath(record.url)}`}>
            {meta.title}
          </a>
        </h2>
        <p class="result-excerpt" lang={languageOf(record)}>
          <Marked stretches={markExcerpt(record)} />
        </p>
      </div>
    </li>
  );
}

/** Where and when the article appeared. */
function Origin({ record, choices }: { record: BundleRecord; choices: Choices }) {
  const { source, date } = record.filters;
  return (
    <>
      <span>{labelOf(choices, "source", source?.[0] ?? "")}</span>
      <span>{date?.[0]}</span>
    </>
  );
}

function Marked({ stretches }: { stretches: Stretch[] }) {
  return <>{stretches.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}

/** The article's language, where it is not the page's. */
function languageOf({ filters }: BundleRecord): string | undefined {
  const language = filters.language?.[0];
  return language === "und" || language === document.documentElement.lang ? undefined : language;
}
