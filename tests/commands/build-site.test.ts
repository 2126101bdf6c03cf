import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../src/commands/build-site.ts";
import { checkSite } from "../../src/commands/check-site.ts";
import { listFiles } from "../../src/commands/list-files.ts";
import { Locked, lock } from "../../src/commands/lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const shipped = fileURLToPath(new URL("../../content", import.meta.url));

function workshop(t: TestContext): { content: string; output: string } {
  const directory = temporaryFolder(t);
  const content = join(directory, "content");
  cpSync(join(shipped, "articles"), join(content, "articles"), { recursive: true });
  cpSync(join(shipped, "topics.yml"), join(content, "topics.yml"));
  return { content, output: join(directory, "site") };
}
const build = ({ content, output }: { content: string; output: string }) =>
  buildSite({ content, output, prefix: "/" });

test("a broken article stops the build with file and line, and the old site stays whole", async (t) => {
  const place = workshop(t);
  assert.equal((await build(place)).built, true);
  const before = listFiles(place.output);
  const name = readdirSync(join(place.content, "articles"))[0]!;
  const path = join(place.content, "articles", name);
  const whole = readFileSync(path, "utf8");
  for (const [key, rule] of [
    ["templateEngineOverride: njk,md", "unknown-key"],
    ["permalink: ../../../x", "unknown-key"],
    ["eleventyComputed: x", "unknown-key"],
    ["published: 2024-02-30", "bad-yaml"],
  ]) {
    writeFileSync(path, whole.replace("---\n", `---\n${key}\n`));
    const result = await build(place);
    assert.ok(!result.built);
    const problem = result.problems[0]!;
    assert.deepEqual(
      [problem.file, problem.rule === rule || problem.rule === "bad-value"],
      [`articles/${name}`, true],
    );
    assert.equal(typeof problem.line, "number");
    assert.deepEqual(listFiles(place.output), before);
  }
  assert.deepEqual(readdirSync(join(place.output, "..")).sort(), ["content", "site"]);
});

test("a removed article leaves no page behind", async (t) => {
  const place = workshop(t);
  await build(place);
  const name = readdirSync(join(place.content, "articles"))[0]!;
  const page = join(place.output, "articles", name.slice(0, -3));
  assert.ok(existsSync(page));
  rmSync(join(place.content, "articles", name));
  assert.equal((await build(place)).built, true);
  assert.equal(existsSync(page), false);
});

test("a second build of the same output is turned away", async (t) => {
  const place = workshop(t);
  const unlock = lock(`${place.output}.lock`);
  await assert.rejects(build(place), Locked);
  unlock();
  assert.equal((await build(place)).built, true);
});

test("what a killed build left behind is mended", async (t) => {
  const place = workshop(t);
  await build(place);
  mkdirSync(`${place.output}.next`);
  writeFileSync(join(`${place.output}.next`, "half.html"), "");
  assert.equal((await build(place)).built, true);
  assert.equal(existsSync(`${place.output}.next`), false);
  assert.equal(existsSync(join(place.output, "half.html")), false);
});

test("an archive without articles builds", async (t) => {
  const place = workshop(t);
  rmSync(join(place.content, "articles"), { recursive: true });
  const result = await build(place);
  assert.deepEqual(result.built ? [] : result.problems, []);
});

test("a site is sound under whatever name its folder and its path are given", async (t) => {
  const place = workshop(t);
  const result = await buildSite({ ...place, prefix: "archive" });
  assert.deepEqual(result.built ? [] : result.problems, []);
  assert.ok(result.built);
  const { archive } = result;
  for (const site of [`${place.output}/`, `${dirname(place.output)}/./site`, relative("", place.output)])
    for (const prefix of ["/archive", "/archive/"])
      assert.deepEqual(checkSite({ site, prefix, archive }), [], `${site} under ${prefix}`);
});

test("the check finds an index that is incomplete, or not there", async (t) => {
  const place = workshop(t);
  const result = await build(place);
  assert.ok(result.built);
  rmSync(join(place.output, "pagefind", "quotes"), { recursive: true });
  const problems = checkSite({ site: place.output, prefix: "/", archive: result.archive });
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [["pagefind/quotes", "index-incomplete"]],
  );
});

test("the check finds empty files, broken links and fragments, and calls on other hosts", async (t) => {
  const place = workshop(t);
  const result = await build(place);
  assert.ok(result.built);
  const check = () => checkSite({ site: place.output, prefix: "/", archive: result.archive });
  assert.deepEqual(check(), []);
  const page = (body: string) => writeFileSync(join(place.output, "about", "index.html"), body);
  const rules = () => [...new Set(check().map(({ rule }) => rule))];
  page("");
  assert.deepEqual(rules(), ["empty-file"]);
  page('<a href="/nowhere/">x</a>');
  assert.deepEqual(rules(), ["broken-link"]);
  page('<a href="/speakers/#nobody">x</a>');
  assert.deepEqual(rules(), ["broken-link"]);
  page('<img src="https://example.org/x.png" alt="">');
  assert.deepEqual(rules(), ["foreign-request"]);
});
