import { hydrate } from "preact";
import { readChoices } from "./choices.ts";
import type { View } from "./query.ts";
import { SearchPage } from "./search-page.tsx";

/** Takes over the search that the server rendered into `#search`, as its reader has left it by then. */
export function takeOverSearch(): void {
  const root = document.getElementById("search");
  if (root === null) return;
  // Style sheets hide it too, where the browser can tell them that scripts run.
  document.querySelector(".no-script")?.remove();
  const view = root.dataset.view as View;
  const base = document.documentElement.dataset.base ?? "/";
  const start = document.getElementById("search-start");
  hydrate(<SearchPage view={view} base={base} choices={readChoices(root)} start={start} />, root);
  for (const control of root.querySelectorAll<Control>("input, select")) repeat(control);
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Does to a control again what was done to it before anything listened. */
function repeat(control: Control): void {
  const focused = control === document.activeElement;
  if (focused) control.dispatchEvent(new FocusEvent("focus"));
  if (isAsMade(control)) return;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  if (!focused) control.dispatchEvent(new Event("change", { bubbles: true }));
}

function isAsMade(control: Control): boolean {
  return "options" in control
    ? [...control.selectedOptions].every((option) => option.defaultSelected)
    : control.value === control.defaultValue;
}
