/**
 * The beginning of a text, at most `length` characters, cut between words and marked with an ellipsis.
 * Never cuts a surrogate pair.
 */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join("");
  const words = cut.replace(/\s+\S*$/u, "");
  return `${(words || cut).replace(/[\s,;:.–—-]+$/u, "")}…`;
}

/** The end of a text in the same way: "… in the harbour". */
export function shortenStart(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(-length).join("");
  const words = cut.replace(/^\S*\s+/u, "");
  return `… ${(words || cut).replace(/^[\s,;:.–—-]+/u, "")}`;
}
