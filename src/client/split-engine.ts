import { partOf } from "../search/speaker-parts.ts";
import type { Asked } from "./asked.ts";
import { createEngine, type EngineOptions, explainWith, type SearchEngine } from "./search-engine.ts";

/**
 * An engine over the whole index and its parts: a query for one speaker is answered by the part that has
 * all of that speaker's quotes, which is a fraction of the whole to load.
 *
 * @param parts number of parts; 0 where there is only the whole
 */
export function splitEngine(options: EngineOptions, parts: number): SearchEngine {
  const whole = createEngine(options);
  if (parts === 0) return whole;
  const opened = new Map<number, SearchEngine>();

  const engineFor = async ({ facets }: Asked): Promise<SearchEngine> => {
    if (facets.speaker === "") return whole;
    const part = partOf(facets.speaker, await options.speakers(), parts);
    if (part === undefined) return whole;
    const engine = opened.get(part) ?? createEngine({ ...options, part });
    opened.set(part, engine);
    return engine;
  };
  const find: SearchEngine["find"] = async (asked) => (await engineFor(asked)).find(asked);

  return {
    warm: async (asked) => (await engineFor(asked)).warm(asked),
    find,
    async count(asked, everybody) {
      const engine = everybody ? whole : await engineFor(asked);
      const counted = await engine.count(asked, everybody);
      // A part knows nothing of the speakers in the others.
      if (engine !== whole) delete counted.choices.speaker;
      return counted;
    },
    explain: (asked) => explainWith(find, asked, options.view),
  };
}
