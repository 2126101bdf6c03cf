import type { ListedSpeaker } from "../search/speaker-list.ts";
import { type Asked, hasWords } from "./asked.ts";
import { type Choices, findChoice } from "./choices.ts";
import { findSpeakers } from "./find-speakers.ts";
import { fold } from "./fold.ts";
import { type Operator, parseQuery, type Term } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import { type Facet, facetsOf, type Query, type View } from "./query.ts";
import { readDay } from "./read-day.ts";
import { texts } from "./texts.ts";
import { typedDate } from "./typed-date.ts";

/** What the page may need to look names up. */
export interface Names {
  choices: Choices;
  /** Absent until loaded. */
  speakers: ListedSpeaker[] | undefined;
}

export interface Resolved {
  asked: Asked;
  /** What could not be understood, in words for the reader. */
  notes: string[];
  /** True where a speaker's name must be looked up in the list that is not there yet. */
  waiting: boolean;
}

/**
 * Puts what was typed and what was chosen together: an operator in the box goes before the control of the
 * same name. What names nobody, or is no date, narrows nothing and is said.
 */
export function resolveQuery(query: Query, view: View, names: Names): Resolved {
  const { terms, slips } = parseQuery(query.q);
  const notes = slips.map(({ about, text }) => texts.slips[about](text));
  const facets: Asked["facets"] = {
    speaker: query.speaker,
    source: query.source,
    topic: query.topic,
    kind: view === "quotes" ? query.kind : "",
    confidence: view === "quotes" ? query.confidence : "",
    language: query.language,
  };
  const dates = {
    from: typedDate(query.from) ?? query.from.trim(),
    to: typedDate(query.to) ?? query.to.trim(),
  };
  const without: Asked["without"] = [];
  const seen = new Set<Operator>();
  let waiting = false;

  for (const term of terms) {
    if (term.what !== "operator") continue;
    const { name, value } = term;
    if (name === "from" || name === "to") {
      if (term.not) notes.push(texts.slips["not-a-limit"](printQuery([term])));
      else {
        const date = typedDate(value);
        if (date === undefined) notes.push(texts.slips["no-date"](value));
        else dates[name] = date;
      }
      if (seen.has(name)) notes.push(texts.slips.twice(`${name}:`));
      seen.add(name);
      continue;
    }
    if (!facetsOf[view].includes(name)) {
      notes.push(texts.slips["not-here"](`${name}:`));
      continue;
    }
    if (name === "speaker" && names.speakers === undefined) {
      waiting = true;
      continue;
    }
    const found = lookUp(name, value, names, notes);
    if (found === undefined) continue;
    if (term.not) without.push({ facet: name, value: found });
    else {
      if (seen.has(name)) notes.push(texts.slips.twice(`${name}:`));
      seen.add(name);
      facets[name] = found;
    }
  }
  const range = readRange(dates, notes);
  const texted = terms.filter((term): term is Extract<Term, { text: string }> => term.what !== "operator");
  const present = texted.filter(({ text, not }) => !not && hasWords(text));
  if (texted.length > 0 && texted.length === terms.length && !texted.some(({ text }) => hasWords(text)))
    notes.push(texts.slips["no-words"](printQuery(texted)));
  const of = (what: Term["what"]) => [
    ...new Set(present.filter((term) => term.what === what).map(({ text }) => text)),
  ];
  const asked: Asked = {
    words: of("word"),
    phrases: of("phrase"),
    absent: texted.filter(({ text, not }) => not && hasWords(text)),
    facets,
    without,
    ...dates,
    range,
    undated: query.undated === "only",
    sort: query.sort,
  };
  return { asked, notes, waiting };
}

/** The text of the box without the operators of these names; the text itself where it has none. */
export function withoutOperators(q: string, names: string[]): string {
  const { terms } = parseQuery(q);
  const kept = terms.filter((term) => term.what !== "operator" || term.not || !names.includes(term.name));
  return kept.length === terms.length ? q : printQuery(kept);
}

function readRange(dates: { from: string; to: string }, notes: string[]): Asked["range"] {
  for (const text of [dates.from, dates.to])
    if (text !== "" && readDay(text) === undefined) notes.push(texts.slips["no-date"](text));
  const first = readDay(dates.from)?.first;
  const last = readDay(dates.to)?.last;
  if (first !== undefined && last !== undefined && first > last) notes.push(texts.slips["turned-around"]);
  return { first, last };
}

/** The value that a name stands for; where several have it, the one with most quotes, and that is said. */
function lookUp(facet: Facet, value: string, names: Names, notes: string[]): string | undefined {
  if (facet !== "speaker") {
    const found = findChoice(names.choices, facet, value);
    if (found === undefined) notes.push(texts.slips["no-such"][facet](value));
    return found;
  }
  const speakers = names.speakers ?? [];
  const wanted = fold(value);
  const named = speakers.find(([slug, name]) => slug === value || fold(name) === wanted);
  if (named) return named[0];
  // A name in full, though one of the other names, goes before the beginnings of names.
  const alike = speakers.filter(([, , , ...aliases]) => aliases.some((alias) => fold(alias) === wanted));
  const found =
    alike.length > 0 ? alike.map(([slug, name]) => ({ slug, name })) : findSpeakers(value, speakers, 4);
  const [best, ...others] = found;
  if (best === undefined || !hasWords(value)) {
    notes.push(texts.slips["no-such"].speaker(value));
    return undefined;
  }
  if (others.length > 0)
    notes.push(
      texts.slips.several(
        value,
        best.name,
        others.map(({ name }) => name),
      ),
    );
  return best.slug;
}
