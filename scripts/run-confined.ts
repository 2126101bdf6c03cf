import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url)).replace(/[\\/]$/, "");
const guard = new URL("./only-named-programs.ts", import.meta.url).href;

export interface Confinement {
  /** Folders that may be read, beside the project and its packages. */
  read: string[];
  /** Paths that may be written, and whatever begins like them: "_site" stands for "_site.next" too. */
  write: string[];
}

/**
 * Runs a script again under Node's permission model: JavaScript, ours and that of every package, reads the project and
 * writes its output, and nothing else; it starts those programs only that the build cannot do without, which the model
 * does not reach. Templates are looked for from the folder that holds both them and the output, so that the output must
 * be below the project.
 *
 * @returns the exit code
 */
export function runConfined(script: string, args: string[], { read, write }: Confinement): number {
  const unfit = write.map((path) => resolve(path)).find((path) => isOutside(path) || isLink(path));
  if (unfit) {
    console.error(`confined, a build writes to folders below ${root} only, and turns no links: ${unfit}`);
    return 2;
  }
  const temporary = join(root, ".cache", "confined");
  mkdirSync(temporary, { recursive: true });
  const writable = [temporary, ...write.map((path) => resolve(path))];
  for (const path of writable) mkdirSync(dirname(path), { recursive: true });
  // tsx asks whether the project exists in capitals too, to learn what the file system makes of them.
  const readable = [
    root,
    root.toUpperCase(),
    realpathSync(join(root, "node_modules")),
    ...read.map((path) => resolve(path)),
  ];
  const flags = [
    process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission",
    ...distinct(readable).map((path) => `--allow-fs-read=${path}*`),
    ...distinct(writable).map((path) => `--allow-fs-write=${path}*`),
    "--allow-child-process",
    "--allow-worker",
    "--disable-warning=ExperimentalWarning",
    "--disable-warning=SecurityWarning",
    ...["tsx", guard].flatMap((module) => ["--import", module]),
  ];
  const { status } = spawnSync(process.execPath, [...flags, script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TMPDIR: temporary },
  });
  return status ?? 1;
}

const isOutside = (path: string) => relative(root, path).startsWith("..");
const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Without what another begins already: some versions of Node take such a pair amiss. */
function distinct(paths: string[]): string[] {
  const all = [...new Set(paths)];
  return all.filter((path) => !all.some((other) => other !== path && path.startsWith(other)));
}
