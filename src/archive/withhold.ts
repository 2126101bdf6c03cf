import { writeBody } from "../articles/write-body.ts";
import type { Article, Entity, FoundQuote, Span, Terms } from "../model.ts";
import { cutText } from "./cut-text.ts";
import { excerptOf } from "./excerpt-of.ts";

export interface Shown {
  article: Article;
  /** One for each quote of the article, in order; undefined where it is withheld. */
  quotes: (FoundQuote | undefined)[];
  withheld?: NonNullable<Terms["withheld"]>;
}

/**
 * An article as it may be published. Short of full rights the words that remain are those between quotation marks,
 * and with "excerpt" the deck and the first paragraphs. What somebody is reported to have said in the reporter's own
 * words stays only where the excerpt holds it. Captions, correction notices and evidence in the article's words go;
 * title, byline, dateline, source and date are the citation and stay.
 */
export function withhold(article: Article, quotes: FoundQuote[], rights: Terms["rights"]): Shown {
  if (rights === "full") return { article, quotes };
  const { deck, ...citation } = article;
  const excerpt = rights === "excerpt" ? excerptOf(article.body) : undefined;
  const cut = cutText(article.body, [
    ...(excerpt ? [excerpt] : []),
    ...quotes.filter(({ kind }) => kind !== "indirect").flatMap(({ spans }) => spans),
  ]);
  const standing: Article = {
    ...citation,
    ...(excerpt && deck !== undefined && { deck }),
    body: cut.body,
    text: cut.text,
    markdown: writeBody(cut.body),
    captions: [],
    notices: [],
    quoteEdits: [],
  };
  const words = `${article.title}\n${standing.deck ?? ""}\n${cut.text}`;
  return {
    article: { ...standing, basis: legible(article.basis, words) },
    quotes: showQuotes(quotes, cut.move, words),
    withheld: { words: count(article.text) - count(cut.text), notices: article.notices.length },
  };
}

/** How each field is known, without what the article may not say. */
function legible(basis: Article["basis"], words: string): Article["basis"] {
  return Object.fromEntries(
    Object.entries(basis)
      .filter(([field]) => field !== "captions")
      .map(([field, basis]) => {
        const { evidence, day: _, ...known } = basis;
        return [field, evidence === undefined || words.includes(evidence) ? basis : known];
      }),
  );
}

/** The quotes whose words all remain, at their new places; of what surrounds them, what remains too. */
function showQuotes(
  quotes: FoundQuote[],
  move: (span: Span) => Span | undefined,
  words: string,
): (FoundQuote | undefined)[] {
  const entities = new Map<Entity, Entity>();
  const showEntity = (entity: Entity): Entity => {
    const known = entities.get(entity);
    if (known) return known;
    const named = (list: string[]) => list.filter((name) => words.includes(name));
    const shown = { ...entity, roles: named(entity.roles), aliases: named(entity.aliases) };
    entities.set(entity, shown);
    return shown;
  };
  return quotes.map(({ content, speaker, asNamed, cue, ...quote }) => {
    const spans = moveAll(quote.spans, move);
    if (!spans) return undefined;
    const clauses = content && moveAll(content, move);
    const [namedAt, cueAt] = [asNamed && move(asNamed), cue && move(cue)];
    return {
      ...quote,
      spans,
      ...(clauses && { content: clauses }),
      ...(speaker && { speaker: showEntity(speaker) }),
      ...(asNamed && namedAt && { asNamed: { ...asNamed, ...namedAt } }),
      ...(cue && cueAt && { cue: { ...cue, ...cueAt } }),
    };
  });
}

function moveAll(spans: Span[], move: (span: Span) => Span | undefined): Span[] | undefined {
  const moved = spans.flatMap((span) => move(span) ?? []);
  return moved.length === spans.length ? moved : undefined;
}

const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
