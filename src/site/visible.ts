/**
 * A file's name or a message with its unseen characters written out, "\u{202e}": on a page or a terminal they would
 * turn what follows, move the cursor, or be missed.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
