import assert from "node:assert/strict";
import { test } from "node:test";
import type { Basis } from "../../src/model.ts";
import { normalize } from "../../src/normalize/normalize.ts";
import { readAge } from "../../src/normalize/read-age.ts";
import { text, title } from "./pages/parts.ts";
import { textFile } from "./read-cases.ts";

/** The harbour's article with some lines of masthead, at its foot, and another lead. */
const file = ({ masthead = "", foot = "", lead = text[0]! }) =>
  textFile([title, masthead, lead, ...text.slice(1), foot].join("\n\n"));
const page = ({ note = "", head = "", masthead = "", lead = text[0]! }) =>
  textFile(
    `<!DOCTYPE html>${note}<html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${masthead}<div>${[lead, ...text.slice(1)].map((each) => `<p>${each}</p>`).join("\n")}</div></main></body></html>`,
    "page.html",
  );
const changed = (stamp: string) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title, dateModified: stamp })}</script>`;
const singleFile = (date: string) =>
  `<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: ${date} (Central European Standard Time)\n-->`;

/** A file, the day that is read off it, and what it rests on; no day where the file fixes none. */
const cases: [string, { name: string; bytes: Uint8Array }, string | undefined, Omit<Basis, "how">?][] = [
  [
    "yesterday, on a page saved by a browser's extension",
    page({ note: singleFile("Tue Mar 12 2024 10:11:12 GMT+0100"), masthead: "<p>Published yesterday</p>" }),
    "2024-03-11",
    { by: "relative-day", evidence: "Published yesterday", day: "2024-03-12" },
  ],
  [
    "hours ago, well after midnight",
    page({ note: singleFile("Tue Mar 12 2024 16:11:12 GMT+0100"), masthead: "<p>Posted 5 hours ago</p>" }),
    "2024-03-12",
  ],
  [
    "hours ago, past midnight",
    page({ note: singleFile("Tue Mar 12 2024 02:11:12 GMT+0100"), masthead: "<p>5 hours ago</p>" }),
    "2024-03-11",
  ],
  [
    "hours ago, about midnight: a bound",
    page({ note: singleFile("Tue Mar 12 2024 05:11:12 GMT+0100"), masthead: "<p>5 hours ago</p>" }),
    "../2024-03-12",
    { by: "not-after-relative-day", evidence: "5 hours ago", day: "2024-03-12" },
  ],
  [
    "today, and changed on a day",
    page({ head: changed("2024-03-12T18:40:00+01:00"), masthead: "<p>Today at 14:05</p>" }),
    "2024-03-12",
  ],
  [
    "yesterday, and changed on a day: that or the day before",
    page({ head: changed("2024-03-12T18:40:00+01:00"), masthead: "<p>Published yesterday</p>" }),
    "../2024-03-12",
  ],
  [
    "today, and changed by a clock of UTC near midnight: any zone's day",
    page({ head: changed("2024-03-12T23:40:00Z"), masthead: "<p>Published today</p>" }),
    "../2024-03-13",
    { by: "not-after-relative-day", evidence: "Published today", day: "2024-03-12/2024-03-13" },
  ],
  [
    "only a change",
    page({ head: changed("2024-03-12T18:40:00+01:00") }),
    "../2024-03-12",
    { by: "not-after-change", day: "2024-03-12" },
  ],
  [
    "only saved",
    page({ note: singleFile("Tue Mar 12 2024 10:11:12 GMT+0100") }),
    "../2024-03-12",
    { by: "not-after-saved", day: "2024-03-12" },
  ],
  [
    "copied by HTTrack",
    page({
      note: "<!-- Mirrored from example.org/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 12 Mar 2024 12:11:12 GMT -->",
      masthead: "<p>Published yesterday</p>",
    }),
    "../2024-03-12",
  ],
  [
    "yesterday in a text that says when it was saved",
    file({ masthead: "Published yesterday", foot: "Retrieved 12 March 2024" }),
    "2024-03-11",
  ],
  [
    "a saved line alone is no day of publication",
    file({ masthead: "Saved on 12 March 2024" }),
    "../2024-03-12",
  ],
  [
    "Ukrainian",
    file({ masthead: "Опубліковано вчора, 14:05", foot: "Збережено 12 березня 2024" }),
    "2024-03-11",
  ],
  ["yesterday with nothing to count from", file({ masthead: "Published yesterday" }), undefined],
  [
    "updated hours ago is no publication",
    page({ note: singleFile("Tue Mar 12 2024 16:11:12 GMT+0100"), masthead: "<p>Updated 5 hours ago</p>" }),
    "../2024-03-12",
  ],
  [
    "a stated day wins",
    file({ masthead: "Published 9 March 2024, updated yesterday", foot: "Retrieved 12 March 2024" }),
    "2024-03-09",
  ],
  [
    "yesterday and its date in the lead",
    file({ lead: `Yesterday, 11 March 2024, the island council voted. ${text[0]}` }),
    "2024-03-12",
    { by: "told-day", evidence: "Yesterday, 11 March 2024" },
  ],
  [
    "today and its date in brackets, without a year",
    file({ lead: `The island council meets today (Tuesday 12 March). ${text[0]}` }),
    "XXXX-03-12",
  ],
  [
    "сьогодні with its date, and a change",
    page({
      head: changed("2024-03-12T18:40:00+01:00"),
      lead: `Сьогодні, 12 березня, рада острова ухвалила рішення. ${text[0]}`,
    }),
    "2024-03-12",
  ],
  [
    "yesterday and a date further on",
    file({ lead: `Yesterday the council said it had decided on 11 March 2024. ${text[0]}` }),
    undefined,
  ],
];

for (const [name, made, published, basis] of cases)
  test(`relative day: ${name}`, () => {
    const { fields } = normalize(made).drafts[0]!;
    assert.equal(fields.published, published);
    if (!published) assert.equal(fields.basis.published?.how, "unknown");
    if (basis) assert.deepEqual(fields.basis.published, { how: "inferred", ...basis });
  });

for (const [words, days] of [
  ["Today at 14:05", 0],
  ["вчора, 14:05", 1],
  ["Gestern, 18.30 Uhr", 1],
  ["aujourd’hui à 14h05", 0],
  ["Yesterdayland opens", undefined],
  ["Last week", undefined],
] as const)
  test(`age in days: ${words}`, () => assert.equal(readAge(words)?.days, days));

for (const [words, minutes] of [
  ["Posted 5 hours ago", [240, 360]],
  ["5 годин тому", [240, 360]],
  ["vor einer Stunde", [0, 120]],
  ["il y a 20 minutes", [19, 21]],
  ["hace 3 horas", [120, 240]],
  ["2 days ago", [1440, 4320]],
  ["3 years ago", undefined],
  ["два роки тому", undefined],
] as const)
  test(`age in minutes: ${words}`, () => assert.deepEqual(readAge(words)?.minutes, minutes));
