import { readDay } from "./read-day.ts";

/**
 * A date as people type it, as the index writes it: "2022", "2022-10", "2022-10-28" from these, "2022/10" and
 * "10.2022", "28.10.2022", "28/10/2022" and "10/28/2022".
 *
 * @returns undefined where it is none, or where either of two numbers may be the month ("10/11/2022")
 */
export function typedDate(text: string): string | undefined {
  const numbers = text.trim().split(/[-./]/);
  const backwards = /^\d{4}$/.test(numbers.at(-1) ?? "") && numbers.length > 1;
  if (backwards) numbers.reverse();
  const [year = "", month, day] = numbers;
  // Only with dots it is sure that the day comes first.
  const unsure = backwards && day !== undefined && !text.includes(".");
  if (unsure && month !== day && Number(month) <= 12 && Number(day) <= 12) return undefined;
  const turned = unsure && Number(month) > 12 ? [year, day, month] : numbers;
  const date = turned.map((part, at) => (at === 0 ? part : part?.padStart(2, "0"))).join("-");
  return readDay(date) && date;
}
