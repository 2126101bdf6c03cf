/** Lines without the margin that most of them have on a text browser's page; what stands deeper stays so. */
export function withoutMargin(lines: string[]): string[] {
  const written = lines.filter((line) => line.trim() !== "");
  const depths = new Map<number, number>();
  for (const line of written) depths.set(indent(line), (depths.get(indent(line)) ?? 0) + 1);
  const [margin, times] = [...depths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (margin === 0 || times < written.length / 2) return lines;
  return lines.map((line) => line.slice(Math.min(indent(line), margin)));
}

/** How many columns in a line begins. */
export function indent(line: string): number {
  return line.length - line.trimStart().length;
}
