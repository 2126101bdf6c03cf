import type { RecordColumns } from "../search/record-columns.ts";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { fetchPacked } from "./fetch-packed.ts";
import type { Facet } from "./query.ts";
import { type Days, readDay } from "./read-day.ts";

/** What is known of each record of a bundle by its place, newest first, from 0. */
export interface Columns {
  /** Number of records. */
  count: number;
  /** Place of the record's article among all that have records. */
  article(place: number): number;
  /** The values that a record can be narrowed by: slugs, or a kind of quote. */
  values(place: number, facet: Facet): string[];
  /** When the record's article appeared, as exactly as is known; undefined where the year is not. */
  days(place: number): Days | undefined;
}

const kinds: Record<string, string[]> = {
  d: ["direct"],
  m: ["mixed"],
  p: ["partial"],
  i: ["indirect"],
};

/**
 * Loads the columns of a bundle.
 *
 * @param path of the bundle's directory, with a slash at its end
 * @throws where the file cannot be had
 */
export async function loadColumns(path: string, speakers: Promise<ListedSpeaker[]>): Promise<Columns> {
  const [columns, listed] = await Promise.all([fetchPacked<RecordColumns>(`${path}columns.bin`), speakers]);
  return readColumns(columns, listed);
}

/** Makes columns answer by place. */
export function readColumns(columns: RecordColumns, speakers: ListedSpeaker[]): Columns {
  const { runs, dates, source, sources, topic, topics, kind, speaker } = columns;
  const articles = Uint32Array.from(runs.flatMap((length, at) => Array<number>(length).fill(at)));
  const days = dates.map(readDay);
  const sourceValues = source.map((at) => [sources[at] ?? ""]);
  const topicValues = topic.map((all) => all.map((at) => topics[at] ?? ""));
  const slugs = speakers.map(([slug]) => [slug]);
  const none: string[] = [];
  const article = (place: number) => articles[place] ?? 0;
  return {
    count: articles.length,
    article,
    days: (place) => days[article(place)],
    values(place, facet) {
      switch (facet) {
        case "source":
          return sourceValues[article(place)] ?? none;
        case "topic":
          return topicValues[article(place)] ?? none;
        case "kind":
          return kinds[kind?.[place] ?? ""] ?? none;
        case "speaker": {
          const own = speaker[place] ?? none;
          return typeof own === "number"
            ? (slugs[own] ?? none)
            : own.flatMap((at) => slugs[at as number] ?? []);
        }
      }
    },
  };
}
