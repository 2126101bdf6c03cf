import type { Part } from "./explain-nothing.ts";
import { parseQuery, type Term } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import type { Query } from "./query.ts";

/** The change that relieves a query of one of its parts, wherever it was asked for. */
export function dropPart({ q }: Query, { what, text }: Pick<Part, "what" | "text">): Partial<Query> {
  const without = (drop: (term: Term) => boolean) => ({
    q: printQuery(parseQuery(q).terms.filter((term) => !drop(term))),
  });
  switch (what) {
    case "word":
    case "phrase":
      return without((term) => term.what === what && term.text === text && !term.not);
    case "absent":
      return without((term) => term.what !== "operator" && term.text === text && term.not === true);
    case "without":
      return without((term) => term.what === "operator" && term.not === true);
    case "dates":
      return { from: "", to: "", undated: "" };
    default:
      return { [what]: "" };
  }
}
