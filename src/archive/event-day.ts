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

/** The day an article is about, as far as it says. */
export interface EventDay {
  /** Its full publication day. */
  day?: string;
  /** What its lead names first: a weekday (ISO numbering, 1 = Monday; English only), … */
  weekday?: number;
  /** … or how many days before it was written. */
  ago?: number;
  /** The words for either. */
  said?: string;
}

/** Reads the day off an article's date and its lead. */
export function eventDay({ published, text }: Article): EventDay {
  const day = published && /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined;
  const lead = text.slice(0, LEAD);
  const name = /\bon (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i.exec(lead)?.[1];
  const weekday = name ? WEEKDAYS.indexOf(name.toLowerCase()) + 1 : undefined;
  if (weekday) return { ...(day && { day }), weekday, said: name! };
  const [told, ...others] = AGO.flatMap(([ago, words]) => {
    const said = words.exec(lead)?.[0];
    return said === undefined ? [] : [{ ago, said }];
  });
  return { ...(day && { day }), ...(others.length === 0 && told) };
}
