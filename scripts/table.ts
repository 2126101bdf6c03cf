/** Rows as an aligned table; cells are cut so that a line fits the terminal (or 160 columns). */
export function table(head: string[], rows: string[][], columns = process.stdout.columns ?? 160): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  // The widest columns give way first.
  for (let over = total(widths) - columns; over > 0; over = total(widths) - columns) {
    const widest = widths.indexOf(Math.max(...widths));
    const cut = Math.min(over, Math.max(1, widths[widest]! - 12));
    if (widths[widest]! <= 12) break;
    widths[widest]! -= Math.min(cut, 4);
  }
  const line = (row: string[]) =>
    row
      .map((cell, i) => fit(cell, widths[i]!))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((n) => "─".repeat(n)).join("  "), ...rows.map(line)].join("\n");
}

const total = (widths: number[]) => widths.reduce((sum, n) => sum + n + 2, 0);
const fit = (cell: string, width: number) =>
  cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width);
