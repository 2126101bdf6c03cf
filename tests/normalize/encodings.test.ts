import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { decode } from "../../src/normalize/decode.ts";
import { normalize } from "../../src/normalize/normalize.ts";

/** A news text of each language, in words of our own. */
const texts: Record<string, string> = {
  english:
    "The mayor said on Monday that the old bridge would stay open – for now. “It costs £40 a day,” he said.",
  french:
    "À l’aube, les pêcheurs ont trouvé la barque échouée près de la jetée, a déclaré le maire, très étonné.",
  finnish:
    "Kaupunginjohtaja sanoi maanantaina, että vanha silta pysyy avoinna jalankulkijoille ensi kevääseen asti.",
  german: "Die Straße über den Fluss bleibt für Fußgänger geöffnet, sagte der Bürgermeister am späten Abend.",
  polish:
    "Wójt gminy powiedział, że łódź znaleziono o świcie na brzegu rzeki, a jej właściciel śpi spokojnie.",
  czech:
    "Starosta v pondělí řekl, že starý most zůstane otevřený pro pěší až do příštího jara, kdy začne údržba.",
  hungarian:
    "A polgármester hétfőn közölte, hogy a régi híd a jövő tavaszig nyitva marad a gyalogosok előtt, őszig.",
  russian: "Мэр города сообщил в понедельник, что старый мост останется открытым для пешеходов до весны.",
  ukrainian:
    "Міський голова повідомив у понеділок, що старий міст залишиться відкритим для пішоходів; їх є багато.",
  bulgarian:
    "Кметът съобщи в понеделник, че старият мост ще остане отворен за пешеходци до следващата пролет.",
  greek: "Ο δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα θα μείνει ανοιχτή για τους πεζούς ως την άνοιξη.",
  turkish:
    "Belediye başkanı pazartesi günü, eski köprünün ilkbahara kadar yayalara açık kalacağını, işçilerin çalıştığını söyledi.",
  hebrew: "ראש העיר אמר ביום שני כי הגשר הישן יישאר פתוח להולכי רגל עד האביב הבא, ואז יתחילו העבודות.",
  arabic: "قال رئيس البلدية يوم الاثنين إن الجسر القديم سيبقى مفتوحا أمام المشاة حتى الربيع المقبل.",
  lithuanian:
    "Meras pirmadienį sakė, kad senasis tiltas liks atviras pėstiesiems iki kito pavasario, kai prasidės darbai šalia žvėryno.",
  latvian:
    "Mērs pirmdien teica, ka vecais tilts paliks atvērts gājējiem līdz nākamajam pavasarim, kad sāksies darbi.",
  vietnamese:
    "Thị trưởng cho biết hôm thứ Hai rằng cây cầu cũ sẽ vẫn mở cho người đi bộ đến mùa xuân năm sau.",
};

const encodings: Record<string, string[]> = {
  "utf-8": Object.keys(texts),
  "utf-16le": ["english", "russian", "polish", "arabic", "greek"],
  "utf-16be": ["english", "russian", "ukrainian", "hebrew"],
  "windows-1250": ["polish", "czech", "hungarian"],
  "windows-1251": ["russian", "ukrainian", "bulgarian"],
  "windows-1252": ["english", "french", "german", "finnish"],
  "windows-1253": ["greek"],
  "windows-1254": ["turkish"],
  "windows-1255": ["hebrew"],
  "windows-1256": ["arabic"],
  "windows-1257": ["lithuanian", "latvian"],
  "windows-1258": ["vietnamese"],
  "koi8-r": ["russian"],
  "koi8-u": ["ukrainian"],
  cp866: ["russian"],
  cp852: ["polish", "czech"],
  maccyrillic: ["russian"],
  "iso-8859-1": ["french", "german", "finnish"],
  "iso-8859-2": ["polish", "czech", "hungarian"],
  "iso-8859-5": ["russian", "bulgarian"],
  "iso-8859-7": ["greek"],
  "iso-8859-9": ["turkish"],
  "iso-8859-15": ["french", "finnish"],
};

