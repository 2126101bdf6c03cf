import type { Article } from "../model.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** Characters in which a report names the day it is about. */
const LEAD = 700;

/** Words by which a lead counts from the day it is written on. */
const AGO: [number, RegExp][] = [
  [
    0,
    /(?<![\p{L}’'])(?:today|Today(?=,)|[Tt]his (?:morning|afternoon)|[Tt]onight|[Сс]ьогодні)(?!\p{L}|[’']s)/u,
  ],
  [1, /(?<![\p{L}’'])(?:[Yy]esterday|[Ll]ast night|[Вв]чора)(?!\p{L}|[’']s)/u],
];

/**
 * The day an article is about, as far as it says: its full publication day, and what its lead names first: a weekday
 * (ISO numbering, 1 = Monday; English only), or how many days before it was written.
 */
export function eventDay({ published, text }: Article): { day?: string; weekday?: number; ago?: number } {
  const day = published && /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined;
  const lead = text.slice(0, LEAD);
  const name = /\bon (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i.exec(lead)?.[1];
  const weekday = name ? WEEKDAYS.indexOf(name.toLowerCase()) + 1 : undefined;
  const told = AGO.filter(([, words]) => words.test(lead)).map(([days]) => days);
  const ago = weekday === undefined && told.length === 1 ? told[0] : undefined;
  return { ...(day && { day }), ...(weekday && { weekday }), ...(ago !== undefined && { ago }) };
}
