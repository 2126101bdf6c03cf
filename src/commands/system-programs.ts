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
const number = renameat2[process.arch];

/**
 * Programs that ask Linux to exchange two names in one step (renameat2(2), RENAME_EXCHANGE), which Node cannot. Both
 * names follow. coreutils has it from 9.5 on; Perl is on what is older.
 */
export const exchangers =
  process.platform === "linux" && number
    ? [
        ["mv", "--exchange", "--no-target-directory", "--"],
        ["perl", "-e", `exit(syscall(${number}, -100, $ARGV[0], -100, $ARGV[1], 2) ? 1 : 0)`],
      ]
    : [];

/** Has the file system that holds a folder, whose name follows, write to disk what it keeps in memory. */
export const settler = ["sync", "--file-system"];
