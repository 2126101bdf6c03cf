const EVERYWHERE = /[\\`*_[\]<~]|&(?=#?\w{1,32};)/g;
const LINE_START = /^(?:[#>+=:-]|\d{1,9}(?=[.)]))/;

/**
 * One line of plain text as Markdown that reads back as the same text, in one paragraph.
 * Line breaks and runs of white space become one space; "1984. " keeps its number.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, " ").trim().replace(EVERYWHERE, "\\$&");
  const start = LINE_START.exec(line)?.[0];
  if (!start) return line;
  // A number is harmless itself: it is the mark behind it that would make a list of it.
  return /\d/.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`;
}
