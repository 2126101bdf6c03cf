/**
 * How many characters an article may have: more than any book, and no more than a machine of 4 GB of memory reads and
 * builds whatever they are.
 */
export const longestText = 5_000_000;

/** Why a longer text is none; the caller says where it stands. */
export function tooLong(characters: number): { rule: string; reason: string } {
  return {
    rule: "too-long",
    reason: `${characters} characters are more than the ${longestText} that an article may have: part it into several`,
  };
}
