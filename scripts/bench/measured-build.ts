import { buildSite } from "../../src/commands/build-site.ts";
import { normalizeContent } from "../../src/commands/normalize-content.ts";

/** One whole run in a process of its own; prints {stages: {name: seconds}, peak: bytes} as JSON. */
const [content, output] = process.argv.slice(2) as [string, string];
const stages: Record<string, number> = {};
let last = performance.now();
const lap = (name: string) => {
  const now = performance.now();
  stages[name] = (now - last) / 1000;
  last = now;
};
await normalizeContent({ content });
lap("normalise");
let stage = "start";
const result = await buildSite({
  content,
  output,
  prefix: "/",
  onStage(next) {
    lap(stage);
    stage = next;
  },
});
lap(stage);
if (!result.built) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
console.log(JSON.stringify({ stages, peak: process.resourceUsage().maxRSS * 1024 }));
