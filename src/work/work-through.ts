import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Problem } from "../model.ts";
import { ResultCache } from "./result-cache.ts";
import type { NamedFile, Task } from "./task.ts";
import { withinTime } from "./within-time.ts";
import { WorkerPool } from "./worker-pool.ts";

/**
 * From so many files on that are to be done, worker threads do them. A thread takes 1.3 s to load the rules and as
 * much again until they run at full speed. On two cores, of which the main thread needs one for reading and writing,
 * both ways are equal: 12 s for 2,000 files.
 */
const POOL_FROM = 500;

export interface WorkOptions {
  /** Folder where results are kept from run to run; none are kept without it. */
  cache?: string;
  /** From how many files on worker threads do the work; 500 where it is not said. */
  poolFrom?: number;
  /** How long a file of no size may take, in milliseconds; half a minute where it is not said. */
  patience?: number;
  /** Where what the workers run is written; the system's temporary folder where it is not said. */
  temporary?: string;
}

export interface Work<Shared, Result> extends WorkOptions {
  task: Task<Shared, Result>;
  shared: Shared;
  names: string[];
  /** The bytes of the file of a name, or why it is not read. */
  read: (name: string) => Uint8Array | Problem;
}

/** What came of a file; a problem where it could not be read, or the task failed over it. */
export type Outcome<Result> = { name: string } & ({ result: Result } | { problem: Problem });

/**
 * Does a task on every file and gives what comes of each, in the order of the names. What was done before on the same
 * bytes under the same rules is not done again. It holds no more files at a time than there are threads to do them.
 */
export async function* workThrough<Shared, Result>(
  work: Work<Shared, Result>,
): AsyncGenerator<Outcome<Result>> {
  const { task, shared, names, read, poolFrom = POOL_FROM, patience = 30_000, temporary } = work;
  const cache = work.cache ? new ResultCache(work.cache) : undefined;
  const start = createHash("sha256").update(`${task.module.split("/").at(-1)}\n${JSON.stringify(shared)}\n`);
  const keyOf = ({ name, bytes }: NamedFile) => start.copy().update(`${name}\n`).update(bytes).digest("hex");
  const isNew = (name: string) => {
    const bytes = read(name);
    return bytes instanceof Uint8Array && !cache?.has(keyOf({ name, bytes }));
  };
  const many = names.length >= poolFrom && names.filter(isNew).length >= poolFrom;
  const pool =
    many && availableParallelism() > 1 ? await WorkerPool.open(task, shared, temporary) : undefined;
  const make = task.make(shared);
  const doOne = (file: NamedFile) => {
    // A second for each 100 kB, beside.
    const limit = patience + Math.ceil(file.bytes.length / 100);
    return pool ? pool.run(file, limit) : withinTime(limit, () => make(file));
  };

  /** Never rejects. */
  const workOn = async (name: string): Promise<Outcome<Result>> => {
    const bytes = read(name);
    if (!(bytes instanceof Uint8Array)) return { name, problem: bytes };
    const file = { name, bytes };
    const key = keyOf(file);
    const known = cache?.get(key);
    if (known) return { name, result: known.value as Result };
    try {
      const result = await doOne(file);
      cache?.put(key, result);
      return { name, result };
    } catch (error) {
      return { name, problem: { file: name, ...describe(error as NodeJS.ErrnoException) } };
    }
  };

  const begun: Promise<Outcome<Result>>[] = [];
  try {
    for (const name of names) {
      begun.push(workOn(name));
      if (begun.length >= (pool?.width ?? 1)) yield await begun.shift()!;
    }
    for (const outcome of begun) yield await outcome;
  } finally {
    await pool?.close();
  }
}

function describe({ name, code, message }: NodeJS.ErrnoException): { rule: string; reason: string } {
  if (name === "AbortError" || code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
    return {
      rule: "too-slow",
      reason: "reading it took too long and was given up: take it out and report it",
    };
  if (code === "ERR_WORKER_OUT_OF_MEMORY" || message.startsWith("worker exited"))
    return {
      rule: "worker-died",
      reason: `reading it ended a worker (${message}): take it out and report it`,
    };
  return {
    rule: "program-mistake",
    reason: `a mistake in the program kept it from being read (${message}): report it`,
  };
}
