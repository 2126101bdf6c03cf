import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unreadable } from "../articles/read-regular-file.ts";
import type { Problem } from "../model.ts";

/** Larger files are refused before they are read, in bytes. */
const LARGEST = 32 * 1024 * 1024;

/** Eleventy would execute files of such names, wherever it met them. */
const PROGRAM = /\.11ty(?:data)?\.\w+$/i;

/** The regular files below a raw folder, names with "/", in the order of their names; what is none is a problem. */
export function listRawFiles(directory: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, rule: string, reason: string) => problems.push({ file, rule, reason });
  const walk = (below: string) => {
    for (const name of namesIn(join(directory, below), below, problems)) {
      const file = below ? `${below}/${name}` : name;
      if (name.startsWith(".")) continue;
      const stats = lstatSync(join(directory, file));
      if (stats.isDirectory()) walk(file);
      else if (stats.isSymbolicLink())
        refuse(file, "symbolic-link", "links are not followed: put the file itself here");
      else if (!stats.isFile()) refuse(file, "not-a-file", "only regular files are read: take it out");
      else if (PROGRAM.test(name))
        refuse(file, "program", "by its name it is a program of Eleventy's, not an article: take it out");
      else if (stats.size === 0)
        refuse(file, "empty-file", "the file is empty: save it again or take it out");
      else if (stats.size > LARGEST)
        refuse(
          file,
          "too-large",
          `${stats.size} bytes are more than the ${LARGEST} that an article may have`,
        );
      else files.push(file);
    }
  };
  walk("");
  return { files, problems };
}

function namesIn(directory: string, below: string, problems: Problem[]): string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    problems.push(unreadable(`${below}/`, error));
    return [];
  }
}
