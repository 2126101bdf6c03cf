import type { Entity, FoundQuote } from "../model.ts";
import { attribute } from "./attribute.ts";
import { attributeMarked } from "./attribute-marked.ts";
import { buildCast, type Member } from "./build-cast.ts";
import { confidence } from "./confidence.ts";
import { fullTable, plainTable } from "./cues/index.ts";
import type { Draft } from "./draft.ts";
import { dropOverlaps } from "./drop-overlaps.ts";
import { findNames } from "./find-names.ts";
import { findPlainNames } from "./find-plain-names.ts";
import { cueForms } from "./plain-words.ts";
import { readText } from "./read-text.ts";
import { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { tokenize } from "./tokenize.ts";
import type { Token } from "./types.ts";

export interface QuoteText {
  /** Block texts joined by "\n\n". */
  text: string;
  /** ISO 639-1. */
  language: string;
  title?: string;
  deck?: string;
  source?: string;
  authors?: string[];
}

/**
 * Finds who says what in one article, in text order. Pure; never throws.
 *
 * Spans are UTF-16 offsets into `text`, trimmed and without outer quotation marks. For a mixed or
 * partial quote `spans` are the marked words and `content` is the whole of what is reported.
 */
export function findQuotes(article: QuoteText): FoundQuote[] {
  const { text } = article;
  if (!text) return [];
  const plain = plainTable(article.language ?? "en");
  const reading = readText(
    text,
    (article.language ?? "en").slice(0, 2).toLowerCase(),
    plain && !plain.nounsCapital ? cueForms(plain) : undefined,
  );
  const head: Token[] = [];
  const headline = `${article.title ?? ""}\n${article.deck ?? ""}`;
  tokenize(headline, 0, headline.length, head);
  const names = (tokens: Token[]) => (plain ? findPlainNames(tokens, plain) : findNames(tokens));
  const scene = new Scene(reading, buildCast(names(reading.words), names(head)));
  const drafts = settle(scene, plain ? attributeMarked(scene, plain) : attribute(scene, fullTable));
  const quotes = drafts.map((draft) => finish(draft, reading.stretches, text)).filter((q) => q !== null);
  return dropOverlaps(quotes);
}

function finish(draft: Draft, stretches: { start: number; end: number }[], text: string): FoundQuote | null {
  const whole = draft.kind === "direct" || draft.kind === "indirect";
  const spans = (whole ? draft.content : draft.marked.map((q) => stretches[q]!)).map(({ start, end }) => ({
    start,
    end,
  }));
  if (spans.length === 0) return null;
  const quote: FoundQuote = {
    kind: draft.kind,
    spans,
    text: spans.map((s) => text.slice(s.start, s.end)).join(" … "),
    rule: draft.rule,
    confidence: confidence(draft),
  };
  const same =
    draft.content.length === spans.length &&
    draft.content.every((c, i) => c.start === spans[i]!.start && c.end === spans[i]!.end);
  if (!whole && !same) quote.content = draft.content.map(({ start, end }) => ({ start, end }));
  if (draft.member) quote.speaker = entity(draft.member);
  if (draft.asNamed)
    quote.asNamed = { text: text.slice(draft.asNamed.start, draft.asNamed.end), ...draft.asNamed };
  if (draft.cue) quote.cue = { text: text.slice(draft.cue.start, draft.cue.end), ...draft.cue };
  if (draft.via) quote.via = draft.via;
  return quote;
}

/** A name of two or three words that nothing shows to be a body's is taken for a person's. */
function typeOf(member: Member): Entity["type"] {
  if (member.isPerson) return "person";
  const size = member.words.length;
  if (member.type === "organization" && member.unsure && (size === 2 || size === 3)) return "person";
  return member.type;
}

function entity(member: Member): Entity {
  return {
    name: member.name,
    type: typeOf(member),
    named: member.named,
    roles: [...member.roles].sort((a, b) => b.length - a.length),
    aliases: member.aliases.filter((a) => a !== member.name),
  };
}
