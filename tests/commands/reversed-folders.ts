import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Loaded before a command, it has every folder listed from its end. */
type Reader = (...args: unknown[]) => unknown;
const sync = fs as unknown as { readdirSync: Reader; readdir: Reader };
const { readdirSync, readdir } = sync;
sync.readdirSync = (...args) => (readdirSync(...args) as unknown[]).reverse();
sync.readdir = (...args) => {
  const done = args.pop() as (error: unknown, entries?: unknown[]) => void;
  readdir(...args, (error: unknown, entries?: unknown[]) => done(error, entries?.reverse()));
};
const promises = fs.promises as unknown as { readdir: (...args: unknown[]) => Promise<unknown[]> };
const { readdir: readdirLater } = promises;
promises.readdir = async (...args) => (await readdirLater(...args)).reverse();
syncBuiltinESMExports();
