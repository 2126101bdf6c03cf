import type { View } from "./query.ts";
import { texts } from "./texts.ts";

/** What the box understands, folded away. */
export function SearchHelp({ view }: { view: View }) {
  const rows = texts.helpRows.filter(([typed]) => view === "quotes" || !typed.startsWith("kind:"));
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
