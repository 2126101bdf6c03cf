import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { writeMadeUpFiles } from "../../scripts/bench/made-up-files.ts";
import { readArchive } from "../../src/archive/read-archive.ts";
import { normalizeContent } from "../../src/commands/normalize-content.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const cases = fileURLToPath(new URL("../golden/normalize/", import.meta.url));

/** Every golden case, so each form of file, and some made-up articles. */
function fill(content: string): void {
  writeMadeUpFiles(join(content, "raw"), 30);
  for (const name of readdirSync(cases))
    for (const ending of ["txt", "html", "jsonl", "md"]) {
      const source = join(cases, name, `source.${ending}`);
      if (existsSync(source)) cpSync(source, join(content, "raw", `${name}.${ending}`));
    }
}

test("worker threads, kept results and plain work give the same articles, report and archive", async (t) => {
  const directory = temporaryFolder(t);
  const cache = join(directory, "cache");
  const ways = { plain: {}, workers: { poolFrom: 1 }, cold: { cache }, warm: { cache } };
  const outcomes = [];
  for (const [name, options] of Object.entries(ways)) {
    const content = join(directory, name);
    fill(content);
    const { entries, written, problems } = await normalizeContent({ content, ...options });
    const files = readdirSync(join(content, "articles")).sort();
    const texts = files.map((file) => readFileSync(join(content, "articles", file), "utf8"));
    const report = readFileSync(join(content, "report.json"), "utf8");
    const archive = await readArchive(content, options);
    outcomes.push({ entries, written, problems, files, texts, report, archive });
  }
  const [plain, ...others] = outcomes;
  assert.ok(plain!.files.length > 40);
  for (const other of others) assert.deepEqual(other, plain);
});
