import { formatDate, formatMonth } from "./format-date.ts";
import type { Strings } from "./strings.ts";

/** A part of a long list in words, by its key: "August 2025", "Undated", "Undated, page 2". */
export function partName(key: string, strings: Strings): string {
  const [when = "", page] = key.split("/");
  const titles: Record<string, string> = {
    yearless: strings.yearlessTitle,
    bounded: strings.boundedTitle,
    undated: strings.undatedTitle,
  };
  const name = titles[when] ?? strings.sentence(formatDate(when, strings));
  return page === undefined ? name : strings.onPage(name, Number(page));
}

/** The same beside its like, under what they are parts of: "August", "28", "Page 2". */
export function briefPartName(key: string, strings: Strings): string {
  const [when = "", page] = key.split("/");
  if (page !== undefined) return strings.sentence(strings.page(Number(page)));
  const [year = "", month, day] = when.split("-");
  if (day !== undefined) return String(Number(day));
  return month !== undefined
    ? strings.sentence(formatMonth(Number(month), strings))
    : partName(year, strings);
}

/** What a part holds itself, beside finer parts: what of its dates is not known. */
export function restName(key: string, strings: Strings): string {
  if (!/^\d/.test(key)) return partName(key, strings);
  return key.includes("-") ? strings.dayUnknown : strings.monthUnknown;
}
