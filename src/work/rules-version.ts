import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** All that a result can depend on beside its file: the rooms that tasks may import, and what they stand on. */
export const rulesParts = [
  ...[
    "archive",
    "articles",
    "commands",
    "normalize",
    "quotes",
    "work",
    "compare.ts",
    "group-by.ts",
    "model.ts",
  ].map((name) => `src/${name}`),
  "package.json",
  "package-lock.json",
];

/**
 * Sixteen hexadecimal digits that change with any rule: a hash over the sources, the packages' versions and Node's,
 * whose Unicode tables the rules use.
 */
export function rulesVersion(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of rulesParts.flatMap(filesIn))
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
