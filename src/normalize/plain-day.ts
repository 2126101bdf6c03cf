const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A day in words for the evidence of a date: "5 March 2025". */
export function plainDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}
