import { facetsOf, type View } from "./query.ts";
import { texts } from "./texts.ts";

/** What the box understands, folded away. */
export function SearchHelp({ view }: { view: View }) {
  const foreign = facetsOf.quotes.filter((facet) => !facetsOf[view].includes(facet));
  const rows = texts.helpRows.filter(([typed]) => !foreign.some((facet) => typed.startsWith(`${facet}:`)));
  return (
    <details class="search-help">
      <summary>{texts.help}</summary>
      <dl>
        {rows.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
