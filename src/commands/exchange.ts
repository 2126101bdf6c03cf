import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { exchangers } from "./system-programs.ts";

/**
 * Gives each of two folders the other's name, in one step: whenever it is killed, both stand under one of them.
 * @returns false where neither the system nor a program on it can do so; then nothing has changed
 */
export function exchange(one: string, other: string): boolean {
  const { ino } = statSync(one);
  return exchangers.some(([program, ...words]) => {
    spawnSync(program!, [...words, one, other], { stdio: "ignore" });
    return statSync(other).ino === ino;
  });
}
