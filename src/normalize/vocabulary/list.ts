/** Phrases parted by commas, as an array. */
export function list(phrases: string): string[] {
  return phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
}
