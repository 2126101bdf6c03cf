import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readQuotedArticle } from "../../src/archive/read-quoted-article.ts";
import { readRawFile } from "../../src/commands/read-raw-file.ts";
import { rulesParts } from "../../src/work/rules-version.ts";

test("whatever a task imports is part of the rules' version", async () => {
  const { metafile } = await build({
    entryPoints: [readQuotedArticle, readRawFile].map(({ module }) => fileURLToPath(module)),
    absWorkingDir: fileURLToPath(new URL("../../", import.meta.url)),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    metafile: true,
    write: false,
    outdir: "nowhere",
  });
  const files = Object.keys(metafile.inputs);
  assert.ok(files.length > 50);
  const inside = (file: string) => rulesParts.some((part) => file === part || file.startsWith(`${part}/`));
  assert.deepEqual(
    files.filter((file) => !inside(file)),
    [],
  );
});
