import type { ArchiveLists } from "./archive-lists.ts";
import type { View } from "./query.ts";
import { remember } from "./remember.ts";
import type { SearchEngine } from "./search-engine.ts";

/** An engine whose code comes when it is first needed: the page is drawn without it. */
export function laterEngine(base: string, view: View, lists: ArchiveLists): SearchEngine {
  const engine = remember(async () => {
    const { createEngine } = await import("./search-engine.ts");
    return createEngine(base, view, lists);
  });
  return {
    warm: async () => (await engine()).warm(),
    find: async (asked) => (await engine()).find(asked),
    count: async (asked, everybody) => (await engine()).count(asked, everybody),
    explain: async (asked) => (await engine()).explain(asked),
  };
}
