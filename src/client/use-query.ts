import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { nothingAsked, type Query, readQuery, writeQuery } from "./query.ts";

/** A change of the query: while typing, the address keeps only the latest; otherwise Back leads to each. */
export type ChangeQuery = (change: Partial<Query>, how?: "typing" | "chosen") => void;

/** The same for a change that depends on the query as it is by then: two may come before the page is drawn. */
export type ChangeLatest = (
  change: (latest: Query) => Partial<Query>,
  how?: Parameters<ChangeQuery>[1],
) => void;

/** The query, kept in the address bar, so that a link, a reload and the Back button all lead to it. */
export function useQuery(): [Query, ChangeLatest, isTyping: () => boolean] {
  // The page is made for a query that asks nothing; the address is read after taking it over.
  const [query, setQuery] = useState(nothingAsked);
  const latest = useRef(query);
  const typing = useRef(false);

  useEffect(() => {
    const readAddress = () => {
      typing.current = false;
      latest.current = readQuery(location.search);
      setQuery(latest.current);
    };
    // Unless somebody was quicker.
    if (latest.current === nothingAsked) readAddress();
    addEventListener("popstate", readAddress);
    return () => removeEventListener("popstate", readAddress);
  }, []);

  const change = useCallback<ChangeLatest>((change, how = "chosen") => {
    latest.current = { ...latest.current, ...change(latest.current) };
    setQuery(latest.current);
    const address = `${location.pathname}${writeQuery(latest.current)}`;
    // The first letter typed is a step of its own, so that Back leads to what was there before.
    if (address !== `${location.pathname}${location.search}`) {
      if (typing.current) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    }
    typing.current = how === "typing";
  }, []);

  return [query, change, () => typing.current];
}
