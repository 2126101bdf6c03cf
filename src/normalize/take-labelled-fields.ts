import { mark, type Page } from "./page.ts";

/** How databases of printed papers label what stands between headline and text. */
const labels: [RegExp, (page: Page, words: string) => void][] = [
  [
    /^DATELINE:\s*(\S.{1,60})$/,
    ({ fields }, words) => {
      fields.dateline ??= { place: words };
    },
  ],
  [
    /^SECTION:\s*([^;]{2,60})/,
    ({ fields }, words) => {
      fields.section ??= words.trim();
    },
  ],
];

/** "DATELINE: PORT ALBA", "SECTION: NEWS; Pg. 3": fields on lines of their own, as a printed paper's database exports them. */
export function takeLabelledFields(page: Page): void {
  for (const line of page.lines.slice(Math.max(0, page.title), page.start)) {
    if (line.mark || line.words > 12) continue;
    for (const [label, take] of labels) {
      const words = label.exec(line.text)?.[1];
      if (!words) continue;
      take(page, words);
      mark(line, "field", "labelled-field");
    }
  }
}
