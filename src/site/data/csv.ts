/**
 * A row of comma-separated values (RFC 4180). A spreadsheet takes a cell that begins with one of = + - @, a tab
 * or a line's end for a formula: an apostrophe before it makes it text, as OWASP advises ("CSV Injection").
 * Lists are joined by "; ".
 */
export function csvRow(cells: unknown[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const harmless = /^\s*[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
