import { languageAttributes } from "../site/language-attributes.ts";
import { quotationMarks } from "../site/quotation-marks.ts";
import { type Choices, labelOf } from "./choices.ts";
import { CopyCitation } from "./copy-citation.tsx";
import type { LoadedRecord } from "./load-record.ts";
import { markExcerpt, markWords, type Stretch } from "./mark-words.ts";
import { texts } from "./texts.ts";

interface ResultEntryProps {
  record: LoadedRecord;
  /** The same utterance in other articles. */
  alike: LoadedRecord[];
  base: string;
  choices: Choices;
}

/** One result: values of the index are text and nothing else. */
export function ResultEntry(props: ResultEntryProps) {
  return props.record.quote ? (
    <QuoteResult {...props} quote={props.record.quote} />
  ) : (
    <ArticleResult {...props} />
  );
}

function QuoteResult({
  record,
  quote,
  alike,
  base,
  choices,
}: ResultEntryProps & { quote: NonNullable<LoadedRecord["quote"]> }) {
  const { kind, level, speaker, name } = quote;
  const [open, close] = kind === "indirect" ? ["", ""] : quotationMarks(record.language, texts.language);
  return (
    <li class={`result result-${kind}`}>
      <p class="result-speaker">
        {speaker === undefined ? (
          (name ?? texts.nobody)
        ) : (
          <a href={`${base}speakers/${encodeURIComponent(speaker)}/`}>{name}</a>
        )}
      </p>
      <blockquote {...languageOf(record)}>
        <p>
          {open}
          <Marked stretches={markWords(record)} />
          {close}
        </p>
      </blockquote>
      <p class="result-where">
        <a class="result-link" href={`${base}${record.path}`} {...languageOf(record)}>
          {record.title}
        </a>
      </p>
      <p class="result-meta">
        <span>{labelOf(choices, "kind", kind)}</span>
        {speaker !== undefined && level === "low" && <span>{texts.uncertain}</span>}
        <Origin record={record} choices={choices} />
        <CopyCitation record={record} source={labelOf(choices, "source", record.source)} base={base} />
      </p>
      {alike.length > 0 && (
        <div class="result-alike">
          <p>{texts.alike(alike.length)}</p>
          <ul>
            {alike.map((other) => (
              <li key={other.place}>
                <a href={`${base}${other.path}`} {...languageOf(other)}>
                  {other.title}
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

function ArticleResult({ record, base, choices }: ResultEntryProps) {
  const { quoted = 0 } = record;
  return (
    <li class="result result-article">
      <p class="result-meta">
        <Origin record={record} choices={choices} />
        {quoted > 0 && <span>{texts.count(quoted, "quotes")}</span>}
      </p>
      <div>
        <h2 class="result-title" {...languageOf(record)}>
          <a class="result-link" href={`${base}${record.path}`}>
            {record.title}
          </a>
        </h2>
        <p class="result-excerpt" {...languageOf(record)}>
          <Marked stretches={markExcerpt(record)} />
        </p>
      </div>
    </li>
  );
}

/** Where and when the article appeared. */
function Origin({ record, choices }: { record: LoadedRecord; choices: Choices }) {
  return (
    <>
      <span>{labelOf(choices, "source", record.source)}</span>
      <span>{record.date}</span>
    </>
  );
}

function Marked({ stretches }: { stretches: Stretch[] }) {
  return <>{stretches.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}

/** The article's language and direction, where they are not the page's. */
function languageOf({ language }: LoadedRecord) {
  return languageAttributes(language, texts.language);
}
