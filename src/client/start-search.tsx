import { hydrate } from "preact";
import { readChoices } from "./choices.ts";
import type { View } from "./query.ts";
import { SearchPage } from "./search-page.tsx";

/** Takes over the search that the server rendered into `#search`. */
export function startSearch(view: View): void {
  const root = document.getElementById("search");
  if (root === null) return;
  // Style sheets hide it too, where the browser can tell them that scripts run.
  document.querySelector(".no-script")?.remove();
  const base = document.documentElement.dataset.base ?? "/";
  const start = document.getElementById("search-start");
  hydrate(<SearchPage view={view} base={base} choices={readChoices(root)} start={start} />, root);
}
