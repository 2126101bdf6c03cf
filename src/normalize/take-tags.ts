import { isProse } from "./find-body.ts";
import { listHeading } from "./furniture-rules.ts";
import { type Line, mark, type Page } from "./page.ts";

/** The most topics a page's list of tags may have. */
const most = 20;

/** Reads the page's own topics: "Tags: a, b", "Topics" over a list, "#a #b". */
export function takeTags(page: Page): void {
  const { lines, fields } = page;
  for (let index = Math.max(0, page.start - 12); index < lines.length; index++) {
    if (index > page.end + 25) return;
    const line = lines[index]!;
    if (line.mark || listHeading(line) !== "tags") continue;
    const label = line.text.match(/^[^:]{2,40}[:：]\s*(?=\S)/u);
    const inline = label ? line.text.slice(label[0].length) : "";
    const within = index >= page.start && index < page.end && textBelow(page, index);
    mark(line, "field", "tags");
    if (inline) add(fields.topics, inline.split(/\s*[,;|•·]\s*|\s#/u));
    else {
      for (let next = index + 1; next < lines.length && next <= index + most; next++) {
        const item = lines[next]!;
        if (item.mark || item.sentence || item.words > 5 || item.text.length > 50 || listHeading(item)) break;
        if (!item.bullet && next > index + 1 && !lines[next - 1]!.bullet && lines[index + 1]!.bullet) break;
        // A short line over the text that goes on is its crosshead.
        if (within && !item.bullet && isText(lines[next + 1])) break;
        add(fields.topics, item.text.split(/\s*[,;|•·]\s*|\s#/u));
        mark(item, "field", "tags");
      }
    }
    if (index < page.start || within) continue;
    if (index <= page.end) page.end = index;
    return;
  }
}

/** Whether the text goes on below a list of tags, as it does where they stand under the first paragraphs. */
function textBelow({ lines, end }: Page, index: number): boolean {
  return lines.slice(index + 1, end + 1).filter(isText).length > 1;
}

const isText = (line: Line | undefined) =>
  line !== undefined && !line.mark && !line.bullet && (isProse(line) || (line.sentence && line.words >= 4));

function add(topics: string[], found: string[]): void {
  for (const text of found) {
    const topic = text.replace(/^#\s*/, "").trim();
    if (topic.length > 1 && topic.length <= 50 && topics.length < most && !topics.includes(topic))
      topics.push(topic);
  }
}
