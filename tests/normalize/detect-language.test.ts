import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLanguage } from "../../src/normalize/detect-language.ts";
import { normalize } from "../../src/normalize/normalize.ts";
import { textFile } from "./read-cases.ts";

test("languages, and none where there is too little to tell", () => {
  assert.equal(
    detectLanguage("The council said on Tuesday that the bridge would open again in the spring."),
    "en",
  );
  assert.equal(
    detectLanguage("Міська рада повідомила, що міст відкриють знову навесні після ремонту."),
    "uk",
  );
  assert.equal(detectLanguage("42"), undefined);
});

const texts = {
  sw: "Meya wa mji alisema Jumatatu kwamba daraja la zamani litabaki wazi kwa watembea kwa miguu hadi mwaka ujao.",
  xh: "Usodolophu uthe ngoMvulo ibhulorho endala iza kuhlala ivulekile kubantu abahamba ngeenyawo de kube kunyaka ozayo.",
  kl: "Borgmesteri ataasinngornermi oqarpoq ikaartarfik pisoqaq pisuinnaat atortassaat ukiumut tullermut ammajuassasoq.",
  id: "Wali kota mengatakan pada hari Senin bahwa jembatan lama itu akan tetap dibuka untuk pejalan kaki hingga tahun depan.",
  en: "The mayor said on Monday that the old bridge was to stay open for those who are on foot, and that the work of the city was for the people.",
  de: "Der Bürgermeister sagte am Montag, die alte Brücke bleibe für Fußgänger bis zum nächsten Jahr geöffnet.",
};

function languageOf(text: string, declared: string) {
  const body = `<p>${text}</p>`
    .repeat(2)
    .replace("</p><p>", `</p><p>${text.split(" ").reverse().join(" ")}.</p><p>`);
  const page = `<!doctype html><html lang="${declared}"><article><h1>1</h1>${body}</article></html>`;
  const draft = normalize(textFile(page, "a.html")).drafts[0]!;
  return [draft.fields.language, ...draft.body.flatMap(({ language }) => language ?? [])];
}

for (const language of ["sw", "xh", "kl", "id"] as const)
  test(`a page's word on its language stands where the detector does not know it: ${language}`, () => {
    assert.deepEqual(languageOf(texts[language], language), [language]);
  });

test("a page's word does not stand against a text that is plainly another", () => {
  assert.deepEqual(languageOf(texts.en, "sw"), ["en"]);
  assert.deepEqual(languageOf(texts.de, "en"), ["de"]);
});
