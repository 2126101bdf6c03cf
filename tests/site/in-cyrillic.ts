import type { Archive } from "../../src/model.ts";

const latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const cyrillic = "абцдефгхійклмнопярстувшжизАБЦДЕФГХІЙКЛМНОПЯРСТУВШЖИЗ";
const letters = new Map([...latin].map((letter, i) => [letter, cyrillic[i]!]));

/** What is no text but a name in an address, a rule's, a kind's, a code. */
const names =
  /^(?:slug|oldSlugs|id|article|articles|.*Slugs?|by|how|witness|rule|kind|type|language|url|contact|wikidata|iptc|rights|about|published|updated|day)$/;

/** The same archive with a Cyrillic letter for each Latin one in its texts: every span keeps its place. */
export function inCyrillic(archive: Archive): Archive {
  const turn = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(/[a-z]/gi, (letter) => letters.get(letter)!);
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [
        key,
        names.test(key) && isText(inside) ? inside : turn(inside),
      ]),
    );
  };
  return turn(archive) as Archive;
}

/** A text or a list of texts: under some keys stand things elsewhere. */
const isText = (value: unknown) => [value].flat().every((one) => typeof one === "string");
