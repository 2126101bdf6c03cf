import assert from "node:assert/strict";
import { test } from "node:test";
import { readByline, readNames } from "../../src/normalize/read-names.ts";

for (const [text, names] of [
  ["By Ann Lee", ["Ann Lee"]],
  ["By: ANN LEE and Bo Ek", ["Ann Lee", "Bo Ek"]],
  ["BY JEAN-LUC O'NEILL AND MARY McDONALD", ["Jean-Luc O'Neill", "Mary McDonald"]],
  ["BY THE ASSOCIATED PRESS", ["The Associated Press"]],
  ["By Rob Langley Example News", ["Rob Langley"]],
  ["By Ann Lee The Daily Example Star", ["Ann Lee"]],
  ["By ANN LEE OF THE EXAMPLE STAFF", ["Ann Lee"]],
  ["By Ann Lee Special to the Example", ["Ann Lee"]],
  ["By Ann Lee, Example Courier-Journal", ["Ann Lee"]],
  ["By Ann Lee and Emily Post", ["Ann Lee", "Emily Post"]],
  ["By Al Example and El Sample", ["Al Example", "El Sample"]],
  ["By RFE/RL's Example Service", ["RFE/RL's Example Service"]],
  ["By Ann Lee ann.lee@example.com", ["Ann Lee"]],
  ["ByThe Example Press", ["The Example Press"]],
  ["By Ann Lee, Senior Correspondent", ["Ann Lee"]],
  ["Story by Ann Lee | Leeds", ["Ann Lee"]],
  ["Written by Ann van der Lee on May 4, 2023", ["Ann van der Lee"]],
  ["by Ann Lee, Reuters", ["Ann Lee"]],
  ["By Ann Lee @annlee", ["Ann Lee"]],
  ["Von Anna Beispiel", ["Anna Beispiel"]],
  ["Par Anne Exemple", ["Anne Exemple"]],
  ["News | Updated 5 hours ago | Written by Ann Lee", ["Ann Lee"]],
  ["By the way, nobody asked.", undefined],
  ["From adversity to applause", undefined],
  ["Eine Reportage von Anna Lehmann", ["Anna Lehmann"]],
  ["Écrit par Anne Petit", ["Anne Petit"]],
  ["Texte : Anne Petit", ["Anne Petit"]],
  ["A cura di Anna Rossi", ["Anna Rossi"]],
  ["Napsala: Anna Dubová", ["Anna Dubová"]],
  ["Журналістка: Ганна Лісова", ["Ганна Лісова"]],
  ["Текст: Анна Лесная", ["Анна Лесная"]],
  ["Текст Анна Лесная", undefined],
  ["Матеріал підготувала Ганна Лісова", ["Ганна Лісова"]],
  ["Von unserer Korrespondentin Anna Wald", ["Anna Wald"]],
  ["De notre correspondante à Kiev, Anne Dubois", ["Anne Dubois"]],
  ["Dal nostro inviato Mario Rossi", ["Mario Rossi"]],
  ["oprac. Anna Leśna", ["Anna Leśna"]],
  ["Piše Ana Horvat", ["Ana Horvat"]],
  ["מאת דוד כהן", ["דוד כהן"]],
  ["김하늘 기자, 이바다 기자", ["김하늘", "이바다"]],
  ["[서울=뉴시스] 김하늘 기자", ["김하늘"]],
  ["Muhabir: Ayşe Demir", ["Ayşe Demir"]],
  ["लेखक: अंजलि वर्मा", ["अंजलि वर्मा"]],
  ["김하늘·이바다 기자", ["김하늘", "이바다"]],
  ["김하늘 기자 sky@example.com", ["김하늘"]],
  ["文 / 王小明", ["王小明"]],
  ["本报记者 王小明", ["王小明"]],
  ["取材・文：山田花子", ["山田花子"]],
] as const) {
  test(`byline: ${text}`, () => assert.deepEqual(readByline(text)?.names, names));
}

for (const text of ["Local News", "Read More", "Most Popular", "Middle East"]) {
  test(`no name: ${text}`, () => assert.equal(readNames(text, false), undefined));
}
