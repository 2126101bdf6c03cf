import assert from "node:assert/strict";
import { test } from "node:test";
import { splitDateline } from "../../src/normalize/split-dateline.ts";

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
