import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds in a reader's way on a page, or in some part of it: each rule, and an element that breaks it. In the
 * dark the tokens have other colours and nothing else is different, so that only colours are looked at.
 */
export async function barriers(page: Page, part = "html"): Promise<string[]> {
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const builder = new AxeBuilder({ page }).include(part).options({
    ...(dark ? { runOnly: ["cat.color"] } : { rules: { "target-size": { enabled: true } } }),
    // Nobody reads the lists of what is in order.
    resultTypes: ["violations"],
  });
  // Without frames there are no results to be joined, on a page opened for it.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
