import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { Locked } from "../src/commands/lock.ts";
import type { Problem } from "../src/model.ts";
import { visible } from "../src/site/visible.ts";

export interface Command {
  /** How it is called: "npm run build". */
  usage: string;
  /** What it does, in one sentence. */
  about: string;
  /** Options that take a value -> what they mean and what they are without it. */
  options: Record<string, { about: string; value: string; default?: string }>;
  /** Options without a value -> what they mean. */
  flags?: Record<string, string>;
  /** What stands after the options, for the help: "GOLD.jsonl". */
  operands?: string;
}

export interface Arguments {
  options: Record<string, string>;
  flags: Set<string>;
  operands: string[];
}

/** The options that every command on an archive takes. */
export const folders = {
  content: { about: "the archive's folder, with raw/ in it", value: "DIR", default: "content" },
  output: { about: "the folder the site is written to", value: "DIR", default: "_site" },
  cache: {
    about: 'where results are kept from run to run, to be deleted at any time; "" for nowhere',
    value: "DIR",
    default: ".cache/onrecord",
  },
};

/** Reads the command line; prints the help, or what is wrong with the call, and ends the process. */
export function readArguments(command: Command): Arguments {
  const types = Object.fromEntries([
    ...Object.keys(command.options).map((name) => [name, { type: "string" as const }]),
    ...["help", ...Object.keys(command.flags ?? {})].map((name) => [name, { type: "boolean" as const }]),
  ]);
  try {
    const parsed = parseArgs({ options: types, allowPositionals: true });
    const values: Record<string, unknown> = parsed.values;
    const { positionals } = parsed;
    if (values.help) {
      console.log(help(command));
      process.exit(0);
    }
    if (positionals.length && !command.operands) throw new Error(`"${positionals[0]}" is one word too many`);
    const options: Record<string, string> = {};
    for (const [name, { default: fallback }] of Object.entries(command.options)) {
      const value = values[name] ?? fallback;
      if (typeof value === "string") options[name] = value;
    }
    return {
      options,
      flags: new Set(Object.keys(values).filter((name) => values[name] === true)),
      operands: positionals,
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help(command)}`);
    process.exit(2);
  }
}

function help({ usage, about, options, flags = {}, operands = "" }: Command): string {
  const rows = [
    ...Object.entries(options).map(([name, o]) => [
      `--${name} ${o.value}`,
      o.default ? `${o.about} (${o.default})` : o.about,
    ]),
    ...Object.entries({ ...flags, help: "this text" }).map(([name, meaning]) => [`--${name}`, meaning]),
  ];
  const width = Math.max(...rows.map(([name]) => name!.length));
  const list = rows.map(([name, meaning]) => `  ${name!.padEnd(width)}  ${meaning}`).join("\n");
  return `${usage} -- [options] ${operands}\n\n${about}\n\n${list}`;
}

/** Problems as lines "file:line: reason [rule]", on the error stream. */
export function printProblems(problems: Problem[]): void {
  for (const { rule, reason, ...where } of problems)
    console.error(visible(`${place(where)}: ${reason} [${rule}]`));
}

/** "page.txt", "lines.jsonl:3". */
export function place({ file, line }: { file: string; line?: number | undefined }): string {
  return line ? `${file}:${line}` : file;
}

/**
 * Why a command failed: in a line where it is nobody's mistake, as with a place that is taken, a full disk or a folder
 * that may not be written; with its stack where it is ours.
 */
export function printFailure(error: unknown): void {
  const isPlain = error instanceof Locked || (error instanceof Error && "syscall" in error);
  console.error(isPlain ? visible(error.message) : error);
}

/** A progress bar that shows itself after two seconds, on a terminal only. */
export function progress(): { update(label: string, done: number, all: number): void; stop(): void } {
  const begun = performance.now();
  let bar: SingleBar | undefined;
  return {
    update(label, done, all) {
      if (!process.stderr.isTTY || performance.now() - begun < 2000) return;
      bar ??= new SingleBar(
        { format: "{label} {bar} {value}/{total}", clearOnComplete: true },
        Presets.shades_grey,
      );
      if (!bar.isActive) bar.start(all, done, { label });
      bar.update(done, { label });
    },
    stop: () => bar?.stop(),
  };
}

/** "1 article", "5 articles". */
export function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
