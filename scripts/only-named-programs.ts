import programs from "node:child_process";
import { realpathSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import threads, { type WorkerOptions } from "node:worker_threads";
import { exchangers, settler } from "../src/commands/system-programs.ts";

/**
 * Loaded before a confined build. Node's permission model allows all programs or none, and lets go of threads that are
 * started with options of their own; with this, JavaScript starts these programs and no others, and threads are held
 * to the model, without programs. esbuild's own thread starts esbuild.
 */
const packages = realpathSync(fileURLToPath(new URL("../node_modules/", import.meta.url)));
const esbuild = [packages, "esbuild", ""].join(sep);
const folders = ["@esbuild", "@pagefind"].map((name) => [packages, name, ""].join(sep));

function allow(command: readonly string[]): void {
  const isOurs = folders.some((folder) => command[0]?.startsWith(folder) && !command[0].includes(".."));
  const isNamed = [...exchangers, settler].some((words) => words.every((word, i) => word === command[i]));
  if (isOurs || isNamed) return;
  const reason = `confined, a build does not start ${command[0]}`;
  throw Object.assign(new Error(reason), { code: "ERR_ACCESS_DENIED" });
}

interface Spawning {
  spawn(options: { file: string; args: string[] }): unknown;
}
// What spawn, exec, execFile and fork come to.
const child = programs.ChildProcess.prototype as unknown as Spawning;
const { spawn } = child;
child.spawn = function (options) {
  allow([options.file, ...options.args.slice(1)]);
  return spawn.call(this, options);
};
const { spawnSync } = programs;
const held = {
  spawnSync: (file: string, args: string[] = [], options: { shell?: unknown } = {}) => {
    allow(options.shell ? ["a shell"] : [file, ...args]);
    return spawnSync(file, args, options as object);
  },
  execSync: (command: string) => allow([command]),
  execFileSync: (file: string) => allow([file]),
};
Object.assign(programs, held);

const isLimit = (flag: string) =>
  /^--(?:(?:experimental-)?permission$|allow-fs-|disable-warning=)/.test(flag);
const limits = process.execArgv.filter(isLimit);

// A thread with options of its own would be held to nothing but what they say; one without is like this one.
threads.Worker = class extends threads.Worker {
  constructor(file: string | URL, { execArgv, env, ...options }: WorkerOptions = {}) {
    const isOwn = execArgv !== undefined || env !== undefined;
    const mayStart = String(file).startsWith(esbuild) ? ["--allow-child-process"] : [];
    super(file, isOwn ? { ...options, execArgv: [...limits, ...mayStart] } : options);
  }
};
syncBuiltinESMExports();
