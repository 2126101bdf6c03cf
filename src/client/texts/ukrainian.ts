import type { Sort, View } from "../query.ts";
import type { Texts } from "./english.ts";

const numbers = new Intl.NumberFormat("uk");
const rules = new Intl.PluralRules("uk");

/** "1 цитата", "2 цитати", "5 цитат". */
function count(n: number, one: string, few: string, many: string): string {
  const form = rules.select(n);
  return `${numbers.format(n)} ${form === "one" ? one : form === "few" ? few : many}`;
}

/** Every word the search pages say in Ukrainian. */
export const texts: Texts = {
  language: "uk",
  number: (n) => numbers.format(n),
  count: (n, view) =>
    view === "quotes" ? count(n, "цитата", "цитати", "цитат") : count(n, "стаття", "статті", "статей"),
  box: { quotes: "Шукати в сказаному", articles: "Шукати в статтях" },
  submit: "Шукати",
  facets: {
    speaker: "Мовець",
    source: "Джерело",
    topic: "Тема",
    kind: "Вид",
    confidence: "Певність",
    language: "Мова",
  },
  speakerQuoted: "Кого цитовано",
  any: "Усі",
  anybody: "Будь-хто",
  levels: { high: "Певно", fair: "Імовірно", low: "Непевно" },
  sort: "Порядок",
  sorts: { relevance: "За відповідністю", newest: "Спершу нові", oldest: "Спершу давні" },
  choice: (label, n) => (n === undefined ? label : `${label} (${numbers.format(n)})`),
  clear: "Зняти всі умови",
  clearSpeaker: "Будь-який мовець",
  also: (alias) => `також ${alias}`,
  nobodyNamed: "Нікого з таким ім’ям не цитовано",
  filters: "Звузити пошук",
  moreFacets: (chosen) => (chosen === 0 ? "Більше умов" : `Більше умов (обрано ${chosen})`),
  results: "Знайдене",
  searching: "Шукаємо…",
  found: (n: number, view: View, order: Sort) =>
    `${texts.count(n, view)}${n > 1 ? `, ${texts.inOrder(order)}` : ""}`,
  inOrder: (order) => texts.sorts[order].toLowerCase(),
  shown: (n, total) => `Показано ${numbers.format(n)} з ${numbers.format(total)}`,
  onlyBy: (name) => `Лише сказане: ${name}`,
  otherView: { quotes: "Шукати це в статтях", articles: "Шукати це в цитатах" },
  more: "Показати ще",
  marks: ["«", "»"],
  nobody: "Мовця не встановлено",
  uncertain: "мовець непевний",
  languageName: (code) => new Intl.DisplayNames("uk", { type: "language" }).of(code) ?? code,
  none: {
    quotes: "Жодна цитата не відповідає всьому цьому.",
    articles: "Жодна стаття не відповідає всьому цьому.",
  },
  noneForWords: (q, view) => `У жодній ${view === "quotes" ? "цитаті" : "статті"} немає слів «${q}».`,
  part: {
    word: (text) => `«${text}»`,
    phrase: (text) => `вислів «${text}»`,
    absent: (text) => `без «${text}»`,
    without: () => "вилучення обраного",
    dates: () => "ці дати",
    speaker: (label) => `мовець: ${label}`,
    source: (label) => `джерело: ${label}`,
    topic: (label) => `тема: ${label}`,
    kind: (label) => `вид: ${label}`,
    confidence: (label) => `певність: ${label}`,
    language: (label) => `мова: ${label}`,
  },
  noneAlone: (parts, view) =>
    `${view === "quotes" ? "Жодної цитати" : "Жодної статті"} немає взагалі за такою умовою: ${parts.join("; ")}.`,
  drop: (part, n) => texts.choice(`Зняти умову: ${part}`, n),
  dropAll: "Шукати самі слова",
  slips: {
    unclosed: (text) => `${text} не має других лапок; узято до кінця.`,
    "no-value": (text) => `Після ${text} нічого немає`,
    "unknown-operator": (text) =>
      `«${text}» не є одним із speaker:, source:, topic:, kind:, confidence:, language:, from:, to:; шукали як слово.`,
    "not-a-limit": (text) => `Межу дат не можна вилучити: ${text} не враховано.`,
    "no-date": (text) => `«${text}» не є роком, місяцем (2022-10) чи днем (2022-10-28); не враховано.`,
    "not-here": (text) => `Статті не можна звузити через ${text} Не враховано.`,
    "turned-around": "Проміжок закінчується раніше, ніж починається: у ньому нічого не може бути.",
    twice: (text) => `З кількох ${text} враховано останнє.`,
    several: (text, best, others) => `«${text}» зрозуміли як ${best}. Це може бути й ${others.join(", ")}.`,
    "no-such": {
      speaker: (text) => `Нікого на ім’я «${text}» тут не цитовано; шукали без цього.`,
      source: (text) => `Джерела «${text}» тут немає; шукали без цього.`,
      topic: (text) => `Теми «${text}» тут немає; шукали без цього.`,
      kind: (text) => `Виду цитат «${text}» немає; шукали без цього.`,
      confidence: (text) => `«${text}» не є одним із high, fair, low; шукали без цього.`,
      language: (text) => `Мовою «${text}» тут нічого немає; шукали без цього.`,
    },
  },
  unchecked: (n) =>
    `Вислів шукали в перших 200 результатах, де його слова стоять поруч; ще ${numbers.format(n)} не переглянуто.`,
  from: "Від",
  to: "До",
  datePlaceholder: "2022-10",
  when: "Коли",
  byYear: "За роками",
  byMonth: "За місяцями",
  allDates: "Усі дати",
  undated: (n, ranged) =>
    ranged ? `Ще ${numbers.format(n)} без дати або без досить точної` : `${numbers.format(n)} без дати`,
  undatedShown: "Показано те, чия дата відома недостатньо.",
  months: [
    "січ.",
    "лют.",
    "бер.",
    "квіт.",
    "трав.",
    "черв.",
    "лип.",
    "серп.",
    "вер.",
    "жовт.",
    "лист.",
    "груд.",
  ],
  whoMost: "Хто говорив найбільше",
  moreSpeakers: (n) => `і ще ${numbers.format(n)}`,
  alike: (n) => (n === 1 ? "Те саме в іншій статті:" : `Те саме в ${numbers.format(n)} інших статтях:`),
  copyCitation: "Скопіювати посилання",
  copied: "Скопійовано",
  copyFailed: "Браузер не дозволив",
  cite: ({ words, speaker, title, source, date, link }) =>
    `«${words}» ${[`${speaker ? `${speaker}, цит. за: ` : "Цит. за: "}«${title}»`, source, date, link].filter(Boolean).join(", ")}`,
  quick: "Швидкий пошук",
  quickHint: "Ім’я, тема або слова, сказані чи написані.",
  quickKinds: { speakers: "Мовці", topics: "Теми", quotes: "Цитати", articles: "Статті" },
  quickFound: (n) => (n === 0 ? "Нічого не знайдено." : `Знайдено: ${numbers.format(n)}.`),
  quickAll: (typed) => `Шукати «${typed}» в усіх цитатах`,
  quickOn: "Далі",
  close: "Закрити",
  help: "Як питати",
  helpRows: [
    ["мирні переговори", "обидва слова, також в інших формах"],
    ['"мирні переговори"', "саме ці слова в цьому порядку"],
    ["-газ", "без цього слова"],
    ["speaker:песков", "лише сказане кимось, за будь-яким з ужитих імен"],
    ['source:reuters topic:"права людини"', "лише з джерела, лише на тему"],
    ["from:2022-10 to:2022-12", "між двома роками, місяцями чи днями"],
    ["/ або Ctrl-K", "на будь-якій сторінці: швидкий пошук усюди"],
    ["kind:direct", "direct, mixed, partial або indirect: види цитат"],
    ["confidence:high", "наскільки певно, хто говорив: high, fair або low"],
    ["language:uk", "лише статті певною мовою"],
  ],
  empty: {
    quotes: "У цьому архіві ще немає цитат, тож нема в чому шукати.",
    articles: "У цьому архіві ще немає статей, тож нема в чому шукати.",
  },
  noneAdvice: "Спробуйте менше слів або іншу їх форму.",
  failed: "Покажчик пошуку не вдалося завантажити.",
  failedAdvice: "Без нього шукати не можна, але кожна цитата стоїть і на сторінці її мовця.",
  allSpeakers: "Усі мовці",
  retry: "Спробувати ще раз",
  noScript: {
    quotes:
      "Для пошуку потрібен JavaScript, вимкнений у цьому браузері. Кожна цитата стоїть і на сторінці того, хто це сказав:",
    articles:
      "Для пошуку потрібен JavaScript, вимкнений у цьому браузері. Кожна стаття є також у хроніці та під своїми темами:",
  },
  start: {
    quotes: (quotes, speakers) =>
      `${texts.count(quotes, "quotes")}, ${speakers}. Напишіть слово, оберіть мовця або і те, й інше.`,
    articles: (articles, sources) =>
      `${texts.count(articles, "articles")}, ${sources}. Напишіть слово або оберіть, кого цитовано.`,
  },
};
