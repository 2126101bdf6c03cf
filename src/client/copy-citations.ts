import { withTextFragment } from "../site/text-fragment.ts";
import { plainClick } from "./plain-click.ts";

/** How long a link says that it has copied, in milliseconds. */
const shown = 2000;

/**
 * "Cite" beside a quote copies its words, its citation, its address here and, where that is known, in the original;
 * outside its article it asks the article's data. Where the browser does not let a page copy, it stays
 * the link it is without this: to the citation in each style.
 */
export function copyCitations(): void {
  if (!navigator.clipboard) return;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.role = "status";
  document.body.append(status);
  const copied = document.querySelector<HTMLElement>("[data-copied]")?.dataset.copied ?? "";

  document.addEventListener("click", async (event) => {
    const link = plainClick(event, "a.cite-quote");
    if (!link) return;
    try {
      await copy(citationBehind(link));
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

/** Safari lets a page copy only at once: it is handed the promise of the text. */
async function copy(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(await text);
  else {
    const plain = text.then((words) => new Blob([words], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
  }
}

/** What is copied: three or four lines of plain text. */
async function citationBehind(link: HTMLAnchorElement): Promise<string> {
  const id = link.hash.replace("#cite-", "");
  const note = document.querySelector(`[data-why="${id}"]`);
  const { words, citation, original } = note ? inArticle(note, id) : await outsideArticle(link, id);
  const address = new URL(`#q-${id}`, link.href).href;
  const lines = [words, citation, citation.includes(`#q-${id}`) ? undefined : address, original];
  return lines.filter((line) => line !== undefined).join("\n");
}

interface Copied {
  words: string | undefined;
  citation: string;
  original: string | undefined;
}

function inArticle(note: Element, id: string): Copied {
  const pieces = document.querySelectorAll(`#q-${id}, [data-quote="${id}"]`);
  return {
    words: Array.from(pieces, (piece) => piece.textContent).join(" … "),
    citation: note.querySelector(".citation-chicago")?.textContent ?? "",
    original: note.querySelector<HTMLAnchorElement>(".why-original")?.href,
  };
}

/** The words as the page has them, the rest out of the article's twin in JSON. */
async function outsideArticle(link: HTMLAnchorElement, id: string): Promise<Copied> {
  const answer = await fetch(`${link.pathname}index.json`);
  const { url, quotes } = (await answer.json()) as Twin;
  const quote = quotes.find((one) => one.id === id);
  if (!quote) throw new Error("No such quote");
  return {
    words: link.closest(".said")?.querySelector("blockquote")?.textContent,
    citation: quote.citations.chicago,
    original: url && withTextFragment(url, quote),
  };
}

interface Twin {
  url?: string;
  quotes: { id: string; text: string; citations: { chicago: string } }[];
}