for (const [encoding, languages] of Object.entries(encodings))
  for (const language of languages)
    for (const addBOM of encoding.startsWith("utf") ? [false, true] : [false])
      test(`${language} in ${encoding}${addBOM ? " with a byte order mark" : ""}`, () => {
        // Vietnamese is written with marks apart there.
        const typed = encoding === "windows-1258" ? apart(texts[language]!) : texts[language]!;
        const text = encoding.startsWith("iso") ? typed.replace("’", "'") : typed;
        const bytes = iconv.encode(text, encoding, { addBOM });
        const decoded = decode(bytes);
        assert.ok("text" in decoded, JSON.stringify(decoded));
        assert.equal(decoded.text, text);
      });

/** Tones as marks of their own behind the letters, as Windows writes them. */
function apart(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const tone = letter.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0];
    return tone ? letter.normalize("NFD").replace(tone, "").normalize("NFC") + tone : letter;
  });
}

for (const [declared, encoding, language] of [
  ["utf-8", "windows-1251", "russian"],
  ["windows-1252", "utf-8", "polish"],
  ["koi8-r", "windows-1251", "russian"],
  ["windows-1251", "koi8-r", "russian"],
  ["iso-8859-1", "windows-1250", "czech"],
  ["windows-1252", "iso-8859-2", "polish"],
  ["iso-8859-1", "windows-1250", "hungarian"],
  ["windows-1250", "iso-8859-2", "czech"],
  ["windows-1250", "windows-1252", "french"],
  ["iso-8859-1", "windows-1254", "turkish"],
  ["windows-1252", "windows-1257", "lithuanian"],
  ["iso-8859-1", "koi8-u", "ukrainian"],
  ["koi8-r", "koi8-u", "ukrainian"],
  ["cp866", "windows-1251", "russian"],
  ["windows-1251", "cp866", "russian"],
  ["iso-8859-5", "windows-1251", "bulgarian"],
  ["koi8-r", "cp866", "russian"],
  ["windows-1251", "windows-1253", "greek"],
  ["windows-1252", "windows-1252", "english"],
] as const)
  test(`a page that says ${declared} but is ${encoding}`, () => {
    const text = texts[language]!;
    const page = `<!doctype html><meta charset="${declared}"><article><h1>1</h1><p>${text}</p><p>${text} ${text}</p></article>`;
    const { drafts, problems } = normalize({ name: "a.html", bytes: iconv.encode(page, encoding) });
    assert.deepEqual(problems, []);
    assert.ok(
      drafts[0]?.body.some((block) => block.text === `${text} ${text}`),
      drafts[0]?.body[0]?.text,
    );
  });

/** English texts with one foreign name, by the encoding they may come in; it is all there is to tell it by. */
const names: Record<string, string> = {
  "windows-1252": "Müller,São Paulo,Guðmundsson,Çelik,Ægir,Ørsted,Peña Nieto,café,£4,“now”",
  "windows-1250": "Dvořák,Łódź,Wałęsa,Kőszeg,Tymiński,Dubček,Győr,Đoković,Čapek,Zemřel,Duda–Morawiecki",
  "iso-8859-2": "Dvořák,Plzeň,Dubček,Kaczyński,Šimek,Žilina",
  "windows-1254": "İstanbul,Kılıçdaroğlu,Beşiktaş",
  "windows-1257": "Šimonytė,Kalniņš",
  "windows-1251": "Правда,Зеленський",
  macintosh: "café,naïve,“now”",
  "utf-8": "Dvořák,café",
};

for (const [encoding, list] of Object.entries(names))
  test(`one name in an English text is enough to tell ${encoding}`, () => {
    for (const name of list.split(",")) {
      const text = `The orchestra plays on Monday, the office said.\n\nA man named ${name} told us to wait.\n`;
      const read = decode(iconv.encode(text, encoding));
      assert.equal("text" in read ? read.text : read.rule, text, name);
    }
  });
