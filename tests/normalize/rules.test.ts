import assert from "node:assert/strict";
import { test } from "node:test";
import { deriveTitle } from "../../src/normalize/derive-title.ts";
import { detectLanguage } from "../../src/normalize/detect-language.ts";
import { findDates } from "../../src/normalize/find-dates.ts";
import { furnitureRules, listHeading } from "../../src/normalize/furniture-rules.ts";
import { makeLine } from "../../src/normalize/page.ts";
import { pictureCredit } from "../../src/normalize/picture-credit.ts";
import { readCredits } from "../../src/normalize/read-credits.ts";
import { readByline, readNames } from "../../src/normalize/read-names.ts";
import { splitDateline } from "../../src/normalize/split-dateline.ts";
import { splitLines } from "../../src/normalize/split-lines.ts";

const line = (text: string) => makeLine([{ line: 1, text }], text, false);
const furniture = (text: string) => furnitureRules.find((rule) => rule.takes(line(text)))?.name;

for (const [text, rule] of [
  ["Advertisement 3", "advertisement"],
  ["Anzeige", "advertisement"],
  ["FacebookTwitterWhatsApp", "share-links"],
  ["Share this article on LinkedIn", "share-links"],
  ["READ MORE: The ferry that would not sail", "read-more"],
  ["The keeper has been feeding the owls since the… Читати більше", "read-more"],
  ["Sign up for our weekly newsletter", "newsletter-pitch"],
  ["You can get these stories straight to your inbox.", "newsletter-pitch"],
  ["© 2023 Example Press", "copyright"],
  ["Copyright 2019 Example Press. All rights reserved.", "copyright"],
  ["This website uses cookies to make it better.", "cookie-notice"],
  ["5 days ago", "time-ago"],
  ["Vor 3 Stunden", "time-ago"],
  ["1:23 / 4:56", "no-words"],
  ["* * *", "no-words"],
] as const) {
  test(`furniture: ${text}`, () => assert.equal(furniture(text), rule));
}

for (const text of [
  "The advertisement ran for three weeks before anybody complained about it.",
  "She said the newsletter had been a mistake from the start.",
  "“Share what you have,” the captain told the crew on the second night.",
  "More than four hundred people read the names aloud.",
  "The copyright case will be heard in May, the judge said.",
  "Cookies were served, and nobody left early.",
  "It closed five days ago, she said.",
  "Search for survivors went on through the night.",
  "Tell us about your new book.",
  "Powered by two old engines, the ferry made it back to the harbour.",
  "Before you go to the polls, the council would like a word.",
  "2023-05-04",
  "20/1/2026 18:30",
]) {
  test(`not furniture: ${text}`, () => assert.equal(furniture(text), undefined));
}

for (const [text, rule] of [
  ["Related stories", "related-posts"],
  ["Свіжі дописи", "related-posts"],
  ["Das könnte Sie auch interessieren", "related-posts"],
  ["12 Comments", "comments"],
  ["Tags:", "tags"],
  ["The related stories were never found.", undefined],
] as const) {
  test(`list heading: ${text}`, () => assert.equal(listHeading(line(text)), rule));
}

for (const [text, days] of [
  ["Published Aug. 28, 2025", ["2025-08-28"]],
  ["28 серпня 2025", ["2025-08-28"]],
  ["Publié le 1er février 2024 à 10h", ["2024-02-01"]],
  ["2025년 5월 15일", ["2025-05-15"]],
  ["By Ann LeeDec 20, 2023", ["2023-12-20"]],
  ["December 22, 20235:00 AM ET", ["2023-12-22"]],
  ["LISBON, March 3 -", ["XXXX-03-03"]],
  ["15.04.2026, 14:36 Uhr", ["2026-04-15"]],
  ["4:13 p.m. ET Aug. 3, 2023", ["2023-08-03"]],
  ["Mon 3 Apr 2023 11.02 BST", ["2023-04-03"]],
  ["2023. gada 3. augusts", ["2023-08-03"]],
  ["०३ अगस्त २०२३", ["2023-08-03"]],
  ["8월 3일", ["XXXX-08-03"]],
  ["3 KASIM 2023", ["2023-11-03"]],
  ["5 HAZİRAN 2023", ["2023-06-05"]],
  ["3 सितम्बर 2023", ["2023-09-03"]],
  ["31 February 2024", []],
  ["05/06/2024", []],
  ["13/06/2024", ["2024-06-13"]],
  ["a score of 3-4-11", []],
  ["20 people in 2023", []],
] as const) {
  test(`days in: ${text}`, () =>
    assert.deepEqual(
      findDates(text).map((date) => date.edtf),
      days,
    ));
}

