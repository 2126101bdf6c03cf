/** Days from the first to the last of a year, a month or a day, counted from 1970-01-01. */
export interface Days {
  first: number;
  last: number;
}

/** Reads "2022", "2022-10" or "2022-10-28"; undefined where it is none of these, or no such day exists. */
export function readDay(text: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month, day] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const at = (y: number, m: number, d: number) => {
    // Date.UTC takes the years 0 to 99 for 1900 to 1999.
    const date = new Date(0);
    date.setUTCFullYear(y, m - 1, d);
    return date.getTime() / 86_400_000;
  };
  if (month === undefined) return { first: at(year, 1, 1), last: at(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  const last = at(year, month + 1, 0);
  if (day === undefined) return { first: at(year, month, 1), last };
  const own = at(year, month, day);
  return day < 1 || own > last ? undefined : { first: own, last: own };
}
