/**
 * The letters beyond ASCII of each language that news comes in with an old encoding, the commonest first. They need not be
 * exact: a text read by the wrong table has letters that no one language has together, or rare ones everywhere.
 */
const alphabets: Record<string, string> = {
  cs: "íáěéýčžřšůúňťďó",
  sk: "áíéčýžšúľťôňóäďĺŕ",
  pl: "łęąóżśćńź",
  hu: "áéöóőíüúű",
  sl: "čšž",
  hr: "čšžćđ",
  ro: "ăîâşţșț",
  tr: "ıüşğöçâîû",
  az: "əıüşğöç",
  lt: "ėšįžųčąūę",
  lv: "āīēšūņžļķčģ",
  et: "äõüöšž",
  fr: "éèàêçâîôùûïœëüÿ",
  es: "óíáéñúü",
  ca: "éòàíóèçúïü",
  pt: "ãçéáíóêúõâàôü",
  it: "èàùòéì",
  de: "üäößé",
  nl: "éëïèüöê",
  da: "øåæé",
  sv: "äåöé",
  fi: "äöå",
  is: "áðíéóúþæöý",
  sq: "ëç",
  vi: "đưêôơăâáàếạ",
  en: "éèñüöïç",
  ru: "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
  uk: "оанитвірескдлмпуязьгбчйхжїюцшщєґф",
  be: "аінырсекалтвпудомяўьзбгйчшжёюцхыэф",
  bg: "аоиентрвсдлкпмзгубяъчщжхшйцюфь",
  mk: "аоиетнрвсдклпмузгбјчшцжхќѓљњџф",
  sr: "аоиенрстдвкјлпмузгбљчшцжхњћђџф",
  el: "αοιετσνηυρπκμλςωόγέίδάήχθφύώβζξψϊ",
  he: "יוהלרתבשאמנםעדחקפגכזטסןצךץף",
  ar: "اليمونرتبةعدسفهكقأحجشطصىخإذءئزضغثؤظآ",
};

/** Languages of which more, and of which less, comes in than of the others. */
const widespread = new Set(["en", "fr", "es", "pt", "it", "de", "ru"]);
const small = new Set(["sl", "lt", "lv", "et", "ca", "is", "sq", "az", "be", "mk", "vi"]);

/** How likely a text is in a language before one has seen it, as a logarithm. */
function priorOf(language: string): number {
  return widespread.has(language) ? 0 : small.has(language) ? -2.5 : -1;
}

/** Of each language the logarithm of its letters' shares, by rank; common letters of short alphabets are far more common. */
const languages = Object.entries(alphabets).map(([language, letters]) => {
  const signs = [...letters];
  const ratio = Math.max(0.6, 1 - 2.5 / signs.length);
  const shares = new Map(signs.map((sign, rank) => [sign, Math.log((1 - ratio) * ratio ** rank)]));
  return { prior: priorOf(language), shares };
});

/** What a letter counts that a language does not have, and one of a script without alphabet above. */
const strange = -9;
const unknown = -3.6;
/** What a capital costs in a word of small letters, at its beginning and inside: texts have few, and hardly any. */
const capital = -1.5;
const inner = -5;
/** What a letter costs beside others that it hardly ever stands beside. */
const misplaced = -6;

/** Signs that stand in texts of every language. */
const neutral = /[«»“”„‟‘’‚‹›…–—―°©®™€£§·•№¿¡¼½¾²³\u00a0\u00ad]/u;

/**
 * How much the letters of a text beyond ASCII are those of one language, 0 (of none) to 1: their mean likelihood in the
 * language that suits best, as detectors of encodings have done it since Kikui (1996). The fewer the letters, the more
 * counts how common the language is, and `prior`, the logarithm of how common the encoding is.
 */
export function letterLikeness(text: string, prior: number): number {
  const counts = new Map<string, number>();
  let all = unclosed(text);
  let cost = strange * all;
  for (const [word] of text.matchAll(/[^\s!-/:-@[-`{-~]+/g)) {
    if (/^[\0-\u007f]*$/.test(word)) continue;
    // A dash glued to a small letter is a capital misread: "—лава".
    if (/^[–—]\p{Ll}/u.test(word)) cost += strange;
    cost += misplaced * (word.match(unlikely)?.length ?? 0);
    const shouts = word.length > 1 && word === word.toUpperCase();
    for (const sign of word) {
      if (sign <= "\u007f" || (neutral.test(sign) && !insideWord(word, sign))) continue;
      const low = sign.toLowerCase();
      if (low !== sign && !shouts) cost += word.startsWith(sign) ? capital : inner;
      counts.set(low, (counts.get(low) ?? 0) + 1);
      all++;
    }
  }
  // Nothing but quotation marks and dashes: the plainest reading there is.
  if (all === 0) return 0.9 + prior / 100;
  const best = Math.max(...languages.map((language) => language.prior + likelihood(counts, language.shares)));
  return Math.max(0, 1 + (best + cost + prior) / all / -strange);
}

/** How many quotation marks open and none closes, or the other way round: letters misread, "»apek". */
function unclosed(text: string): number {
  const opened = text.split("«").length - 1;
  const closed = text.split("»").length - 1;
  return opened === 0 || closed === 0 ? opened + closed : 0;
}

/**
 * Letters where hardly any word has them: "Kaczyñski" for "ń", "Dubèek" for "č", "Zemøel" for "ř", "Plzeò" for "ň",
 * "Gyõr" for "ő", "Ðokoviæ" for "Đ" and "ć", "Ýstanbul" for "İ"; marks of eastern scripts on Latin letters.
 */
const unlikely =
  /ñ(?=[^aeiou\P{L}])|[èÈìòø](?=[aeiou])|[aeiou]ò|õ(?!e)|yû|^Ð|(?<=\p{L}{3})æ$|^Ý|(?<=[A-Za-z])[\u0591-\u05c7\u064b-\u0652]/gu;

/** A sign between two letters is a letter misread: "ód¼no", "p³ywa"; so is one behind a letter that opens something. */
function insideWord(word: string, sign: string): boolean {
  if (/[¾¼½²³¿¡£§®©°№•]/u.test(sign)) return new RegExp(`\\p{L}${sign}|${sign}\\p{L}`, "u").test(word);
  return /[‚„·]/u.test(sign) && new RegExp(`(?!l)\\p{L}${sign}`, "u").test(word);
}

function likelihood(counts: Map<string, number>, shares: Map<string, number>): number {
  let sum = 0;
  for (const [sign, count] of counts)
    sum += count * (shares.get(sign) ?? (otherScript.test(sign) ? unknown : strange));
  return sum;
}

const otherScript =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{M}]/u;
