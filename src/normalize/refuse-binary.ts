/** Why a file is not read. */
export interface Refusal {
  rule: string;
  reason: string;
}

/** Beginnings of files that are not text, whatever their name says. */
const signatures: [string, string][] = [
  ["%PDF", "a PDF document"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["RIFF", "a WebP picture, a sound or a film"],
  ["\u001f\u008b", "a gzip file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["{\\rtf", "a rich text document"],
  ["\u007fELF", "a program"],
  ["SQLite format 3", "a database"],
];

export const notText: Refusal = {
  rule: "not-text",
  reason: "it holds too many characters that no text has: if it is no text, take it out",
};

/** Tells from a file's first bytes that it is no text, so that the rest need not be read. */
export function refuseBinary(head: Uint8Array): Refusal | undefined {
  const text = Buffer.from(head).toString("latin1");
  const known = signatures.find(([signature]) => text.startsWith(signature));
  if (known) return { rule: "not-text", reason: `this is ${known[1]}: save it as text or HTML` };
  if (utf16(head)) return undefined;
  if (!/[^\t-\r -\u00ff]/.test(text)) return undefined;
  return head.filter(isControl).length > mostControls(head.length) ? notText : undefined;
}

/** Control characters that stand in no text; escapes of terminals do. */
export function isControl(code: number): boolean {
  return code < 32 && (code < 9 || (code > 13 && code !== 27));
}

/** How many of them a text may have by accident. */
export function mostControls(length: number): number {
  return 8 + length / 200;
}

/**
 * UTF-16, by its mark or by the zero bytes on one side of each pair only: blanks, digits and Latin letters have them.
 * Undefined where it is anything else.
 */
export function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (!bytes.subarray(0, 65536).includes(0)) return undefined;
  const zeros = [0, 0];
  const length = Math.min(bytes.length - (bytes.length % 2), 65536);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [high, low] = [zeros[0]!, zeros[1]!];
  const enough = length / 2 / 20;
  if (low > enough && high === 0) return "utf-16le";
  if (high > enough && low === 0) return "utf-16be";
  return undefined;
}
