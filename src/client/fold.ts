/** Small letters without marks: "Zelenský" and "zelensky" become the same. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // Thousands of names are folded at a time, and most have no marks.
  return /[\u0080-\uffff]/.test(small) ? small.normalize("NFD").replace(/\p{M}/gu, "") : small;
}

/** The words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
