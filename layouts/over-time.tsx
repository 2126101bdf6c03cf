import type { Edtf } from "../src/model.ts";
import { type OverTime as Counted, overTime } from "../src/site/over-time.ts";
import type { Site } from "../src/site/site.ts";

/** Height of the tallest bar, and a bar's place and width, in the drawing's units. */
const height = 48;
const step = 10;
const bar = 8;

interface OverTimeProps {
  site: Site;
  /** The heading, of months and of years. */
  title: Record<Counted["unit"], string>;
  /** What is counted. */
  unit: string;
  /** The day of each. */
  dates: (Edtf | undefined)[];
}

/** Things by month, or year, as bars, with the numbers in a table behind; nothing where they are few. */
export function OverTime({ site, title, unit, dates }: OverTimeProps) {
  const { strings } = site;
  const counted = overTime(site, dates);
  if (counted === undefined) return null;
  const { periods } = counted;
  const heading = title[counted.unit];
  const top = periods.reduce((most, { count }) => Math.max(most, count), 0);
  const summary = `${heading}: ${periods[0]!.label} – ${periods.at(-1)!.label}`;
  return (
    <section class="over-time" aria-labelledby="over-time">
      <h2 id="over-time">{heading}</h2>
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${periods.length * step} ${height}`}
        preserveAspectRatio="none"
      >
        {periods.map(({ label, count }, index) => {
          const tall = Math.round((count / top) * height * 10) / 10;
          return (
            count > 0 && <rect key={label} x={index * step + 1} y={height - tall} width={bar} height={tall} />
          );
        })}
      </svg>
      <p class="over-time-ends" aria-hidden="true">
        <span>{periods[0]!.label}</span>
        <span>{periods.at(-1)!.label}</span>
      </p>
      <details>
        <summary>{strings.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.periods[counted.unit]}</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{strings.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
