/** Texts, of so many signs, that take long where looking for quotes costs more than their length. */
export const longTexts: Record<string, (size: number) => string> = {
  "marks-without-end.txt": (size) => '" a '.repeat(size / 4),
  "nested-quotations.txt": (size) => `${"“a ".repeat(size / 6)}${"b” ".repeat(size / 6)}`,
  "single-marks-that-never-close.txt": (size) => "‘a ".repeat(size / 3),
  "one-line-of-reports.txt": (size) => "Maria said the “big river” rose, ".repeat(size / 33),
  "capitals-only.txt": (size) => "Maria Lopez ".repeat(size / 12),
  "one-word-with-a-digit.txt": (size) => `${"a".repeat(size)}-1 `,
  "paragraphs-left-open.txt": (size) => "“a\n\n".repeat(size / 4),
  "speakers-without-end.txt": (size) => "“A,” said Maria Lopez. ".repeat(size / 23),
};
