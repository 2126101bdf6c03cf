import { readStamp } from "./read-stamp.ts";

/** A stretch of time in which something happened, in minutes since 1970 by the page's own clock, as far as it is known. */
export interface Moment {
  from: number;
  to: number;
}

const perDay = 1440;
/** How far the clocks of the earth are behind and ahead of UTC, in minutes. */
const west = 11 * 60;
const east = 13 * 60;

/**
 * Reads a day with or without a clock: "2024-03-12T10:05:00+01:00", "Tue Mar 12 2024 10:11:12 GMT+0100", "12 March 2024".
 * Where the clock is UTC's, the page's own may show another day. Undefined where no day is certain.
 */
export function readMoment(text: string | undefined): Moment | undefined {
  const day = readStamp(text)?.day;
  if (!day) return undefined;
  const midnight = Date.parse(day) / 60_000;
  const clock = /(?:[T\s]|^)([01]?\d|2[0-3]):([0-5]\d)(?!\d|\s?[ap]\.?m|:\d\d\s?[ap]\.?m)/i.exec(text!);
  if (!clock) return { from: midnight, to: midnight + perDay - 1 };
  const at = midnight + Number(clock[1]) * 60 + Number(clock[2]);
  const universal = /\dZ\s*$|\b(?:GMT|UTC)(?![+-]\d)|[+-]00:?00\s*$/.test(text!);
  return universal ? { from: at - west, to: at + east } : { from: at, to: at };
}

/** The day a minute falls on, as "2024-03-12". */
export function dayOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}
