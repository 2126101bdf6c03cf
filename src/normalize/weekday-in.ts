/** English names of weekdays, Sunday first, whole or short. */
const weekdays = ["sun", "mon", "tue(?:s)?", "wed(?:nes)?", "thu(?:rs)?", "fri", "sat(?:ur)?"].map(
  (name) => new RegExp(String.raw`\b${name}(?:day)?\b`, "i"),
);

/** The weekday a text names, 0 for Sunday; undefined where it names none. */
export function weekdayIn(text: string): number | undefined {
  const found = weekdays.findIndex((name) => name.test(text));
  return found < 0 ? undefined : found;
}
