/** Small letters without marks: "Zelenský" and "zelensky" become the same. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