test("an ambiguous day is read only where its order is known", () => {
  assert.deepEqual(findDates("05/06/2024", "month-first")[0]?.edtf, "2024-05-06");
  assert.deepEqual(findDates("05/06/2024", "day-first")[0]?.edtf, "2024-06-05");
});

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

const rest = " The harbour was closed for a third day, officials said.";
for (const [text, place, agency] of [
  ["LISBON (Reuters) -", "LISBON", "Reuters"],
  ["SAO PAULO, Brazil, March 6 -", "SAO PAULO, Brazil", undefined],
  ["Toronto, March 11 -", "Toronto", undefined],
  ["NEW DELHI:", "NEW DELHI", undefined],
  ["ST. LOUIS —", "ST. LOUIS", undefined],
  ["WASHINGTON/KYIV, Dec 24 (AP) —", "WASHINGTON/KYIV", "AP"],
  ["WASHINGTON -", "WASHINGTON", undefined],
  ["Berlin/München (dpa/lby) -", "Berlin/München", "dpa/lby"],
  ["Bad Homburg vor der Höhe (dpa) -", "Bad Homburg vor der Höhe", "dpa"],
  ["Frankfurt/Main (dpa-AFX) –", "Frankfurt/Main", "dpa-AFX"],
  ["PARIS, 3 mars (AFP) –", "PARIS", "AFP"],
  ["Paris, le 3 mars 2024 (AFP) –", "Paris", "AFP"],
  ["Madrid, 3 mar (EFE).-", "Madrid", "EFE"],
  ["(ANSA) - ROMA, 03 MAR -", "ROMA", "ANSA"],
  ["København (Ritzau)", "København", "Ritzau"],
  ["VILNIUS, kovo 3 d. (ELTA).", "VILNIUS", "ELTA"],
  ["КИЇВ, 12 березня (Укрінформ) —", "КИЇВ", "Укрінформ"],
  ["КИЇВ. 12 березня. УНН.", "КИЇВ", "УНН"],
  ["МОСКВА, 3 мар — РИА Новости.", "МОСКВА", "РИА Новости"],
  ["МОСКВА, 3 марта. /ТАСС/.", "МОСКВА", "ТАСС"],
  ["(서울=연합뉴스) 김하늘 기자 =", "서울", "연합뉴스"],
  ["【ワシントン＝山田花子】", "ワシントン", undefined],
  ["新华社北京3月5日电（记者王小明）", "北京", "新华社"],
  ["Placeholder:", undefined, undefined],
  ["Харків.", undefined, undefined],
  ["EXCLUSIVE.", undefined, undefined],
  ["Ann Lee (AP)", undefined, undefined],
  ["The harbour —", undefined, undefined],
  ["A -", undefined, undefined],
] as const) {
  test(`dateline: ${text}`, () => {
    const found = splitDateline(text + rest);
    assert.equal(found?.place, place);
    assert.equal(found?.agency, agency);
    if (found) assert.equal((text + rest).slice(found.length), rest.trim());
  });
}

for (const [text, context, place] of [
  ["Харків.", "Удар по Харкову: у Харкові зникло світло.", "Харків"],
  ["м. Кривий Ріг.", "Мешканці чекали на світанок у Кривому Розі.", "Кривий Ріг"],
  ["STOCKHOLM.", "Färjan ligger kvar i Stockholm.", "STOCKHOLM"],
  ["Весна.", "Вона прийшла рано, і в садах цвітуть вишні.", undefined],
  ["Зеленський.", "Чого чекати від Зеленського і що у Зеленського кажуть.", undefined],
] as const)
  test(`dateline among other text: ${text}`, () =>
    assert.equal(splitDateline(text + rest, () => context)?.place, place));

