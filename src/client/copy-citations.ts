/** How long a link says that it has copied, in milliseconds. */
const shown = 2000;

/**
 * "Cite" beside a quote copies its words, its citation, its address here and, where that is known, in the original.
 * Where the browser does not let a page copy, it stays the link it is without this.
 */
export function copyCitations(): void {
  if (!navigator.clipboard) return;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.role = "status";
  document.body.append(status);
  const copied = document.querySelector<HTMLElement>("[data-copied]")?.dataset.copied ?? "";

  document.addEventListener("click", async (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.cite-quote");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(citationAt(link));
    } catch {
      location.assign(link.href);
      return;
    }
    status.textContent = copied;
    link.dataset.done = copied;
    setTimeout(() => {
      status.textContent = "";
      delete link.dataset.done;
    }, shown);
  });
}

/** What is copied: three or four lines of plain text. */
function citationAt(link: HTMLAnchorElement): string {
  const note = link.closest<HTMLElement>("[data-why]");
  const id = note?.dataset.why ?? "";
  const pieces = document.querySelectorAll(`#q-${id}, [data-quote="${id}"]`);
  const words = Array.from(pieces, (piece) => piece.textContent).join(" … ");
  const citation = note?.querySelector(".citation")?.textContent ?? "";
  const original = note?.querySelector<HTMLAnchorElement>(".why-original")?.href;
  const lines = [words, citation, citation.includes(link.hash) ? undefined : link.href, original];
  return lines.filter((line) => line !== undefined).join("\n");
}
