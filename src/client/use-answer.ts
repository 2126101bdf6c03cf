import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Asked, asksSomething } from "./asked.ts";
import type { Part } from "./explain-nothing.ts";
import type { LoadedRecord } from "./load-record.ts";
import type { View } from "./query.ts";
import type { Found, SearchEngine } from "./search-engine.ts";
import type { Tally } from "./tally.ts";

/** What the page shows for a query. */
export type Answer =
  | { state: "nothing-asked" }
  /** `before` is the last answer, shown until the next one comes. */
  | { state: "searching"; before?: Answered }
  | Answered
  | { state: "failed" };

export interface Answered {
  state: "answered";
  asked: Asked;
  total: number;
  /** Number of records that may be results too, and were not looked at. */
  unchecked: number;
  records: LoadedRecord[];
  /** Where there are no results: why, once that is known. */
  parts?: Part[];
}

interface Question {
  asked: Asked;
  view: View;
  /** Stands for the query: the same address asks the same. */
  address: string;
  /** Resolves once names can be looked up, where that must come first; the page then asks anew. */
  waiting: (() => Promise<unknown>) | undefined;
  /** Whether to count what other speakers than the chosen one would leave. */
  everybody: boolean;
  /** Whether more of the query may come in the next moment. */
  isTyping: () => boolean;
}

/** Results that come at a time. */
const pageSize = 10;

/** How long typing must rest before a search, in milliseconds. */
const rest = 80;

/** How long results stand before the choices are counted, in milliseconds. */
const breath = 50;

/** Asks the engine whenever the query changes; a later query's answer always wins. */
export function useAnswer(
  engine: SearchEngine,
  { asked, view, address, waiting, everybody, isTyping }: Question,
) {
  const [answer, setAnswer] = useState<Answer>({ state: "nothing-asked" });
  const [counts, setCounts] = useState<Tally>();
  const [attempt, setAttempt] = useState(0);
  const found = useRef<Found>(undefined);
  const turn = useRef(0);
  const waits = waiting !== undefined;

  // The address stands for the query; another attempt asks it again. The page is asked before it is painted, which
  // may take the time of two frames.
  useLayoutEffect(() => {
    const mine = ++turn.current;
    const current = () => mine === turn.current;
    if (!waiting && !asksSomething(asked, view)) {
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
        if (waiting) return void (await waiting());
        const next = await engine.find(asked);
        const records = await next.load(0, pageSize);
        if (!current()) return;
        found.current = next;
        const { total, unchecked } = next;
        const answered: Answered = { state: "answered", asked, total, unchecked, records };
        setAnswer(answered);
        // Counting asks the index several times more: the results are shown, and typing may go on, first.
        await new Promise((resolve) => setTimeout(resolve, breath));
        if (!current()) return;
        const counted = await engine.count(asked, everybody);
        if (!current()) return;
        setCounts(counted);
        if (total > 0) return;
        const parts = await engine.explain(asked);
        if (current()) setAnswer({ ...answered, parts });
      } catch {
        if (current()) setAnswer({ state: "failed" });
      }
    };
    if (!isTyping()) return void search();
    const timer = setTimeout(search, rest);
    return () => clearTimeout(timer);
  }, [engine, view, address, waits, attempt]);

  // Once they are asked for, the results that stand are counted anew; they need not be found again.
  useEffect(() => {
    if (!everybody || counts === undefined || counts.choices.speaker !== undefined) return;
    const mine = turn.current;
    engine.count(asked, true).then(
      (counted) => mine === turn.current && setCounts(counted),
      () => {},
    );
  }, [everybody, counts]);

  /** Loads the next results. */
  const more = async (): Promise<void> => {
    if (answer.state !== "answered" || found.current === undefined) return;
    const mine = turn.current;
    const from = answer.records.length;
    try {
      const next = await found.current.load(from, from + pageSize);
      if (mine === turn.current) setAnswer({ ...answer, records: [...answer.records, ...next] });
    } catch {
      if (mine === turn.current) setAnswer({ state: "failed" });
    }
  };

  return { answer, counts, more, retry: () => setAttempt(attempt + 1) };
}
