/** How long the pointer may be away, in milliseconds, so that it can move from a quote to its note. */
const grace = 250;

/**
 * A quote, its note and the words its attribution rests on light up together: when one of them is pointed at, when
 * the note has the focus, and when the quote is the page's target (the browser itself marks only its first piece).
 * Escape puts the light out.
 */
export function lightQuotes(): void {
  let lit: string | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const light = (id: string | undefined) => {
    clearTimeout(leaving);
    if (id === lit) return;
    for (const part of partsOf(lit)) part.classList.remove("is-lit");
    lit = id;
    for (const part of partsOf(lit)) part.classList.add("is-lit");
  };
  const target = () => light(/^#q-([\w-]+)$/.exec(location.hash)?.[1]);

  document.addEventListener("pointerover", ({ target: at }) => {
    const id = idAt(at);
    clearTimeout(leaving);
    if (id !== undefined) light(id);
    else leaving = setTimeout(target, grace);
  });
  document.addEventListener("focusin", ({ target: at }) => light(idAt(at)));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") light(undefined);
  });
  addEventListener("hashchange", target);
  target();
}

function partsOf(id: string | undefined): Iterable<Element> {
  if (id === undefined) return [];
  return document.querySelectorAll(
    `#q-${id}, [data-quote="${id}"], [data-why="${id}"], [data-grounds~="${id}"]`,
  );
}

/** The quote that something on the page is part of. */
function idAt(at: EventTarget | null): string | undefined {
  const part = at instanceof Element ? at.closest<HTMLElement>(".quote, .why") : null;
  return part?.dataset.why ?? part?.dataset.quote ?? part?.id.slice("q-".length);
}
