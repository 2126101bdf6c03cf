import type { ArchiveLists } from "./archive-lists.ts";
import type { View } from "./query.ts";
import { remember } from "./remember.ts";
import type { SearchEngine } from "./search-engine.ts";

/**
 * An engine whose code comes when it is first needed: the page is drawn without it.
 *
 * @param speakers the list of them, which the page has a use for as well
 */
export function laterEngine(base: string, view: View, speakers: ArchiveLists["speakers"]): SearchEngine {
  const engine = remember(async () => {
    const { createEngine, createLists } = await import("./engine-parts.ts");
    return createEngine(base, view, createLists(base, speakers));
  });
  return {
    warm: async () => (await engine()).warm(),
    find: async (asked) => (await engine()).find(asked),
    count: async (asked, everybody) => (await engine()).count(asked, everybody),
    explain: async (asked) => (await engine()).explain(asked),
  };
}
