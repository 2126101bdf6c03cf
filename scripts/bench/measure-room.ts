import { textOf } from "../../src/articles/text-of.ts";
import { normalize } from "../../src/normalize/normalize.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { table } from "../table.ts";
import { madeUpArticles } from "./made-up-files.ts";

/**
 * Articles a second on one core, for one room alone, at growing numbers of files: linear where the last column stays
 * the same. CPU time, since other processes share the machine; the control is a plain count of words in the same run.
 */
export function measureRoom(room: "normalize" | "quotes"): void {
  const articles = madeUpArticles(2000);
  const files = articles.map((text, i) => ({ name: `${i}.txt`, bytes: Buffer.from(text) }));
  const words = articles.reduce((sum, text) => sum + countWords(text), 0);
  const texts = files.map((file) => {
    return { text: textOf(normalize(file).drafts[0]?.body ?? []), language: "en" };
  });
  const work = {
    normalize: (i: number) => normalize(files[i]!),
    quotes: (i: number) => findQuotes(texts[i]!),
  }[room];
  for (let i = 0; i < 300; i++) work(i);

  const rows = [250, 500, 1000, 2000].map((n) => {
    const seconds = cpuSeconds(() => {
      for (let i = 0; i < n; i++) work(i);
    });
    const control = cpuSeconds(() => {
      for (let i = 0; i < n; i++) countWords(articles[i]!);
    });
    return [
      String(n),
      (n / seconds).toFixed(0),
      ((seconds / n) * 1000).toFixed(2),
      (seconds / control).toFixed(0),
    ];
  });
  console.log(`${room}: made-up articles of ${Math.round(words / articles.length)} words\n`);
  console.log(table(["articles", "a second", "ms each", "counting words = 1"], rows));
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
