import iconv from "iconv-lite";
import jschardet from "jschardet";

/** The text of a file, or why it has none. */
export type Decoded = { text: string; encoding: string } | { rule: string; reason: string };

/** Legacy encodings used for news, tried beside the detector's guess. */
const legacy = [
  "windows-1252",
  "windows-1251",
  "koi8-r",
  "cp866",
  "windows-1250",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
];

/** Beginnings of files that are not text, whatever their name says. */
const signatures: [string, string][] = [
  ["%PDF", "a PDF document"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\u001f\u008b", "a gzip file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["{\\rtf", "a rich text document"],
];

/**
 * Turns a file's bytes into text. Byte order marks win, then UTF-16 without one, then UTF-8,
 * then whichever legacy encoding makes the most plausible words. Never yields U+FFFD of its own making:
 * bytes that fit nothing are refused with a reason. `declared` reads the encoding the text itself names; it is asked
 * only where the bytes do not tell.
 */
export function decode(bytes: Uint8Array, declared?: (bytes: Uint8Array) => string | undefined): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 8).toString("latin1");
  for (const [start, what] of signatures) {
    if (head.startsWith(start))
      return { rule: "not-text", reason: `This is ${what}; save it as text or HTML.` };
  }
  for (const encoding of [markedEncoding(buffer), unmarkedUtf16(buffer)]) {
    if (encoding) return checked(iconv.decode(buffer, encoding), encoding);
  }
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(buffer), "utf-8");
  } catch {
    return decodeDamaged(buffer) ?? decodeLegacy(buffer, declared?.(bytes));
  }
}

/** UTF-8 but for a few bytes: a file cut off inside a character loses that one; damage further up is refused, not guessed at. */
function decodeDamaged(buffer: Buffer): Decoded | undefined {
  const text = buffer.toString("utf8");
  let whole = 0;
  let broken = 0;
  for (const sign of text) {
    if (sign === "\ufffd") broken++;
    else if (sign > "\u007f") whole++;
  }
  if (whole < 3 || whole < broken * 8) return undefined;
  for (let cut = 1; cut <= 3 && cut < buffer.length; cut++) {
    try {
      const kept = buffer.subarray(0, buffer.length - cut);
      return checked(new TextDecoder("utf-8", { fatal: true }).decode(kept), "utf-8");
    } catch {
      // One byte more may be the rest of the last character.
    }
  }
  const line = text.slice(0, text.indexOf("\ufffd")).split(/\r\n|[\n\r]/).length;
  return {
    rule: "damaged-utf-8",
    reason: `Line ${line} holds bytes that are not UTF-8, though the rest is; mend that line and save it again.`,
  };
}

function markedEncoding(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 shows as zero bytes on one side of each pair only: blanks, digits and Latin letters have them. */
function unmarkedUtf16(buffer: Buffer): string | undefined {
  if (!buffer.subarray(0, 65536).includes(0)) return undefined;
  const zeros = [0, 0];
  const length = Math.min(buffer.length - (buffer.length % 2), 65536);
  for (let i = 0; i < length; i++) if (buffer[i] === 0) zeros[i % 2]!++;
  const [high, low] = [zeros[0]!, zeros[1]!];
  const enough = length / 2 / 20;
  if (low > enough && high === 0) return "utf-16le";
  if (high > enough && low === 0) return "utf-16be";
  return undefined;
}

function decodeLegacy(buffer: Buffer, declared?: string): Decoded {
  const sample = buffer.subarray(0, 40000);
  const guess = jschardet.detect(sample);
  const detected = guess.encoding && (guess.confidence ?? 0) > 0.2 ? guess.encoding.toLowerCase() : undefined;
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of new Set([declared?.toLowerCase(), detected, ...legacy])) {
    if (!encoding || !iconv.encodingExists(encoding) || encoding.startsWith("utf-8")) continue;
    const text = iconv.decode(sample, encoding);
    let score = plausibility(text);
    if (encoding === detected) score += 0.15;
    if (encoding === declared?.toLowerCase()) score += 0.3;
    if (!best || score > best.score) best = { encoding, score };
  }
  if (!best || best.score < 0.5) {
    return { rule: "unknown-encoding", reason: "No known encoding makes words of it; save it as UTF-8." };
  }
  return checked(iconv.decode(buffer, best.encoding), best.encoding);
}

/**
 * How much the characters beyond ASCII look like writing, about 0 to 1: letters inside words of one
 * script and in a natural case count for it, box drawing, controls and stray signs against it.
 */
function plausibility(text: string): number {
  let good = 0;
  let all = 0;
  for (const [word] of text.matchAll(/[^\s!-/:-@[-`{-~]+/g)) {
    const foreign = word.replace(/[ -~]/g, "").length;
    if (!foreign) continue;
    all += foreign;
    const plain = word.replace(/[«»“”„‘’‚…–—°©®№€£§·•]/g, "");
    if (!/^[\p{L}\p{M}\p{N}]*$/u.test(plain)) continue;
    const latin = /\p{Script=Latin}/u.test(plain);
    const mixed =
      latin && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(plain);
    const swapped = /\p{Ll}\p{Lu}/u.test(plain);
    // In a Latin text most letters are ASCII; a run of accented ones is another script misread.
    const misread = latin && /[^ -~]{4}/.test(plain);
    if (!mixed && !swapped && !misread) good += foreign;
    else if (swapped && !mixed && !misread) good += foreign * 0.3;
  }
  return all === 0 ? 0 : good / all;
}

function checked(text: string, encoding: string): Decoded {
  let controls = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code < 32 && (code < 9 || (code > 13 && code !== 27))) controls++;
  }
  if (controls > text.length / 200 || broken > text.length / 200) {
    return {
      rule: "not-text",
      reason: "It holds too many characters that no text has; it may be a binary file.",
    };
  }
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding };
}
