import type { Term } from "./parse-query.ts";

/** Writes terms as one types them into the box. */
export function printQuery(terms: Term[]): string {
  return terms.map((term) => `${term.not ? "-" : ""}${printTerm(term)}`).join(" ");
}

function printTerm(term: Term): string {
  switch (term.what) {
    case "word":
      return term.text;
    case "phrase":
      return `"${term.text}"`;
    case "operator":
      return `${term.name}:${/\s/.test(term.value) ? `"${term.value}"` : term.value}`;
  }
}
