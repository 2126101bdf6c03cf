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

/** The logarithm of a letter's share of its language's, by rank; common letters of short alphabets are far more common. */
const shares = Object.values(alphabets).map((letters) => {
  const signs = [...letters];
  const ratio = Math.max(0.6, 1 - 2.5 / signs.length);
  return new Map(signs.map((sign, rank) => [sign, Math.log((1 - ratio) * ratio ** rank)]));
});

/** What a letter counts that a language does not have, and one of a script without alphabet above. */
const strange = -9;
const unknown = -3.6;
/** What a capital costs in a word of small letters, at its beginning and inside: texts have few, and hardly any. */
const capital = -1.5;
const inner = -5;

/** Signs that stand in texts of every language. */
const neutral = /[«»“”„‟‘’‚‹›…–—―°©®™€£§·•№¿¡¼½¾²³\u00a0\u00ad]/u;

/**
 * How much the letters of a text beyond ASCII are those of one language, 0 (of none) to 1: their mean likelihood in the
 * language that suits best, as detectors of encodings have done it since Kikui (1996).
 */
export function letterLikeness(text: string): number {
  const counts = new Map<string, number>();
  let all = 0;
  let cost = 0;
  for (const [word] of text.matchAll(/[^\s!-/:-@[-`{-~]+/g)) {
    if (/^[\0-\u007f]*$/.test(word)) continue;
    // A dash glued to a small letter is a capital misread: "—лава".
    if (/^[–—]\p{Ll}/u.test(word)) cost += strange;
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
  if (all === 0) return 0.9;
  const best = Math.max(...shares.map((share) => likelihood(counts, share)));
  return Math.max(0, 1 + (best + cost) / all / -strange);
}

/** A sign between two letters is a letter misread: "ód¼no", "p³ywa". */
function insideWord(word: string, sign: string): boolean {
  return /[¾¼½²³¿¡£§®©°]/u.test(sign) && new RegExp(`\\p{L}${sign}|${sign}\\p{L}`, "u").test(word);
}

function likelihood(counts: Map<string, number>, share: Map<string, number>): number {
  let sum = 0;
  for (const [sign, count] of counts)
    sum += count * (share.get(sign) ?? (otherScript.test(sign) ? unknown : strange));
  return sum;
}

const otherScript =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{M}]/u;
