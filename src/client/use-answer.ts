import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { BundleRecord } from "./open-bundle.ts";
import { asksSomething, type Query, type View, writeQuery } from "./query.ts";
import { type Counts, createEngine, type Found, type SearchEngine } from "./search-engine.ts";

/** What the page shows for a query. */
export type Answer =
  | { state: "nothing-asked" }
  /** `before` is the last answer, shown until the next one comes. */
  | { state: "searching"; before?: Answered }
  | Answered
  | { state: "failed" };

export interface Answered {
  state: "answered";
  query: Query;
  total: number;
  records: BundleRecord[];
}

/** Results that come at a time. */
export const pageSize = 10;

/** How long typing must rest before a search, in milliseconds. */
const rest = 120;

/** How long results stand before the choices are counted, in milliseconds. */
const breath = 50;

/** Asks the engine whenever the query changes; a later query's answer always wins. */
export function useAnswer(base: string, view: View, query: Query) {
  const engine = useMemo(() => createEngine(base, view), [base, view]);
  const [answer, setAnswer] = useState<Answer>({ state: "nothing-asked" });
  const [counts, setCounts] = useState<Counts>();
  const [attempt, setAttempt] = useState(0);
  const found = useRef<Found>(undefined);
  const turn = useRef(0);
  const address = writeQuery(query);

  // The address stands for the query; another attempt asks it again.
  useEffect(() => {
    const mine = ++turn.current;
    const current = () => mine === turn.current;
    if (!asksSomething(query, view)) {
      setAnswer({ state: "nothing-asked" });
      setCounts(undefined);
      return;
    }
    setAnswer((shown) => {
      const before =
        shown.state === "answered" ? shown : shown.state === "searching" ? shown.before : undefined;
      return { state: "searching", ...(before && { before }) };
    });
    const search = async () => {
      try {
        const next = await engine.find(query);
        const records = await next.load(0, pageSize);
        if (!current()) return;
        found.current = next;
        setAnswer({ state: "answered", query, total: next.total, records });
        // Counting asks the index several times more: the results are shown, and typing may go on, first.
        await new Promise((resolve) => setTimeout(resolve, breath));
        if (!current()) return;
        const counted = await engine.count(query);
        if (current()) setCounts(counted);
      } catch {
        if (current()) setAnswer({ state: "failed" });
      }
    };
    const timer = setTimeout(search, rest);
    return () => clearTimeout(timer);
  }, [engine, view, address, attempt]);

  /** Loads the next results; resolves to how many were there before. */
  const more = async (): Promise<number> => {
    if (answer.state !== "answered" || found.current === undefined) return 0;
    const mine = turn.current;
    const from = answer.records.length;
    try {
      const next = await found.current.load(from, from + pageSize);
      if (mine === turn.current) setAnswer({ ...answer, records: [...answer.records, ...next] });
    } catch {
      if (mine === turn.current) setAnswer({ state: "failed" });
    }
    return from;
  };

  return { answer, counts, more, retry: () => setAttempt(attempt + 1), engine: engine as SearchEngine };
}
