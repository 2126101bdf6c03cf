import { test } from "node:test";
import { withhold } from "../../src/archive/withhold.ts";
import { markExcerpt, markWords } from "../../src/client/mark-words.ts";
import { originOf } from "../../src/commands/origin-of.ts";
import { normalize } from "../../src/normalize/normalize.ts";
import { personParts } from "../../src/site/name-parts.ts";
import { withinTime } from "../../src/work/within-time.ts";
import { makeArticle } from "../archive/make.ts";

const long = 200_000;
const prose =
  "The bridge of the old town would open again in the spring, after two years of repairs in the rain.";
const raw = (name: string, text: string) => normalize({ name, bytes: Buffer.from(text) });
const waited =
  "The mayor of the old town, who opened it, says that it opens for all who have waited so very long for it";
const deck = `${waited} and more ${".".repeat(long)}x and so on they said`;

/** Texts over which a pattern, or a loop in a loop, once took the square of their length: minutes, for milliseconds. */
const works: Record<string, () => unknown> = {
  "a deck with a row of dots": () => raw("a.txt", `Old bridge opens\n\n${deck}\n\n${prose}\n\n${prose}\n`),
  "a feed's author": () =>
    raw(
      "a.xml",
      `<rss><channel><item><title>A</title><author>${"a".repeat(long)}</author></item></channel></rss>`,
    ),
  "a mail's sender with blanks": () =>
    raw(
      "a.eml",
      `Subject: Old bridge opens\nFrom: ${" ".repeat(long)}a\nDate: Mon, 6 May 2024\nTo: readers\n\n${prose}\n`,
    ),
  "an author with blanks": () => personParts(`Ann${" ".repeat(long)}`),
  "a row of dashes that rights withhold": () =>
    withhold(makeArticle({ slug: "a", text: "-".repeat(long) }), [], "excerpt"),
  "front matter that ends in blanks": () => originOf(`raw:\n${" ".repeat(long)}`),
  "a word found that is a row of dashes": () => markWords({ text: `a${"-".repeat(long)}a`, at: [0] }),
  "a word found at every place": () =>
    markExcerpt({ text: "gas ".repeat(long), at: Array.from({ length: long }, (_, at) => at) }),
};
for (const [name, work] of Object.entries(works))
  test(`${name} costs no more than its length`, () => {
    withinTime(10_000, work);
  });
