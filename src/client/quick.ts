let opening: Promise<void> | undefined;

/**
 * On every page: the button in the header, "/" and Ctrl-K (Command-K) open the quick search, unless it is open. Its
 * code and its lists are loaded only then.
 */
function open(): void {
  if (opening || document.querySelector("dialog.quick") !== null) return;
  const base = document.documentElement.dataset.base ?? "/";
  opening = import("./open-quick-search.tsx")
    .then(
      ({ openQuickSearch }) => openQuickSearch(base),
      // Where the code cannot be loaded, the search page may still be known to the browser.
      () => location.assign(`${base}quotes/`),
    )
    .finally(() => {
      opening = undefined;
    });
}

addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const control = event.ctrlKey || event.metaKey;
  const slash = key === "/" && !control && !isWriting(target);
  const letter = key.toLowerCase() === "k" && control && !event.shiftKey;
  if (!slash && !letter) return;
  event.preventDefault();
  open();
});

const entry = document.querySelector<HTMLElement>(".quick-open");
if (entry) {
  entry.hidden = false;
  entry.addEventListener("click", open);
}

/** Whether a key typed there is a letter of a text. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
