/** What is asked: words, narrowed by slugs and values; "" where a part is not asked for. */
export interface Query {
  q: string;
  speaker: string;
  source: string;
  topic: string;
  year: string;
  kind: string;
  sort: Sort | "";
}

export type Sort = "relevance" | "newest" | "oldest";
export type Facet = "speaker" | "source" | "topic" | "year" | "kind";
export type View = "quotes" | "articles";

/** What each view can be narrowed by. */
export const facetsOf: Record<View, Facet[]> = {
  quotes: ["speaker", "source", "topic", "year", "kind"],
  articles: ["speaker", "source", "topic", "year"],
};

export const nothingAsked: Query = {
  q: "",
  speaker: "",
  source: "",
  topic: "",
  year: "",
  kind: "",
  sort: "",
};

const sorts: string[] = ["relevance", "newest", "oldest"] satisfies Sort[];

/** Reads a query off an address's search part; whatever it does not know, it leaves out. */
export function readQuery(search: string): Query {
  const asked = new URLSearchParams(search);
  const part = (name: string) => asked.get(name)?.trim() ?? "";
  const sort = part("sort");
  return {
    q: asked.get("q") ?? "",
    speaker: part("speaker"),
    source: part("source"),
    topic: part("topic"),
    year: part("year"),
    kind: part("kind"),
    sort: sorts.includes(sort) ? (sort as Sort) : "",
  };
}

/** Writes a query as the search part of an address, "?q=…&speaker=…"; "" where nothing is asked. */
export function writeQuery(query: Query): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value.trim() !== "") asked.set(name, name === "q" ? value.trim() : value);
  }
  const written = asked.toString();
  return written === "" ? "" : `?${written}`;
}

/** Whether there is a word to look for: Pagefind finds nothing at all for "…". */
export function hasWords({ q }: Query): boolean {
  return /[\p{L}\p{N}]/u.test(q);
}

/** The facets of a view that the query narrows by. */
export function chosenFacets(query: Query, view: View): Facet[] {
  return facetsOf[view].filter((facet) => query[facet] !== "");
}

/** Whether there is anything to answer; an order alone asks for nothing. */
export function asksSomething(query: Query, view: View): boolean {
  return hasWords(query) || chosenFacets(query, view).length > 0;
}

/** The order of the answer. Without words nothing is more relevant than anything else. */
export function orderOf(query: Query): Sort {
  if (!hasWords(query)) return query.sort === "oldest" ? "oldest" : "newest";
  return query.sort || "relevance";
}
