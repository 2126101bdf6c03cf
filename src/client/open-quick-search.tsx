import { render } from "preact";
import { createQuickFinder, type QuickFinder } from "./quick-finder.ts";
import { QuickSearch } from "./quick-search.tsx";
import { texts } from "./texts.ts";

let finder: QuickFinder | undefined;

/**
 * Opens the quick search over the page. The browser keeps the focus inside, closes it with Escape, and gives the focus
 * back.
 *
 * @param base path of the site's root, with a slash at both ends
 */
export function openQuickSearch(base: string): void {
  finder ??= createQuickFinder(base);
  const dialog = document.createElement("dialog");
  dialog.className = "quick";
  dialog.setAttribute("aria-label", texts.quick);
  dialog.addEventListener("close", () => {
    render(null, dialog);
    dialog.remove();
  });
  dialog.addEventListener("click", ({ target }) => {
    // What is not in the box is the page behind it.
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  render(<QuickSearch base={base} finder={finder} onClose={() => dialog.close()} />, dialog);
  dialog.showModal();
}
