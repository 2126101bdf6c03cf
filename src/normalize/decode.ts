import iconv from "iconv-lite";
import jschardet from "jschardet";
import { letterLikeness } from "./letter-likeness.ts";
import { isControl, mostControls, notText, type Refusal, refuseBinary, utf16 } from "./refuse-binary.ts";

/** The text of a file, or why it has none. */
export type Decoded = { text: string; encoding: string } | Refusal;

/** Legacy encodings used for news, and how common each is among them, as a logarithm: it decides where few letters tell. */
const legacy: Record<string, number> = {
  "windows-1252": 0,
  "windows-1251": -1,
  "windows-1250": -1,
  "koi8-u": -2,
  "windows-1254": -2,
  "windows-1253": -2,
  "windows-1257": -3,
  "windows-1255": -2,
  "windows-1256": -2,
  "iso-8859-2": -2,
  cp866: -3,
  "iso-8859-5": -5,
  "iso-8859-7": -3,
  macintosh: -4,
  maccyrillic: -5,
  cp850: -5,
  cp852: -5,
};

/**
 * Turns a file's bytes into text. Byte order marks win, then UTF-16 without one, then UTF-8,
 * then whichever legacy encoding makes the most plausible words out of the letters of one language. Never yields U+FFFD of its own making:
 * bytes that fit nothing are refused with a reason. `declared` reads the encoding the text itself names; it is
 * judged by the bytes as any other.
 */
export function decode(bytes: Uint8Array, declared?: (bytes: Uint8Array) => string | undefined): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refusal = refuseBinary(buffer.subarray(0, 4096));
  if (refusal) return refusal;
  const wide = utf16(buffer);
  if (wide) return checked(iconv.decode(buffer, wide), wide);
  try {
    return checked(utf8.decode(buffer), "utf-8");
  } catch {
    return decodeDamaged(buffer) ?? decodeLegacy(buffer, declared?.(bytes));
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** UTF-8 but for a few bytes: cut off inside a character, or damaged further up. It is refused, not guessed at. */
function decodeDamaged(buffer: Buffer): Decoded | undefined {
  const text = buffer.toString("utf8");
  let whole = 0;
  let broken = 0;
  for (const sign of text) {
    if (sign === "\ufffd") broken++;
    else if (sign > "\u007f") whole++;
  }
  if (broken === 1 && text.endsWith("\ufffd") && isCutOff(buffer, whole > 0))
    return {
      rule: "cut-off",
      reason: "the file ends inside a character, as if cut off: save it again, whole",
    };
  if (whole < 3 || whole < broken * 8) return undefined;
  const line = text.slice(0, text.indexOf("\ufffd")).split(/\r\n|[\n\r]/).length;
  return {
    rule: "damaged-utf-8",
    reason: `line ${line} holds bytes that are not UTF-8, though the rest is: mend that line and save it again`,
  };
}

/**
 * Whether the last bytes begin a character of UTF-8 that does not end. Where nothing else in the file tells, one
 * byte may as well be the "é" of an older encoding; "Ã" and "Ð" end no text.
 */
function isCutOff(buffer: Buffer, isUtf8: boolean): boolean {
  const lead = buffer.findLastIndex((byte) => byte >= 0xc0);
  const rest = buffer.length - lead;
  const wanted = [0xf0, 0xe0, 0xc2].findIndex((from) => buffer[lead]! >= from);
  if (lead < 0 || wanted < 0 || rest >= 4 - wanted) return false;
  return isUtf8 || rest > 1 || [0xc2, 0xc3, 0xd0, 0xd1].includes(buffer[lead]!);
}

function decodeLegacy(buffer: Buffer, declared?: string): Decoded {
  const sample = buffer.subarray(0, 40000);
  const guess = jschardet.detect(sample);
  const detected = guess.encoding && (guess.confidence ?? 0) > 0.2 ? canonical(guess.encoding) : undefined;
  const named = declared && canonical(declared);
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of new Set([named, detected, ...Object.keys(legacy)])) {
    if (!encoding || !iconv.encodingExists(encoding) || encoding.startsWith("utf-8")) continue;
    const text = iconv.decode(sample, encoding);
    const writing = plausibility(text) + (encoding === detected || encoding === named ? 0.1 : 0);
    if (writing < 0.5) continue;
    // Who made the page knew its encoding, unless the letters say otherwise.
    const score = writing + 2 * letterLikeness(text, legacy[encoding] ?? -4);
    if (!best || score > best.score) best = { encoding, score };
  }
  if (!best)
    return { rule: "unknown-encoding", reason: "no known encoding makes words of it: save it as UTF-8" };
  return checked(iconv.decode(buffer, best.encoding), best.encoding);
}

/** The encoding that browsers understand by a name: pages that say ISO 8859-1 have Windows' quotation marks. */
function canonical(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return name.toLowerCase();
  }
}

/**
 * How much the characters beyond ASCII look like writing, about 0 to 1: letters inside words of one
 * script and in a natural case count for it, box drawing, controls and stray signs against it.
 */
function plausibility(text: string): number {
  let good = 0;
  let all = 0;
  let inverted = 0;
  let capital = 0;
  for (const [word] of text.matchAll(/[^\s!-/:-@[-`{-~–—…]+/g)) {
    const foreign = word.replace(/[ -~]/g, "").length;
    if (!foreign) continue;
    all += foreign;
    const plain = word.replace(/[«»“”„‘’‚°©®№€£§·•]|^[¿¡]+|(?<!\p{L})[¼½¾²³]+(?!\p{L})/gu, "");
    if (!/^[\p{L}\p{M}\p{N}]*$/u.test(plain)) continue;
    const latin = /\p{Script=Latin}/u.test(plain);
    const mixed =
      latin && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(plain);
    const swapped = /\p{Ll}\p{Lu}/u.test(plain);
    if (/^\p{Ll}\p{Lu}{2,}$/u.test(plain)) inverted++;
    if (/\p{Lu}{2}/u.test(plain)) capital += foreign;
    // In a Latin text most letters are ASCII; a run of accented ones is another script misread.
    const misread = latin && /[^ -~]{4}/.test(plain);
    if (!mixed && !swapped && !misread) good += foreign;
    else if (swapped && !mixed && !misread) good += foreign * 0.3;
  }
  // Nothing but dashes.
  if (all === 0) return /[–—…]/.test(text) ? 1 : 0;
  // KOI8 and Windows have small and capital letters the other way round.
  return inverted > 0 && capital > all / 2 ? good / all / 2 : good / all;
}

function checked(text: string, encoding: string): Decoded {
  if (/[^\t-\r -\ufffc]/.test(text) && countSigns(text) > mostControls(text.length)) return notText;
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding };
}

/** How many characters stand in no text. */
function countSigns(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || isControl(code)) signs++;
  }
  return signs;
}
