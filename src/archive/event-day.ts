import type { Article } from "../model.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** Characters in which a report names the day it is about. */
const LEAD = 700;

/**
 * The day an article is about, as far as it says: its full publication day, and the weekday that its lead names
 * first (ISO numbering, 1 = Monday). English weekdays only.
 */
export function eventDay({ published, text }: Article): { day?: string; weekday?: number } {
  const day = published && /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined;
  const name = /\bon (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i.exec(
    text.slice(0, LEAD),
  )?.[1];
  const weekday = name ? WEEKDAYS.indexOf(name.toLowerCase()) + 1 : undefined;
  return { ...(day && { day }), ...(weekday && { weekday }) };
}
