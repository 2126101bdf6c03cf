import { DateTime } from "luxon";
import type { Vocabulary } from "./schema-org.ts";

/** What a value is that is written as plain text or a number, by schema.org's data types. */
const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === "string" && value !== "",
  URL: (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
  Date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === "number",
};

/** "2025-02-30" is none. */
const isDay = (text: string) => DateTime.fromISO(text).isValid;

/**
 * Values that a property does not admit, as "NewsArticle.author.name: 7": data of another type, a thing of another
 * class. A thing may also be named by its address alone.
 */
export function checkRanges(vocabulary: Vocabulary, thing: unknown, path = ""): string[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => checkRanges(vocabulary, one, path));
  if (!isThing(thing)) return [];
  const here = path || String(thing["@type"]);
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, values]) => {
      const ranges = vocabulary.ranges(name);
      const wrong = [values].flat().filter((value) => !admits(vocabulary, ranges, value));
      return [
        ...wrong.map((value) => `${here}.${name}: ${isThing(value) ? value["@type"] : value}`),
        ...checkRanges(vocabulary, values, `${here}.${name}`),
      ];
    });
}

function admits(vocabulary: Vocabulary, ranges: string[], value: unknown): boolean {
  if (isThing(value)) {
    const kinds = vocabulary.lineage(String(value["@type"]));
    return ranges.some((range) => kinds.has(range));
  }
  const isData = ranges.some((range) => dataTypes[range]?.(value));
  const isNamed = ranges.some((range) => !(range in dataTypes)) && dataTypes.URL!(value);
  return isData || isNamed;
}

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
