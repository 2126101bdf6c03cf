import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Choices } from "./choices.ts";
import { foldAlike } from "./fold-alike.ts";
import type { View } from "./query.ts";
import { ResultEntry } from "./result-entry.tsx";
import { texts } from "./texts.ts";
import type { Answered } from "./use-answer.ts";

interface ResultListProps {
  view: View;
  answer: Answered;
  base: string;
  choices: Choices;
  busy: boolean;
  /** Loads the next results. */
  onMore: () => Promise<void>;
}

/** As many come by themselves as one scrolls; then the button, so that the page's end can be reached. */
const byThemselves = 50;

/** Results one under another, and more of them by scrolling or by the button. */
export function ResultList({ view, answer, base, choices, busy, onMore }: ResultListProps) {
  const { records, total } = answer;
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  // They stay while the next answer is looked for.
  const entries = useMemo(() => {
    const results = view === "quotes" ? foldAlike(records) : records.map((record) => ({ record, alike: [] }));
    return results.map(({ record, alike }) => (
      <ResultEntry key={record.place} record={record} alike={alike} base={base} choices={choices} />
    ));
  }, [records]);
  const left = records.length < total;
  const scrolls = left && records.length < byThemselves && !busy;

  // After each load the button is looked at anew.
  useEffect(() => {
    if (!scrolls || button.current === null) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        // Not while the button has the focus: that reader presses it.
        if (entry?.isIntersecting && document.activeElement !== button.current) void more.current();
      },
      { rootMargin: "0px 0px 300px" },
    );
    watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [scrolls, records]);

  const pressed = async () => {
    const from = list.current?.children.length ?? 0;
    await onMore();
    // The focus goes on with the first of the new results, or stays on the button as it moves away.
    requestAnimationFrame(() => {
      list.current?.children[from]?.querySelector<HTMLElement>("a.result-link")?.focus();
    });
  };

  return (
    <>
      <ol class="results" ref={list} aria-label={texts.results} aria-busy={busy}>
        {entries}
      </ol>
      {left && (
        <p class="results-more">
          <button type="button" ref={button} onClick={pressed}>
            {texts.more}
          </button>
          <span>{texts.shown(records.length, total)}</span>
        </p>
      )}
    </>
  );
}
