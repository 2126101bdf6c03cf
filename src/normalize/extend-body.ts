import { isProse, type Stretch } from "./find-body.ts";
import { findDates } from "./find-dates.ts";
import { listHeading } from "./furniture-rules.ts";
import { type Line, mark } from "./page.ts";
import { pictureCredit } from "./picture-credit.ts";
import { Subject } from "./subject.ts";

/** Furniture that interrupts articles; below any other nothing is the article's. */
const interrupting = new Set(["advertisement", "read-more", "picture-control", "no-words", "share-links"]);
/** How far below the text, in what short lines cost, running text must go on. */
const reach = -8;
/** What a short line costs that shares no word with the text, and one that does. */
const other = -0.3;
const kin = -0.05;
/** What running text costs that speaks of others. */
const foreign = -2;

/**
 * Goes on below a stretch that lists of short lines have ended: specifications, results, ingredients under crossheads, with
 * running text of the same subject in between. Such lines cost next to nothing where they share words with the text.
 */
export function extendBody(lines: Line[], { start, end }: Stretch): Stretch {
  if (!lines.slice(end + 1, end + 1 + 40).some((line) => !line.mark && isProse(line))) return { start, end };
  const subject = new Subject(lines.slice(start, end + 1).filter((line) => !line.mark));
  const counts = new Map<string, number>();
  for (const { key } of lines.slice(end + 1)) counts.set(key, (counts.get(key) ?? 0) + 1);
  let last = end;
  let sum = 0;
  for (let index = end + 1; index < lines.length && sum > reach; index++) {
    const line = lines[index]!;
    if (listHeading(line) || (line.mark && !interrupting.has(line.mark.rule))) break;
    if (line.mark) continue;
    // Other articles are listed with their days.
    if (line.words <= 12 && findDates(line.text).length > 0) break;
    sum += weigh(line, subject);
    if (sum <= 0) continue;
    const added = lines.slice(last + 1, index + 1).filter((each) => !each.mark);
    subject.add(added);
    takeItems(added, counts);
    last = index;
    sum = 0;
  }
  return { start, end: last };
}

/** Short lines as items; those over running text, and the shortest that come again ("Display"), as crossheads. Captions are read later. */
function takeItems(added: Line[], counts: Map<string, number>): void {
  added.forEach((line, index) => {
    if (line.sentence || isProse(line) || pictureCredit(line.text)) return;
    const below = added[index + 1];
    const leads = (below !== undefined && isProse(below)) || counts.get(line.key)! > 1;
    if (leads && line.words <= 3) mark(line, "body", "crosshead", "heading");
    else mark(line, "body", "list-item", "item");
  });
}

function weigh(line: Line, subject: Subject): number {
  const { stems, names } = subject.kinship([line]);
  if (!isProse(line)) return stems > 0 ? kin : other;
  if (stems >= 0.25 || (names === "shared" && stems >= 0.15)) return 0.4 + Math.min(line.words, 90) / 25;
  return names === "others" ? foreign : stems * 4;
}
