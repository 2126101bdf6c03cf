import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The number of renameat2 among the system's calls, which differs from processor to processor. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = {
  arm: 382,
  arm64: 276,
  loong64: 276,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
  x64: 316,
};

/**
 * Programs that ask Linux to exchange two names in one step (renameat2(2), RENAME_EXCHANGE), which Node cannot. Both
 * names follow. coreutils has it from 9.5 on; Perl is on what is older.
 */
const programs = [
  ["mv", "--exchange", "--no-target-directory", "--"],
  ["perl", "-e", `exit(syscall(${renameat2[process.arch]}, -100, $ARGV[0], -100, $ARGV[1], 2) ? 1 : 0)`],
];

/**
 * Gives each of two folders the other's name, in one step: whenever it is killed, both stand under one of them.
 * @returns false where neither the system nor a program on it can do so; then nothing has changed
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== "linux" || !renameat2[process.arch]) return false;
  const { ino } = statSync(one);
  return programs.some(([program, ...args]) => {
    spawnSync(program!, [...args, one, other], { stdio: "ignore" });
    return statSync(other).ino === ino;
  });
}
