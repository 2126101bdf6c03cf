/**
 * How many characters an article may have: more than any book, and no more than a machine of 8 GB of memory reads and
 * builds whatever they are (10 million that are nothing but quotes took 2.6 GB).
 */
export const longestText = 16_000_000;

/** Why a longer text is none; the caller says where it stands. */
export function tooLong(characters: number): { rule: string; reason: string } {
  return {
    rule: "too-long",
    reason: `${characters} characters are more than the ${longestText} that an article may have: part it into several`,
  };
}
