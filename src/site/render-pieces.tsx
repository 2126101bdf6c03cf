import type { JSX } from "preact";
import { withMarks } from "../archive/with-marks.ts";
import type { Block, Quote, Span, TextMark } from "../model.ts";
import { type Nested, nestSpans, type Piece } from "./nest-spans.ts";

/** Words on which quotes' attribution rests: who is named, and how the saying is reported. */
interface Grounds {
  groundsOf: string[];
}

type Part = Quote | Grounds | TextMark;

/**
 * A block's text as elements: its quotes with the quotation marks around them, the words their attribution
 * rests on, and what an editor set off.
 *
 * @param start where the block begins in its article's text
 * @param seen ids of quotes that have begun already; it grows
 */
export function renderPieces(
  block: Block,
  start: number,
  quotes: Quote[],
  seen: Set<string>,
): (string | JSX.Element)[] {
  const here = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const inside = ({ start: from, end }: Span) => from < block.text.length && end > 0;
  const pieces: Piece<Part>[] = [
    ...quotes.flatMap((quote) =>
      quote.spans
        .map(here)
        .filter(inside)
        .map((span) => ({ of: quote, ...(quote.kind === "indirect" ? span : withMarks(block.text, span)) })),
    ),
    ...groundsOf(quotes).map(here).filter(inside),
    ...(block.marks ?? []).map((mark) => ({ of: mark, start: mark.start, end: mark.end })),
  ];
  return renderNested(nestSpans(block.text, pieces), seen);
}

/** One piece for words that several quotes rest on. */
function groundsOf(quotes: Quote[]): Piece<Grounds>[] {
  const pieces = new Map<string, Piece<Grounds>>();
  for (const { id, cue, asNamed } of quotes)
    for (const words of [cue, asNamed]) {
      if (words === undefined) continue;
      const { start, end } = words;
      const known = pieces.get(`${start} ${end}`);
      if (known) known.of.groundsOf.push(id);
      else pieces.set(`${start} ${end}`, { of: { groundsOf: [id] }, start, end });
    }
  return [...pieces.values()];
}

function renderNested(nodes: Nested<Part>[], seen: Set<string>): (string | JSX.Element)[] {
  return nodes.map((node) => (typeof node === "string" ? node : renderPart(node.of, node.children, seen)));
}

function renderPart(part: Part, inside: Nested<Part>[], seen: Set<string>): JSX.Element {
  if ("groundsOf" in part)
    return <span data-grounds={part.groundsOf.join(" ")}>{renderNested(inside, seen)}</span>;
  if ("spans" in part) {
    const first = !seen.has(part.id);
    seen.add(part.id);
    const name = first ? { id: `q-${part.id}` } : { "data-quote": part.id };
    return (
      <span class={`quote quote-${part.kind}`} {...name}>
        {renderNested(inside, seen)}
      </span>
    );
  }
  const children = renderNested(inside, seen);
  switch (part.kind) {
    case "strong":
      return <strong>{children}</strong>;
    case "emphasis":
      return <em>{children}</em>;
    case "link":
      return (
        <a href={part.url} rel="noreferrer">
          {children}
        </a>
      );
  }
}
