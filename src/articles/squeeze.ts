/**
 * NFC with every run of white space made one blank. What has no place in a text goes: control characters, signs that
 * are no characters, zero-width and direction signs, soft hyphens. Joiners stay between letters of scripts that need them.
 */
export function squeeze(text: string): string {
  if (isPlain(text)) return text;
  const spaced = text.replace(/\s+/g, " ").trim();
  return isPlain(spaced) ? spaced : dropUnseen(spaced).normalize("NFC").replace(/ +/g, " ").trim();
}

/** What has no place in a text taken out; white space stays as it is. */
export function dropUnseen(text: string): string {
  return doubtful.test(text) ? text.replace(unseen, "").replace(joiners, "") : text;
}

/** All that may have to go, and surrogates: whatever is none of the signs that may stand. */
const doubtful =
  /[^\t\n\v\f\r -~\u00a0-\u00ac\u00ae-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufff8]/;

// Surrogates here are those without their other half: a whole pair is one character.
const unseen =
  /(?![\t\n\v\f\r])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
const joiners = /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]/gu;

/** Whether a text is squeezed already, as far as a glance can tell: most lines are. */
function isPlain(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (blank) return false;
      blank = true;
    } else {
      // Letters up to U+02FF and the usual dashes and quotation marks have one form only.
      const usual = code > 32 && (code < 127 || (code > 0xad && code < 0x300));
      if (!usual && !(code >= 0x2010 && code <= 0x2027) && !(code >= 0x410 && code <= 0x44f)) return false;
      blank = false;
    }
  }
  return !blank || text === "";
}
