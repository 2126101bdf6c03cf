/** Small letters without marks: "Zelenský" and "zelensky" become the same. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // Thousands of names are folded at a time, and most have no marks.
  return /[\u0080-\uffff]/.test(small) ? small.normalize("NFD").replace(/\p{M}/gu, "") : small;
}
