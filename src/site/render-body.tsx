import type { JSX, VNode } from "preact";
import { blockGap } from "../articles/text-of.ts";
import type { ArchivedArticle, Block, Quote } from "../model.ts";
import { languageAttributes } from "./language-attributes.ts";
import { quotesByBlock } from "./quotes-by-block.ts";
import { renderPieces } from "./render-pieces.tsx";

/** Blocks that are rendered as one element: a paragraph alone, list items together. */
interface Group {
  /** `touching`: the quotes of which something lies in the block. */
  blocks: { block: Block; start: number; touching: Quote[] }[];
  /** Quotes that begin in it, in the order of the text. */
  quotes: Quote[];
}

/**
 * An article's body as elements, with every quote marked. Texts reach the page as Preact's text nodes
 * and in no other way.
 *
 * A quote's first piece has the id "q-<id>"; further pieces name it in `data-quote`. After each block in
 * which quotes begin stands what `note` makes of them: `rows` says how many blocks follow until the next
 * note, itself included, so that a long note can lie beside several short paragraphs.
 */
export function renderBody(
  { body, quotes, language }: Pick<ArchivedArticle, "body" | "quotes" | "language">,
  note: (quotes: Quote[], rows: number) => VNode | null,
): JSX.Element[] {
  const seen = new Set<string>();
  const groups = groupBlocks(body, quotes);
  return groups.flatMap((group, index) => {
    const element = renderGroup(group, language, seen);
    const notes = group.quotes.length > 0 ? note(group.quotes, rowsUntilNextNote(groups, index)) : null;
    return notes ? [element, notes] : [element];
  });
}

/** Each group is walked over once, by the note before it. */
function rowsUntilNextNote(groups: Group[], index: number): number {
  let next = index + 1;
  while (groups[next]?.quotes.length === 0) next += 1;
  return next - index;
}

function groupBlocks(body: Block[], quotes: Quote[]): Group[] {
  const groups: Group[] = [];
  const touching = quotesByBlock(body, quotes);
  const order = quotes.filter((quote) => quote.spans[0]).sort((a, b) => startOf(a) - startOf(b));
  let start = 0;
  let next = 0;
  for (const [index, block] of body.entries()) {
    const last = groups.at(-1);
    const continues = block.kind === "item" && last?.blocks.at(-1)?.block.kind === "item";
    const group = continues && last ? last : { blocks: [], quotes: [] };
    if (group !== last) groups.push(group);
    group.blocks.push({ block, start, touching: touching[index]! });
    start += block.text.length + blockGap.length;
    for (let quote = order[next]; quote && startOf(quote) < start; quote = order[next]) {
      group.quotes.push(quote);
      next += 1;
    }
  }
  return groups;
}

/** Where a quote begins; the archive's quotes have at least one span. */
const startOf = (quote: Quote): number => quote.spans[0]?.start ?? 0;

function renderGroup({ blocks }: Group, language: string, seen: Set<string>): JSX.Element {
  const rendered = blocks.map(({ block, start, touching }) => {
    const attributes = languageAttributes(block.language, language);
    const children = renderPieces(block, start, touching, seen);
    return { kind: block.kind, attributes, children };
  });
  // A group is made for its first block.
  const first = rendered[0]!;
  switch (first.kind) {
    case "heading":
      return <h2 {...first.attributes}>{first.children}</h2>;
    case "quote":
      return (
        <blockquote {...first.attributes}>
          <p>{first.children}</p>
        </blockquote>
      );
    case "item":
      return (
        <ul>
          {rendered.map(({ attributes, children }, index) => (
            <li key={index} {...attributes}>
              {children}
            </li>
          ))}
        </ul>
      );
    case "paragraph":
      return <p {...first.attributes}>{first.children}</p>;
  }
}
