/**
 * A quote may stand in several pieces; the browser highlights only the first by itself (`:target`).
 * This marks the others. Nothing is lost without it.
 */
function markPieces(): void {
  for (const piece of document.querySelectorAll(".is-target")) piece.classList.remove("is-target");
  const id = /^#q-([\w-]+)$/.exec(location.hash)?.[1];
  if (id === undefined) return;
  for (const piece of document.querySelectorAll(`[data-quote="${id}"]`)) piece.classList.add("is-target");
}

addEventListener("hashchange", markPieces);
markPieces();
