import { findDates } from "./find-dates.ts";
import type { FoundDateline } from "./split-dateline.ts";

/** Datelines of scripts without capitals, which keep place and agency together. */
const forms: RegExp[] = [
  /^[([](?<place>\p{Script=Hangul}{2,8}(?:·\p{Script=Hangul}{2,8})*)\s?=\s?(?<agency>[\p{L}\d]{2,12})[)\]](?:\s?\p{Script=Hangul}{2,4}(?:\s?[·,]\s?\p{Script=Hangul}{2,4})*\s?\p{Script=Hangul}{0,3}(?:기자|특파원))?\s?=\s*/u,
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})[=＝][^【】]{2,20}】\s*/u,
  /^(?<agency>新华社|中新社|中央社)(?<place>\p{Script=Han}{2,8}?)(?<day>\d{1,2}月\d{1,2}日)电\s?(?:（[^（）]{2,40}）)?\s*/u,
];

/** Reads "(서울=연합뉴스) 김하늘 기자 =", "【ワシントン＝山田花子】", "新华社北京3月5日电（记者王小明）" off a paragraph's beginning. */
export function bracketedDateline(text: string): FoundDateline | undefined {
  for (const form of forms) {
    const found = form.exec(text.slice(0, 120));
    if (!found) continue;
    const { place, agency, day } = found.groups!;
    const edtf = day && findDates(day)[0]?.edtf;
    return { place: place!, ...(agency && { agency }), ...(edtf && { day: edtf }), length: found[0].length };
  }
  return undefined;
}
