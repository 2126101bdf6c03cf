import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { decode } from "../../src/normalize/decode.ts";
import { normalize } from "../../src/normalize/normalize.ts";

const texts: Record<string, string> = {
  english:
    "The mayor’s office said on Monday that the “old bridge” would stay open – for now. It costs £40 a day.",
  french:
    "À l’aube, les pêcheurs ont trouvé la barque échouée près de la jetée, a déclaré le maire, très étonné.",
  german: "Die Straße über den Fluss bleibt für Fußgänger geöffnet, sagte der Bürgermeister am späten Abend.",
  polish:
    "Wójt gminy powiedział, że łódź znaleziono o świcie na brzegu rzeki, a jej właściciel śpi spokojnie.",
  russian: "Мэр города сообщил в понедельник, что старый мост останется открытым для пешеходов до весны.",
  ukrainian:
    "Міський голова повідомив у понеділок, що старий міст залишиться відкритим для пішоходів до весни.",
  greek: "Ο δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα θα μείνει ανοιχτή για τους πεζούς ως την άνοιξη.",
};

for (const [language, encodings] of Object.entries({
  english: ["utf-8", "utf-16le", "utf-16be", "windows-1252"],
  french: ["utf-8", "windows-1252", "utf-16le"],
  german: ["windows-1252", "iso-8859-1"],
  polish: ["windows-1250", "iso-8859-2"],
  russian: ["utf-8", "windows-1251", "koi8-r", "cp866", "iso-8859-5", "utf-16le"],
  ukrainian: ["windows-1251", "utf-16be"],
  greek: ["windows-1253", "utf-8"],
})) {
  for (const encoding of encodings) {
    test(`${language} in ${encoding}`, () => {
      const text = [texts[language]!, texts[language]!, texts[language]!].join("\r\n");
      const decoded = decode(iconv.encode(text, encoding));
      assert.ok("text" in decoded, JSON.stringify(decoded));
      // ISO 8859-1 has no curly marks; what it cannot write is not compared.
      assert.equal(decoded.text, iconv.decode(iconv.encode(text, encoding), encoding));
    });
  }
}

test("byte order marks are read and gone", () => {
  for (const encoding of ["utf-8", "utf-16le", "utf-16be"]) {
    const decoded = decode(iconv.encode(texts.russian!, encoding, { addBOM: true }));
    assert.deepEqual("text" in decoded && decoded.text, texts.russian);
  }
});

for (const [what, bytes] of [
  ["a PDF", Buffer.from("%PDF-1.7 and so on")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["zeros", Buffer.alloc(64)],
  ["noise", Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7919) % 256))],
] as const) {
  test(`${what} is refused with a reason`, () => {
    const { drafts, problems } = normalize({ name: "x.txt", bytes });
    assert.equal(drafts.length, 0);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.rule, /^(?:not-text|unknown-encoding|no-article)$/);
  });
}
