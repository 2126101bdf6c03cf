import type { RawFile } from "../../src/normalize/normalize.ts";
import { table } from "../table.ts";
import { faultOf, fuzzFile, fuzzSeeds } from "./fuzz-files.ts";

/** A file may take so long, in seconds of CPU time. */
const longest = 1;

/** Reads `count` made and mutated files; prints how many, how long, and each that crashes, hangs or loses a word. */
export function fuzz(count: number, seed: number): void {
  const seeds = fuzzSeeds();
  const faults: string[][] = [];
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const file = fuzzFile(seeds, seed, n);
    const before = process.cpuUsage();
    const fault = faultOrCrash(file);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
    if (fault) faults.push([file.name, fault.slice(0, 160)]);
    else if (times.at(-1)! > longest) faults.push([file.name, `took ${times.at(-1)!.toFixed(1)} s`]);
  }
  times.sort((a, b) => a - b);
  const all = times.reduce((sum, time) => sum + time, 0);
  console.log(
    `${count} files of seed ${seed}, mutated from ${seeds.length}: ${all.toFixed(0)} s of CPU time,`,
  );
  console.log(
    `the slowest ${times.at(-1)!.toFixed(2)} s, the median ${(times[count >> 1]! * 1000).toFixed(1)} ms\n`,
  );
  console.log(faults.length ? table(["file", "fault"], faults) : "no fault");
  if (faults.length) process.exitCode = 1;
}

function faultOrCrash(file: RawFile): string | undefined {
  try {
    return faultOf(file);
  } catch (error) {
    return `a crash: ${(error as Error).stack?.split("\n").slice(0, 2).join("")}`;
  }
}
