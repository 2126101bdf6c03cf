import type { Article, FoundQuote, Problem } from "../model.ts";

/**
 * Puts the editor's word on single attributions (front matter, `quotes`) in place of what was found. An edit that
 * no longer finds its quote is a problem.
 */
export function applyEdits(
  articles: Article[],
  found: Map<string, FoundQuote[]>,
): { quotes: Map<string, FoundQuote[]>; problems: Problem[] } {
  const quotes = new Map(found);
  const problems: Problem[] = [];
  for (const { slug, quoteEdits } of articles)
    for (const edit of quoteEdits) {
      const list = quotes.get(slug) ?? [];
      const index = list.findIndex((quote) => words(quote.text).includes(words(edit.quote)));
      if (index < 0) {
        const reason = `no quote with the words “${edit.quote}” is found in the text: correct the words or remove the edit`;
        const line = edit.line ? { line: edit.line } : {};
        problems.push({ file: `articles/${slug}.md`, ...line, rule: "edit-without-quote", reason });
        continue;
      }
      quotes.set(
        slug,
        edit.drop
          ? list.toSpliced(index, 1)
          : list.with(index, reattribute(list[index]!, edit.speaker ?? null)),
      );
    }
  return { quotes, problems };
}

function reattribute(quote: FoundQuote, name: string | null): FoundQuote {
  const { speaker: _, ...rest } = quote;
  if (!name) return { ...rest, rule: "editor", confidence: 1 };
  const speaker = { name, type: "person", named: true, roles: [], aliases: [] } as const;
  return { ...rest, speaker: { ...speaker, roles: [], aliases: [] }, rule: "editor", confidence: 1 };
}

const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
