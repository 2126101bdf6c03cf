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
