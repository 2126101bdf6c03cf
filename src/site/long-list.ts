import type { ArchivedArticle, Quote, Speaker } from "../model.ts";
import type { Part } from "./split-by-date.ts";

/** A list in parts: the newest stand on the page it belongs to, each of the others on a page of its own. */
export interface LongList {
  kind: "speaker" | "topic" | "source" | "timeline";
  /** Path of the page it belongs to. */
  path: string;
  /** Whose or what list it is; the timeline's has no name but its dates. */
  name?: string;
  /** Where it is the quotes of a speaker that are listed. */
  speaker?: Speaker;
  parts: Part[];
  /** The parts that stand on its page, in the order of reading. */
  front: Part[];
}

/** The parts that hold something themselves, in the order of reading: what is not known exactly after what is. */
export function inOrder(parts: Part[]): Part[] {
  return parts.flatMap((part) => [...inOrder(part.parts), ...(part.articles.length > 0 ? [part] : [])]);
}

/** All parts, those too that only lead to finer ones. */
export function everyPart(parts: Part[]): Part[] {
  return parts.flatMap((part) => [part, ...everyPart(part.parts)]);
}

/** What a part holds, its finer parts included. */
export function articlesIn(part: Part): ArchivedArticle[] {
  return everyPart([part]).flatMap(({ articles }) => articles);
}

/** What a speaker says in a part's own articles, in the speaker's order. */
export function quotesIn(speaker: Speaker, part: Part): Quote[] {
  const slugs = new Set(part.articles.map(({ slug }) => slug));
  return speaker.quotes.filter(({ article }) => slugs.has(article));
}

/**
 * The newest parts that one page holds: never less than a quarter of what it may hold, even if it then holds a
 * quarter more, since the newest part may be of yesterday. What is here moves to a page of its own as more arrives and
 * does not come back.
 */
export function newestOf(parts: Part[], most: number): Part[] {
  const newest: Part[] = [];
  let held = 0;
  for (const part of inOrder(parts)) {
    const full = held >= most / 4 && held + part.count > most;
    // A part over finer ones keeps the page that leads to them.
    if (full || part.parts.length > 0) break;
    newest.push(part);
    held += part.count;
  }
  return newest;
}

/** Where a part stands: its own page, or its place on the list's page. */
export function partPath({ path, front }: LongList, part: Part): string {
  return front.includes(part) ? `${path}#${partId(part)}` : `${path}${part.key}/`;
}

/** The id of a part's place on the list's page. */
export function partId({ key }: Part): string {
  return `in-${key.replace("/", "-")}`;
}

/** The way down to a part, itself included: 2025, August 2025, 28 August 2025. */
export function trailTo(parts: Part[], part: Part): Part[] {
  const above = parts.find((other) => everyPart([other]).includes(part));
  if (above === undefined) return [];
  return [above, ...trailTo(above.parts, part)];
}
