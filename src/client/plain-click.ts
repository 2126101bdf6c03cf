/**
 * The link of a kind that was clicked, whose own action is called off; undefined for other clicks, and for those that
 * ask for another tab or window.
 */
export function plainClick(event: MouseEvent, kind: string): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(kind);
  if (!link || !opensHere(event)) return undefined;
  event.preventDefault();
  return link;
}

/** Whether a click on a link asks for no other tab or window. */
export function opensHere({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && button === 0;
}
