import type { ArchivedArticle } from "../model.ts";

/** The deck, or the first words of the body that do not merely repeat the title, as a derived one does. */
export function openingOf({ title, deck, body }: ArchivedArticle): string {
  const candidates = [deck, ...body.slice(0, 3).map(({ text }) => text)].filter((text) => text !== undefined);
  const start = title.replace(/…$/, "").toLowerCase();
  return candidates.find((text) => !text.toLowerCase().startsWith(start)) ?? candidates[0] ?? "";
}
