import { textOf } from "../../../src/articles/text-of.ts";
import type { ArchivedArticle, Block, Quote, QuoteKind, Span } from "../../../src/model.ts";
import { makeArticle } from "../../archive/make.ts";
import { people } from "./people.ts";

interface QuotePlan {
  kind: QuoteKind;
  /** Verbatim pieces; each is looked for after the one before. */
  pieces: string[];
  /** The whole clause that reports them. */
  content?: string;
  speaker?: string;
  asNamed?: string;
  cue?: string;
  via?: string;
  rule?: string;
  confidence?: number;
  edited?: boolean;
}

let made = 0;

function quotesIn(slug: string, text: string, plans: QuotePlan[]): Quote[] {
  return plans.map((plan) => {
    let from = 0;
    const spans: Span[] = plan.pieces.map((piece) => {
      const start = text.indexOf(piece, from);
      if (start < 0) throw new Error(`The fixture's text lacks: ${piece}`);
      from = start + piece.length;
      return { start, end: from };
    });
    const person = plan.speaker === undefined ? undefined : people[plan.speaker];
    const place = (words: string | undefined) => {
      if (words === undefined) return undefined;
      const start = text.indexOf(words);
      return { text: words, start, end: start + words.length };
    };
    const asNamed = place(plan.asNamed);
    const cue = place(plan.cue);
    const content = place(plan.content);
    made += 1;
    return {
      id: made.toString(16).padStart(8, "0"),
      article: slug,
      kind: plan.kind,
      spans,
      text: plan.pieces.join(" … "),
      rule: plan.rule ?? "said-after",
      confidence: plan.confidence ?? 0.97,
      ...(person && { speaker: { ...person, named: true }, speakerSlug: plan.speaker ?? "" }),
      ...(asNamed && { asNamed }),
      ...(cue && { cue }),
      ...(content && { content: [{ start: content.start, end: content.end }] }),
      ...(plan.via !== undefined && { via: plan.via }),
      ...(plan.edited && { edited: true }),
    };
  });
}

type ArticlePlan = Partial<Omit<ArchivedArticle, "quotes" | "body">> &
  Pick<ArchivedArticle, "slug" | "title"> & { body: (string | Block)[]; quotes: QuotePlan[] };

/** An article from its paragraphs and the quotes in them. */
export function planArticle({ body: plan, quotes, ...rest }: ArticlePlan): ArchivedArticle {
  const body = plan.map(
    (block): Block => (typeof block === "string" ? { kind: "paragraph", text: block } : block),
  );
  const text = textOf(body);
  return {
    ...makeArticle({ slug: rest.slug, text, body }),
    topicSlugs: [],
    leftOut: [],
    quotes: quotesIn(rest.slug, text, quotes),
    ...rest,
  };
}
