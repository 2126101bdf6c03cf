import { monthNumber } from "./month-number.ts";
import { remember } from "./remember.ts";

/** A day as written somewhere in a text. */
export interface FoundDate {
  /** EDTF: "2025-08-28", or "XXXX-02-26" where no year is written. */
  edtf: string;
  start: number;
  end: number;
}

/** How to read "05/06/2024": known only from what stands beside it. */
export type DayOrder = "day-first" | "month-first" | "unknown";

const written = new RegExp(
  [
    // 2025-08-28, 2025.05.15, 2024/3/5, 2025년 5월 15일, 2024年3月5日
    String.raw`(?<!\d)(?<y1>(?:19|20)\d\d)\s?[-./년年]\s?(?<m1>\d{1,2})\s?[-./월月]\s?(?<d1>\d{1,2})(?!\d)`,
    // 15.04.2026, 30/04/2024, 12-22-23
    String.raw`(?<![\d.,/])(?<a>\d{1,2})\s?(?<sep>[./-])\s?(?<b>\d{1,2})\s?\k<sep>\s?(?<y2>(?:19|20)\d\d|\d\d)(?!\d)`,
    // 2025. gada 28. augusts
    String.raw`(?<y6>(?:19|20)\d\d)\.?\sgada\s(?<d6>\d{1,2})\.\s(?<w6>\p{L}[\p{L}\p{M}]{2,13})`,
    // 8월 28일, 8月28日
    String.raw`(?<!\d)(?<m7>\d{1,2})\s?[월月]\s?(?<d7>\d{1,2})\s?[일日]`,
    // 28 August 2025, 06. feb 2025, 1er janvier 2024, 3 de mayo de 2024, 28 серпня 2025
    String.raw`(?<!\d)(?<d3>\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s-]{1,2}(?:of |de |d['’])?(?<w3>\p{L}[\p{L}\p{M}]{2,13})\.?(?:,?[\s-]{1,2}(?:de[l]? )?(?<y3>(?:19|20)\d\d))?`,
    // August 28, 2025; Aug. 28; December 22, 20235:00 AM
    String.raw`(?<w4>(?:\p{Lu}|(?<!\p{L})\p{L})[\p{L}\p{M}]{2,13})\.?\s{1,2}(?<d4>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s{1,2}(?:at\s[^,]{3,12},\s)?(?<y4>(?:19|20)\d\d))?`,
    // 2025 m. rugpjūčio 28, 2025. május 3.
    String.raw`(?<y5>(?:19|20)\d\d)\.?(?:\sm\.)?\s(?<w5>\p{L}[\p{L}\p{M}]{2,13})\.?\s(?<d5>\d{1,2})(?!\d)`,
  ].join("|"),
  "gu",
);

/** All days written in a text, in order. Impossible ones (31 February) and numbers that merely look like days are passed over. */
export function findDates(text: string, order: DayOrder = "unknown"): readonly FoundDate[] {
  return /[0-9०-९٠-٩۰-۹]/.test(text) ? readDates[order](text) : [];
}

const readDates: Record<DayOrder, (text: string) => FoundDate[]> = {
  "day-first": remember((text) => datesIn(text, "day-first")),
  "month-first": remember((text) => datesIn(text, "month-first")),
  unknown: remember((text) => datesIn(text, "unknown")),
};

function datesIn(text: string, order: DayOrder): FoundDate[] {
  const found: FoundDate[] = [];
  const plain = inAsciiDigits(text);
  written.lastIndex = 0;
  for (let match = written.exec(plain); match; match = written.exec(plain)) {
    const edtf = read(match.groups!, order);
    if (edtf) found.push({ edtf, start: match.index, end: match.index + match[0].length });
    // Words glued together ("torsdag 06. feb", "By Ann LeeDec 20") hide a day behind a failed reading.
    else written.lastIndex = match.index + 1;
  }
  return found;
}

/** Devanagari and Arabic digits as 0 to 9; the text keeps its length. */
function inAsciiDigits(text: string): string {
  if (!/[०-९٠-٩۰-۹]/.test(text)) return text;
  return text.replace(/[०-९٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}

function read(g: Record<string, string | undefined>, order: DayOrder): string | undefined {
  if (g.y1) return day(g.y1, Number(g.m1), Number(g.d1));
  if (g.a) {
    const [a, b] = [Number(g.a), Number(g.b)];
    const year = g.y2!.length === 2 ? `20${g.y2}` : g.y2!;
    if (a > 12) return day(year, b, a);
    if (b > 12) return day(year, a, b);
    if (a === b) return day(year, a, b);
    if (order === "unknown" && g.sep !== ".") return undefined;
    return order === "month-first" ? day(year, a, b) : day(year, b, a);
  }
  if (g.y6) return day(g.y6, monthNumber(g.w6!), Number(g.d6));
  if (g.m7) return day(undefined, Number(g.m7), Number(g.d7));
  if (g.d3) return day(g.y3, monthNumber(g.w3!), Number(g.d3));
  if (g.d4) return day(g.y4, monthNumber(g.w4!), Number(g.d4));
  return day(g.y5, monthNumber(g.w5!), Number(g.d5));
}

function day(year: string | undefined, month: number | undefined, date: number): string | undefined {
  if (!month || month > 12 || date < 1) return undefined;
  const longest = new Date(Date.UTC(year ? Number(year) : 2024, month, 0)).getUTCDate();
  if (date > longest) return undefined;
  return `${year ?? "XXXX"}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
