import { findDates } from "./find-dates.ts";
import { full } from "./infer-day.ts";
import type { Page } from "./page.ts";

/** How many lines at a file's beginning and end may say when it was saved. */
const reach = 15;
const savedOn =
  /^\W{0,3}(?:(?:page|article|copy|document) )?(?:saved|retrieved|accessed|captured|archived|downloaded|clipped|printed|збережено|завантажено|сохранено|gespeichert|abgerufen|consulté|enregistré|consultado|guardado|zapisano|pobrano)(?!\p{L})/iu;

/** "Saved from example.org on 12 March 2024", "Retrieved 12 March 2024": a day that is not the article's. */
export function takeSavedLine({ lines, metadata }: Page): void {
  for (const line of [...lines.slice(0, reach), ...lines.slice(-reach)]) {
    if (
      line.words > 20 ||
      (line.mark?.fate === "field" && line.mark.rule !== "byline") ||
      !savedOn.test(line.text)
    )
      continue;
    const day = findDates(line.text).find(({ edtf }) => full(edtf));
    if (!day) continue;
    metadata.saved ??= day.edtf;
    line.mark = { fate: "field", rule: "saved-line" };
  }
}