for (const [text, credits] of [
  [
    "(Reporting by Ann Lee and Bo Ek in Oslo; Writing by Cy Fu/Dan Gold; Editing by Ed Ho)",
    { reporting: ["Ann Lee", "Bo Ek"], writing: ["Cy Fu", "Dan Gold"], editing: ["Ed Ho"] },
  ],
  [
    "Reporting by Ann Lee in Oslo, Norway, Bo Ek in Paris and Cy Fu; Additional reporting by Dan Gold in Washington, D.C., and Eva Holm; Editing by Ed Ho and Flo Ivy",
    { reporting: ["Ann Lee", "Bo Ek", "Cy Fu", "Dan Gold", "Eva Holm"], editing: ["Ed Ho", "Flo Ivy"] },
  ],
  ["Additional reporting by Ann Lee", { reporting: ["Ann Lee"] }],
  ["Additional reporting from PA", { reporting: ["PA"] }],
  [
    "Reporting and writing by Ann Lee; Editing by Bo Ek",
    { reporting: ["Ann Lee"], writing: ["Ann Lee"], editing: ["Bo Ek"] },
  ],
  ["Reporting by Ann Lee, editing by Bo Ek", { reporting: ["Ann Lee"], editing: ["Bo Ek"] }],
  [
    "Writing by Ann Lee, Editing by Bo Ek and/or Cy Fu",
    { writing: ["Ann Lee"], editing: ["Bo Ek", "Cy Fu"] },
  ],
  ["Compiled by Ann Lee", { writing: ["Ann Lee"] }],
  ["Edited by: Ann Lee", { editing: ["Ann Lee"] }],
  ["Editing: Ann Lee", { editing: ["Ann Lee"] }],
  ["Written by Ann Lee, edited by Bo Ek", { writing: ["Ann Lee"], editing: ["Bo Ek"] }],
  ["With reporting by Example-Plus and Reuters", { reporting: ["Example-Plus", "Reuters"] }],
  ["(With inputs from PTI)", { reporting: ["PTI"] }],
  ["With files from The Canadian Press", { reporting: ["The Canadian Press"] }],
  ["___ Ann Lee reported from Oslo. ", { reporting: ["Ann Lee"] }],
  ["Ann Lee reported from Oslo, Norway, and Bo Ek from New York.", { reporting: ["Ann Lee", "Bo Ek"] }],
  ["Example Press writer Ann Lee in Bergen contributed to this report.", { reporting: ["Ann Lee"] }],
  [
    "Associated Press writers Ann Lee in Bergen, and Bo Ek in Oslo, Norway, contributed to this report.",
    { reporting: ["Ann Lee", "Bo Ek"] },
  ],
  ["The Associated Press contributed to this report.", { reporting: ["The Associated Press"] }],
  ["CNN’s Ann Lee in Lagos and Bo Ek contributed reporting.", { reporting: ["Ann Lee", "Bo Ek"] }],
  ["Ann Lee, Bo Ek and Cy Fu contributed to this story.", { reporting: ["Ann Lee", "Bo Ek", "Cy Fu"] }],
  ["Better reporting by the press would have helped, the mayor wrote in a letter.", undefined],
  ["The rain contributed to the flood.", undefined],
  ["Written by Ann Lee", undefined],
  ["Reporting by Example News found abuses in four towns.", undefined],
  ["Ann Lee reported from Oslo in 1991, when the war began.", undefined],
  ["He contributed to this report of the committee's in his own way, she said.", undefined],
  ["The editor: a short man with a long memory.", undefined],
  ["They said that the text: was theirs.", undefined],
] as const) {
  test(`credits: ${text.slice(0, 70)}`, () => assert.deepEqual(readCredits(text)?.credits, credits));
}

test("additional reporting is not the main one", () => {
  assert.equal(readCredits("Additional reporting by Ann Lee")?.main, false);
  assert.equal(readCredits("Reporting by Ann Lee; Editing by Bo Ek")?.main, true);
});

for (const [text, caption] of [
  ["The old mill in May. Photo: Ann Lee", { text: "The old mill in May.", credit: "Ann Lee" }],
  ["The old mill in May. (AP Photo/Ann Lee)", { text: "The old mill in May.", credit: "AP Photo/Ann Lee" }],
  ["© Ann Lee; Example Agency", { credit: "Ann Lee; Example Agency" }],
  ["Getty Images", { credit: "Getty Images" }],
  ["She posted a photo of the old mill on Friday.", undefined],
  ["He was taken to a hospital in St. Louis", undefined],
  [
    "The image: a mill without sails, and behind it nothing but the flat grey line of the sea on a winter afternoon, as everybody remembered it.",
    undefined,
  ],
] as const) {
  test(`picture: ${text.slice(0, 60)}`, () => assert.deepEqual(pictureCredit(text), caption));
}

test("a derived title ends where a clause ends, within 110 characters", () => {
  const lead =
    "The harbour office said on Thursday that it was still hoping to open the gates despite a large and noisy protest by the owners of small boats.";
  assert.equal(
    deriveTitle(lead),
    "The harbour office said on Thursday that it was still hoping to open the gates",
  );
  assert.equal(deriveTitle("A short lead."), "A short lead");
  const endless = `${"word ".repeat(60)}end.`;
  assert.ok(deriveTitle(endless).length <= 110 && deriveTitle(endless).endsWith("word"));
});

test("wrapped copy is unwrapped, plain lines are not", () => {
  const wrapped = [
    "    The dockworkers of three southern ports voted to extend",
    "their strike into a second week after the talks with all",
    "the shipping companies broke down, union officials said.",
    "    The companies answered that they would meet again on",
    "Thursday if the government agreed to send a mediator who",
    "is known to both the sides.",
  ].join("\n");
  assert.equal(splitLines(wrapped).length, 2);
  assert.deepEqual(
    splitLines("One line.\rAnother line.\r\nA third.\n").map((l) => l.text),
    ["One line.", "Another line.", "A third."],
  );
});

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
