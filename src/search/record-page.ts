/**
 * What follows a record's last words. Pagefind ends a text that has no full stop with one: the mark tells where the
 * words end.
 */
export const endOfText = "‖";

/** What Pagefind is to index of one article. */
export interface RecordPage {
  /** Searched beside the text, and weighs more. */
  title?: string;
  language: string;
  /** Paragraphs, or the article's quotes. */
  texts: { text: string /** Searched as well, and no part of the text: who is quoted. */; name?: string }[];
}

/**
 * Writes a record as a page for Pagefind to read. Each text has an anchor, by which its place among the page's
 * words is known, and an end. A title stands in an attribute, so that nothing in it is taken for syntax: neither
 * markup nor the commas and colons of Pagefind's own shorthand.
 */
export function recordPage({ title, language, texts }: RecordPage): string {
  // A page without any word would be dropped; "…" can be all that was said, and gets one after its end.
  const filler = texts.some(({ text, name = "" }) => /[\p{L}\p{N}]/u.test(text + name)) ? "" : " 0";
  const paragraphs = (texts.length > 0 ? texts : [{ text: "" }]).map(
    ({ text, name = "" }, at) => `<p id="t${at}">${escapeHtml(`${text} ${endOfText} ${name}`)}${filler}</p>`,
  );
  const meta = title ? `<i data-pagefind-meta="title[data-v]" data-v="${escapeHtml(title)}"></i>` : "";
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body data-pagefind-body>${meta}${paragraphs.join("")}</body></html>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
