import { address, permalink } from "../../src/site/address.ts";
import { llmsText } from "../../src/site/llms-text.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.llms()) };

/** What is here, for language models. */
export default function llms({ site }: { site: Site }): string {
  return llmsText(site);
}
