/** The state of a search page, as its address has it; "" where a part is not asked for. */
export interface Query {
  /** What was typed into the box, operators and all. */
  q: string;
  /** Slugs, and words of ours: kinds and degrees of sureness, languages by their codes. */
  speaker: string;
  source: string;
  topic: string;
  kind: string;
  confidence: string;
  language: string;
  /** "2022", "2022-10" or "2022-10-28". */
  from: string;
  to: string;
  /** "only": what is not known to lie inside or outside the range; without a range, what has no year. */
  undated: "only" | "";
  sort: Sort | "";
}

/** Signs one can type into a box: in an address each takes up to six, and hosts refuse one of many thousands. */
export const longest = 1000;

export type Sort = "relevance" | "newest" | "oldest";
export type Facet = "speaker" | "source" | "topic" | "kind" | "confidence" | "language";
export type View = "quotes" | "articles";

/** What each view can be narrowed by. */
export const facetsOf: Record<View, Facet[]> = {
  quotes: ["speaker", "source", "topic", "kind", "confidence", "language"],
  articles: ["speaker", "source", "topic", "language"],
};

export const nothingAsked: Query = {
  q: "",
  speaker: "",
  source: "",
  topic: "",
  kind: "",
  confidence: "",
  language: "",
  from: "",
  to: "",
  undated: "",
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
    kind: part("kind"),
    confidence: part("confidence"),
    language: part("language"),
    from: part("from"),
    to: part("to"),
    undated: part("undated") === "only" ? "only" : "",
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
