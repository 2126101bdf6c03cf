import assert from "node:assert/strict";
import { test } from "node:test";
import { type Cases, found } from "./found.ts";

/* Per language: the verb behind, before and between the words, sources, roles, pronouns, marks of each kind, and titles that nobody says. */
const CASES: Cases = {
  de: [
    ["„Wir warten auf den Zug“, sagte Anna Berg.", ["Anna Berg | direct | Wir warten auf den Zug"]],
    ["Anna Berg sagte: „Wir warten auf den Zug.“", ["Anna Berg | direct | Wir warten auf den Zug."]],
    [
      "„Wir warten auf den Zug“, so Anna Berg. „Er ist spät.“",
      ["Anna Berg | direct | Wir warten auf den Zug", "Anna Berg | direct | Er ist spät."],
    ],
    [
      "Anna Berg zufolge ist das „ein guter Anfang für alle“.",
      ["Anna Berg | mixed | ein guter Anfang für alle"],
    ],
    [
      "Laut der Ministerin Anna Berg sei das „ein guter Anfang für alle“.",
      ["Anna Berg | mixed | ein guter Anfang für alle"],
    ],
    [
      "Der Minister Karl Vogt erklärte, man werde „noch lange auf den Zug warten“.",
      ["Karl Vogt | mixed | noch lange auf den Zug warten"],
    ],
    [
      "„Wir warten“, sagte der Minister, „auf den Zug.“",
      ["Minister | direct | Wir warten", "Minister | partial | auf den Zug."],
    ],
    [
      "»Wir warten auf den Zug«, meinte Anna Berg gegenüber dem Tageblatt.",
      ["Anna Berg | direct | Wir warten auf den Zug"],
    ],
    [
      "Die Bürgermeisterin von Riverdorf, Anna Berg, betonte: „Wir warten auf den Zug.“",
      ["Anna Berg | direct | Wir warten auf den Zug."],
    ],
    [
      "Karl Vogt kam. Der Zug müsse „noch heute in Berlin ankommen“, sagte er.",
      ["Karl Vogt | mixed | noch heute in Berlin ankommen"],
    ],
    ["Der Film „Das Leben der Anderen“ lief in Berlin.", []],
    [
      "Wie Anna Berg mitteilte, sei der Zug „schon lange auf dem Weg“.",
      ["Anna Berg | mixed | schon lange auf dem Weg"],
    ],
    [
      "„Wir warten auf den Zug“, hieß es aus dem Ministerium.",
      ["Ministerium | direct | Wir warten auf den Zug"],
    ],
    [
      "Laut Anna Berg ist das „ein guter Anfang für alle“.",
      ["Anna Berg | mixed | ein guter Anfang für alle"],
    ],
  ],
  fr: [
    [
      "« Nous attendons le train », a déclaré Anne Moreau.",
      ["Anne Moreau | direct | Nous attendons le train"],
    ],
    [
      "Anne Moreau a déclaré : « Nous attendons le train. »",
      ["Anne Moreau | direct | Nous attendons le train."],
    ],
    ["« Nous attendons le train », a-t-elle ajouté.", ["? | direct | Nous attendons le train"]],
    [
      "« Nous attendons le train, a expliqué Anne Moreau. Il est en retard. »",
      ["Anne Moreau | direct | Nous attendons le train", "Anne Moreau | direct | Il est en retard."],
    ],
    [
      "« Nous attendons le train », a indiqué le ministre de l'Intérieur, Paul Lefort.",
      ["Paul Lefort | direct | Nous attendons le train"],
    ],
    [
      "Selon Anne Moreau, « le train est en retard de deux heures ».",
      ["Anne Moreau | mixed | le train est en retard de deux heures"],
    ],
    ["— Nous attendons le train, dit Anne Moreau.", ["Anne Moreau | direct | Nous attendons le train"]],
    [
      "« Nous attendons », explique la maire de Lyon, Anne Moreau, à l'AFP.",
      ["Anne Moreau | direct | Nous attendons"],
    ],
    [
      "Le porte-parole du gouvernement, Paul Lefort, a dénoncé « une erreur très grave de tous ».",
      ["Paul Lefort | mixed | une erreur très grave de tous"],
    ],
    ["Le film « La Grande Illusion » a été projeté à Lyon.", []],
    [
      "Anne Moreau est maire de Lyon. « Nous attendons le train », dit-elle.",
      ["Anne Moreau | direct | Nous attendons le train"],
    ],
    [
      "D'après le ministre Paul Lefort, « personne ne sait quand le train arrivera ».",
      ["Paul Lefort | mixed | personne ne sait quand le train arrivera"],
    ],
    [
      '"Nous attendons le train", affirme Anne Moreau sur Twitter.',
      ["Anne Moreau | direct | Nous attendons le train"],
    ],
  ],
  es: [
    ["“Esperamos el tren”, dijo Ana Ruiz.", ["Ana Ruiz | direct | Esperamos el tren"]],
    ["Ana Ruiz dijo: “Esperamos el tren”.", ["Ana Ruiz | direct | Esperamos el tren"]],
    ["«Esperamos el tren», ha declarado la alcaldesa Ana Ruiz.", ["Ana Ruiz | direct | Esperamos el tren"]],
    [
      "—Esperamos el tren —dijo Ana Ruiz—. Llega tarde.",
      ["Ana Ruiz | direct | Esperamos el tren", "Ana Ruiz | direct | Llega tarde."],
    ],
    [
      "“Esperamos el tren”, dijo. “Llega tarde”, añadió Ana Ruiz.",
      ["Ana Ruiz | direct | Esperamos el tren", "Ana Ruiz | direct | Llega tarde"],
    ],
    [
      "Según Ana Ruiz, “el tren llega con dos horas de retraso”.",
      ["Ana Ruiz | mixed | el tren llega con dos horas de retraso"],
    ],
    [
      "“Esperamos el tren”, señaló el ministro de Transporte, Pablo Soto.",
      ["Pablo Soto | direct | Esperamos el tren"],
    ],
    [
      "El portavoz del Gobierno, Pablo Soto, aseguró que “nadie sabe cuándo llega el tren”.",
      ["Pablo Soto | mixed | nadie sabe cuándo llega el tren"],
    ],
    ["“Esperamos el tren”, explicó ella.", ["? | direct | Esperamos el tren"]],
    ["Ana Ruiz es alcaldesa. “Esperamos el tren”, explicó ella.", ["Ana Ruiz | direct | Esperamos el tren"]],
    ["La película “La lengua de las mariposas” se proyectó en Madrid.", []],
    [
      "“Me dijo ‘no’ y se fue”, contó Ana Ruiz a la agencia Efe.",
      ["Ana Ruiz | direct | Me dijo ‘no’ y se fue"],
    ],
    ["“Esperamos el tren”, escribió Pablo Soto en Twitter.", ["Pablo Soto | direct | Esperamos el tren"]],
    [
      "El presidente calificó la medida de “un error muy grave de todos”.",
      ["presidente | mixed | un error muy grave de todos"],
    ],
    [
      "De acuerdo con el ministro Pablo Soto, “el tren llega tarde siempre”.",
      ["Pablo Soto | mixed | el tren llega tarde siempre"],
    ],
  ],
  ru: [
    ["«Мы ждём поезд», — сказал Иван Лесной.", ["Иван Лесной | direct | Мы ждём поезд"]],
    ["Иван Лесной сказал: «Мы ждём поезд».", ["Иван Лесной | direct | Мы ждём поезд"]],
    ["— Мы ждём поезд, — сказал Иван Лесной.", ["Иван Лесной | direct | Мы ждём поезд"]],
    [
      "«Мы ждём поезд, — сказал Иван Лесной. — Он опаздывает».",
      ["Иван Лесной | direct | Мы ждём поезд", "Иван Лесной | direct | Он опаздывает"],
    ],
    [
      "«Мы ждём поезд, — сказал журналистам Иван Лесной, — и он опаздывает».",
      ["Иван Лесной | direct | Мы ждём поезд", "Иван Лесной | direct | и он опаздывает"],
    ],
    [
      "«Мы ждём поезд», — заявила пресс-секретарь министерства Анна Морозова.",
      ["Анна Морозова | direct | Мы ждём поезд"],
    ],
    [
      "Президент Иван Лесной сказал: «Мы ждём поезд». «Он опаздывает», — добавил он.",
      ["Иван Лесной | direct | Мы ждём поезд", "Иван Лесной | direct | Он опаздывает"],
    ],
    [
      "Анна Морозова сообщила журналистам, что «поезд из Москвы опаздывает».",
      ["Анна Морозова | partial | поезд из Москвы опаздывает"],
    ],
    ["Как сообщил Иван Лесной, поезд опаздывает.", []],
    ["„Мы ждём поезд“, — сказал Иван Лесной.", ["Иван Лесной | direct | Мы ждём поезд"]],
    ['"Мы ждем поезд", - сказал Иван Лесной.', ["Иван Лесной | direct | Мы ждем поезд"]],
    [
      "«Мы смотрели фильм „Белое солнце“, — сказал Иван Лесной, — и ждали поезд».",
      ["Иван Лесной | direct | Мы смотрели фильм „Белое солнце“", "Иван Лесной | direct | и ждали поезд"],
    ],
    ["Фильм «Белое солнце пустыни» показали в Москве.", []],
    [
      "Глава МИД Сергей Лавров назвал это «грубой ошибкой всех участников».",
      ["Сергей Лавров | partial | грубой ошибкой всех участников"],
    ],
    [
      "«Мы ждём поезд», — говорится в заявлении министерства.",
      ["заявлении министерства | direct | Мы ждём поезд"],
    ],
    [
      "Лесной добавил, что «никто не знает, когда придёт поезд».",
      ["Лесной | mixed | никто не знает, когда придёт поезд"],
    ],
    ["«Мы ждём поезд», — заявил Иван Лесной.", ["Иван Лесной | direct | Мы ждём поезд"]],
    [
      "По словам Дмитрия Морозова, «мы ждём поезд из Москвы».",
      ["Дмитрий Морозов | mixed | мы ждём поезд из Москвы"],
    ],
    [
      "Как сообщила Анна Морозова, «мы ждём поезд из Москвы».",
      ["Анна Морозова | mixed | мы ждём поезд из Москвы"],
    ],
    ["По словам Анны Лесной, «мы ждём поезд из Москвы».", ["Анны Лесной | mixed | мы ждём поезд из Москвы"]],
  ],
  uk: [
    ["«Ми чекаємо на потяг», — сказала Олена Коваль.", ["Олена Коваль | direct | Ми чекаємо на потяг"]],
    ["Олена Коваль сказала: «Ми чекаємо на потяг».", ["Олена Коваль | direct | Ми чекаємо на потяг"]],
    ["— Ми чекаємо на потяг, — сказала Олена Коваль.", ["Олена Коваль | direct | Ми чекаємо на потяг"]],
    [
      "«Ми чекаємо на потяг, — сказала Олена Коваль. — Він запізнюється».",
      ["Олена Коваль | direct | Ми чекаємо на потяг", "Олена Коваль | direct | Він запізнюється"],
    ],
    [
      "За словами Олени Коваль, «ми чекаємо на потяг із Києва».",
      ["Олена Коваль | mixed | ми чекаємо на потяг із Києва"],
    ],
    [
      "За словами президента Володимира Зеленського, «ми чекаємо на потяг із Києва».",
      ["Володимир Зеленський | mixed | ми чекаємо на потяг із Києва"],
    ],
    [
      "«Ми чекаємо на потяг», — заявив речник міністерства Іван Савчук журналістам.",
      ["Іван Савчук | direct | Ми чекаємо на потяг"],
    ],
    ["Савчук журналістам сказав: «Ми чекаємо на потяг».", ["Савчук | direct | Ми чекаємо на потяг"]],
    [
      "Іван Савчук сказав журналістам: «Ми чекаємо на потяг».",
      ["Іван Савчук | direct | Ми чекаємо на потяг"],
    ],
    [
      "Речниця мерії Олена Коваль повідомила, що «потяг із Києва запізнюється на годину».",
      ["Олена Коваль | mixed | потяг із Києва запізнюється на годину"],
    ],
    ['"Ми чекаємо на потяг", - додав він.', ["? | direct | Ми чекаємо на потяг"]],
    [
      "Президент Іван Савчук приїхав. «Ми чекаємо на потяг», — сказав він.",
      ["Іван Савчук | direct | Ми чекаємо на потяг"],
    ],
    ["„Ми чекаємо на потяг“, — сказав Іван Савчук.", ["Іван Савчук | direct | Ми чекаємо на потяг"]],
    [
      "“Ми чекаємо на потяг”, – написала Олена Коваль у Facebook.",
      ["Олена Коваль | direct | Ми чекаємо на потяг"],
    ],
    ["Книгу «Тіні забутих предків» показали в Києві.", []],
    [
      "За словами Олексія Бондаренка, «ми чекаємо на потяг із Києва».",
      ["Олексій Бондаренко | mixed | ми чекаємо на потяг із Києва"],
    ],
  ],
};

for (const [language, cases] of Object.entries(CASES))
  for (const [text, expected] of cases)
    test(`${language}: ${text}`, () => assert.deepEqual(found(text, language), expected));
