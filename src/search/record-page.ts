import { endOfText } from "./end-of-text.ts";

/** What Pagefind is to know of one thing that can be found. */
export interface RecordPage {
  /** What words are looked for in, paragraph by paragraph. */
  text: string[];
  /** Searched as well, by key. */
  meta: Record<string, string | undefined>;
  /** Narrowed by, or merely shown: Pagefind keeps these apart from the words. */
  filters: [key: string, value: string][];
  /** Place among all, newest first; no two are the same. */
  rank: number;
}

/**
 * Writes a record as a page for Pagefind to read. Values stand in attributes, so that nothing in them is
 * taken for syntax: neither markup nor the commas and colons of Pagefind's own shorthand.
 */
export function recordPage({ text, meta, filters, rank }: RecordPage): string {
  const marks = filters.map(([key, value]) => mark("filter", key, value));
  for (const [key, value] of Object.entries(meta)) {
    if (value !== undefined && value !== "") marks.push(mark("meta", key, value));
  }
  marks.push(mark("sort", "newest", String(rank)));
  // A record without any word would be dropped; "…" can be a quote, and gets one after its end.
  const end = text.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)) ? endOfText : `${endOfText} 0`;
  const paragraphs = text.map((paragraph, at) => {
    const last = at === text.length - 1;
    return `<p>${escapeHtml(paragraph)}${last ? ` ${end}` : ""}</p>`;
  });
  return `<!doctype html><html><meta charset="utf-8"><body data-pagefind-body>${marks.join("")}${paragraphs.join("")}</body></html>`;
}

function mark(what: "filter" | "meta" | "sort", key: string, value: string): string {
  return `<i data-pagefind-${what}="${key}[data-v]" data-v="${escapeHtml(value)}"></i>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
