import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "../src/commands/list-files.ts";
import { fuzz } from "./bench/fuzz.ts";
import { writeMadeUpFiles } from "./bench/made-up-files.ts";
import { measureHostile } from "./bench/measure-hostile.ts";
import { measureRoom } from "./bench/measure-room.ts";
import { measureSearch } from "./bench/measure-search.ts";
import { readArguments } from "./command.ts";
import { table } from "./table.ts";

const { operands } = readArguments({
  usage: "npm run bench",
  about:
    "Builds an archive of N made-up articles and prints time and size of each stage, beside plain Eleventy with " +
    "Pagefind on the same Markdown; or measures one room alone; or searches N articles in a browser; or kills builds " +
    "and normalising at 50 points each; or measures files made to be slow; or reads COUNT random and mutated files.",
  operands: "N | normalize | quotes | search [N] | hostile | kills | fuzz [COUNT] [SEED]",
  options: {},
});
const root = fileURLToPath(new URL("../", import.meta.url));
const [what = "1000", count = "20000", seed = "1"] = operands;

if (what === "normalize" || what === "quotes") measureRoom(what);
else if (what === "search") await measureSearch(Number(operands[1] ?? 10_000));
else if (what === "kills") killFifty();
else if (what === "hostile") measureHostile();
else if (what === "fuzz") fuzz(Number(count), Number(seed));
else if (Number(what) > 0) measureArchive(Number(what));
else {
  console.error(
    `"${what}" cannot be measured: a number of articles, normalize, quotes, search, hostile, kills or fuzz`,
  );
  process.exitCode = 2;
}

/** The test that `npm test` runs with a few kills only. */
function killFifty(): void {
  const test = join(root, "tests/commands/killed.test.ts");
  const env = { ...process.env, KILLS: "50" };
  execFileSync(process.execPath, ["--import", "tsx", "--test", test], { env, stdio: "inherit" });
}

function measureArchive(n: number): void {
  const directory = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const content = join(directory, "content");
    writeMadeUpFiles(join(content, "raw"), n);
    cpSync(join(root, "content/topics.yml"), join(content, "topics.yml"));
    const ours = join(directory, "ours");
    const args = ["--import", "tsx", join(root, "scripts/bench/measured-build.ts"), content, ours];
    const { stages, peak } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as {
      stages: Record<string, number>;
      peak: number;
    };
    const control = measureControl(directory, join(content, "articles"));
    const whole = Object.values(stages).reduce((sum, seconds) => sum + seconds, 0);
    const rows = Object.entries({ ...stages, "all stages": whole }).map(([stage, seconds]) => [
      stage,
      seconds.toFixed(1),
      ((seconds / n) * 1000).toFixed(2),
      (seconds / control.seconds).toFixed(2),
    ]);
    console.log(table(["stage", "seconds", "ms an article", "control = 1"], rows));
    const [own, plain] = [sizeOf(ours), sizeOf(control.output)];
    console.log(
      `\n${n} articles; peak ${mega(peak)} MB (Pagefind's own process apart)\n` +
        `site: ${own.files} files, ${mega(own.bytes)} MB; ` +
        `control: ${plain.files} files, ${mega(plain.bytes)} MB, ${control.seconds.toFixed(1)} s`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What anybody would build in an afternoon: one layout over the same Markdown, then Pagefind over the pages. */
function measureControl(directory: string, articles: string): { seconds: number; output: string } {
  const site = join(directory, "control");
  const output = join(directory, "control-site");
  cpSync(articles, join(site, "articles"), { recursive: true });
  mkdirSync(join(site, "_includes"));
  writeFileSync(
    join(site, "_includes/page.njk"),
    "<!doctype html><html lang=en><title>{{ title }}</title><body><article data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</article></body></html>",
  );
  writeFileSync(
    join(site, "articles/articles.json"),
    JSON.stringify({ layout: "page.njk", markdownTemplateEngine: false }),
  );
  const begun = performance.now();
  const options = { cwd: site, stdio: "ignore" } as const;
  execFileSync(
    process.execPath,
    [join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", `--output=${output}`],
    options,
  );
  execFileSync(join(root, "node_modules/.bin/pagefind"), ["--site", output], options);
  return { seconds: (performance.now() - begun) / 1000, output };
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = listFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { files: files.length, bytes };
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
