import { writeWhole } from "../../src/commands/write-whole.ts";

/** Writes one file, as a command. */
writeWhole(process.argv[2]!, process.argv[3]!);
