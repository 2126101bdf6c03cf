import { type Asked, asksDates } from "./asked.ts";
import { type Bar, barsOf } from "./bars-of.ts";
import type { Query } from "./query.ts";
import type { Tally } from "./tally.ts";
import { texts } from "./texts.ts";

interface DateChartProps {
  asked: Asked;
  counts: Tally;
  onChange: (change: Partial<Query>) => void;
}

const height = 40;

/** When the results are from: bars to see it, a list of the same to choose by, and what has no date. */
export function DateChart({ asked, counts, onChange }: DateChartProps) {
  const bars = barsOf(counts, asked);
  const ranged = asked.range.first !== undefined || asked.range.last !== undefined;
  const [first, last] = [bars[0], bars.at(-1)];
  if (bars.length < 2 && counts.unclear === 0 && !asksDates(asked)) return null;
  return (
    <section aria-label={texts.when}>
      {first && last && bars.length > 1 && (
        <>
          <Bars bars={bars} asked={asked} />
          <p class="bars-ends" aria-hidden="true">
            <span>{dateLabel(first.date)}</span>
            <span>{dateLabel(last.date)}</span>
          </p>
          <details>
            <summary>{first.date.length === 4 ? texts.byYear : texts.byMonth}</summary>
            <ul class="bars-list">
              {bars
                .filter(({ count }) => count > 0)
                .reverse()
                .map(({ date, count }) => (
                  <li key={date}>
                    <button
                      type="button"
                      aria-pressed={asked.from === date && asked.to === date}
                      onClick={() => onChange({ from: date, to: date, undated: "" })}
                    >
                      {texts.choice(dateLabel(date), count)}
                    </button>
                  </li>
                ))}
            </ul>
          </details>
        </>
      )}
      <p class="search-ways">
        {asked.undated && <span>{texts.undatedShown}</span>}
        {!asked.undated && counts.unclear > 0 && (
          <button type="button" onClick={() => onChange({ undated: "only" })}>
            {texts.undated(counts.unclear, ranged)}
          </button>
        )}
        {asksDates(asked) && (
          <button type="button" onClick={() => onChange({ from: "", to: "", undated: "" })}>
            {texts.allDates}
          </button>
        )}
      </p>
    </section>
  );
}

/** For the eye only: the list says the same. */
function Bars({ bars, asked }: { bars: Bar[]; asked: Asked }) {
  const most = Math.max(...bars.map(({ count }) => count));
  const chosen = ({ date }: Bar) =>
    !asked.undated &&
    (asked.from === "" || date >= asked.from.slice(0, date.length)) &&
    (asked.to === "" || date <= asked.to.slice(0, date.length).padEnd(date.length, "\uffff"));
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${bars.length * 10} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bars.map((bar, n) => {
        // However few, they are seen.
        const tall = bar.count === 0 ? 0 : Math.max(2, Math.round((bar.count / most) * height));
        return (
          <rect
            key={bar.date}
            class={chosen(bar) ? undefined : "bar-out"}
            x={n * 10 + 1}
            y={height - tall}
            width={8}
            height={tall}
          />
        );
      })}
    </svg>
  );
}

/** "2022-10" -> "Oct 2022". */
function dateLabel(date: string): string {
  const [year = "", month] = date.split("-");
  return month === undefined ? year : `${texts.months[Number(month) - 1]} ${year}`;
}
