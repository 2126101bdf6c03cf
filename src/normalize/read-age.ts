import { plainWords } from "./page.ts";

/** How long ago a page says something was, seen from the moment it says so. */
export interface Age {
  /** Whole days before that day, where it names the day itself: "today" 0, "yesterday" 1. */
  days?: number;
  /** Minutes before that moment, at least and at most: "2 hours ago" may be rounded either way. */
  minutes?: [least: number, most: number];
  /** Where in the text it stands. */
  start: number;
  end: number;
}

/** The words for a day in the languages that pages show clocks in, by how many days ago it is. */
const dayWords = [
  "today сьогодні сегодня сёння днес heute aujourd'hui hoy oggi hoje dziś dzisiaj dnes idag vandaag bugün šodien šiandien",
  "yesterday вчора вчера учора gestern hier ayer ieri ontem wczoraj včera igår gisteren dün vakar",
].map((words) => words.split(" "));
const dayNames = new Map(dayWords.flatMap((words, days) => words.map((word) => [word, days] as const)));

/** Beginnings of the words for a minute, an hour and a day. */
const unitStems: [minutes: number, stems: RegExp][] = [
  [1, /^(?:mins?|minut\p{L}*|minuto\p{L}*|хв|хвилин\p{L}*|мин|минут\p{L}*|dakika|dk)$/u],
  [
    60,
    /^(?:h|hrs?|hours?|год|годин\p{L}*|час|часа|часов|std|stunden?|heures?|horas?|or[ae]|godzin\p{L}*|hodin\p{L}*|timm\p{L}*|uur|saat)$/u,
  ],
  [
    1440,
    /^(?:d|days?|дн|днів|дня|дні|дней|день|tag|tagen?|jours?|d[ií]as?|giorn[io]|dni|dzień|dn[yůí]|dage?|dagar|dagen|gün)$/u,
  ],
];

const one = new Set("an a one одну один годину einer einem eine une un una um uma en één".split(" "));
const number = String.raw`\d{1,2}|an?|one|einer|einem|une?|una?|um|uma|en|één`;
const unit = String.raw`\p{L}{1,9}`;
/** "5 hours ago", "5 годин тому", "vor 5 Stunden": the number and its unit, whatever else tells that it is past. */
const ago = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<n1>${number})\s?(?<u1>${unit})\.?\s(?:ago|тому|назад|geleden|sedan|siden|fa|temu|atrás|önce)|(?:vor|hace|il y a|há|před|przed|пред)\s(?<n2>${number})\s(?<u2>${unit}))(?![\p{L}])`,
  "iu",
);
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:${dayWords.flat().join("|").replace("'", "['’]")})(?![\p{L}\p{N}’'-])`,
  "iu",
);

/** Reads "Today at 14:05", "yesterday", "5 hours ago" anywhere in a short text; undefined where it tells no age in days or less. */
export function readAge(text: string): Age | undefined {
  const day = named.exec(text);
  if (day) {
    const days = dayNames.get(plainWords(day[0]))!;
    return { days, start: day.index, end: day.index + day[0].length };
  }
  const past = ago.exec(text);
  if (!past) return undefined;
  const { n1, u1, n2, u2 } = past.groups!;
  const word = (u1 ?? u2)!.toLowerCase();
  const size = unitStems.find(([, stems]) => stems.test(word))?.[0];
  const written = (n1 ?? n2)!.toLowerCase();
  const count = one.has(written) ? 1 : Number(written);
  if (!size || Number.isNaN(count)) return undefined;
  return {
    minutes: [(count - 1) * size, (count + 1) * size],
    start: past.index,
    end: past.index + past[0].length,
  };
}
