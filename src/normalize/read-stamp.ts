import { findDates } from "./find-dates.ts";

/** A moment as pages' metadata write it. */
export interface Stamp {
  /** The day as written, in the zone it is written in: "2023-12-22T23:30:00-05:00" is the 22nd. */
  day: string;
  /** The hour, where it is written in UTC, so that the page's own day may be the one before or after. */
  utcHour?: number;
}

/** Reads "2023-12-22T23:30:00-05:00", "20231222", "Fri, 22 Dec 2023 10:00:00 GMT"; undefined where no day is certain. */
export function readStamp(text: string | undefined): Stamp | undefined {
  if (!text) return undefined;
  const iso =
    /^((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)(?:(?!\d)|(?=\d{4,6}$))/.exec(text)?.slice(1).join("-") ??
    findDates(text).find(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf))?.edtf;
  if (!iso || !isDay(iso)) return undefined;
  const utc = /[T\s](\d\d):\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]00:?00|GMT|UTC)$/.exec(text);
  return { day: iso, ...(utc && { utcHour: Number(utc[1]) }) };
}

function isDay(iso: string): boolean {
  const [, month, day] = iso.split("-").map(Number);
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31;
}
