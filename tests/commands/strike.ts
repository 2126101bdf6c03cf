import programs from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a command, it lets nothing pass from the n-th step on that changes a file below a folder:
 * STRIKE="kill 12" ends the process in the middle of the twelfth, "full 12" and "denied 12" refuse it and all that
 * would write after it. With "count" it tells at the end how many there were.
 */
const [deed, at] = process.env.STRIKE!.split(" ") as [string, string?];
const folder = process.env.STRIKE_BELOW!;
const writing = ["writeFile", "mkdir", "symlink", "link", "copyFile", "mkdtemp"];
const moving = ["rename", "rm", "rmdir", "unlink"];
const errors = {
  full: { code: "ENOSPC", message: "ENOSPC: no space left on device, write" },
  denied: { code: "EACCES", message: "EACCES: permission denied, open" },
};
let steps = 0;

function strike(name: string, args: unknown[], write: (...args: unknown[]) => unknown): void {
  steps++;
  if (deed === "count" || steps < Number(at)) return;
  if (deed === "kill") {
    // Half of the file is there by then.
    if (name === "writeFileSync" && typeof args[1] === "string")
      write(args[0], args[1].slice(0, args[1].length / 2), args[2]);
    process.kill(process.pid, "SIGKILL");
  }
  const { code, message } = errors[deed as keyof typeof errors];
  if (writing.some((verb) => name.startsWith(verb)))
    throw Object.assign(new Error(`${message} '${args[0]}'`), { code, syscall: "write", path: args[0] });
}

type Functions = Record<string, (...args: unknown[]) => unknown>;
function patch(functions: Functions, name: string): void {
  const original = functions[name]!;
  functions[name] = function (this: unknown, ...args: unknown[]) {
    const isBelow = args.flat().some((arg) => typeof arg === "string" && arg.startsWith(folder));
    const struck = () => strike(name, args, original);
    if (!isBelow) return original.apply(this, args);
    if (functions !== (fs.promises as unknown)) struck();
    else
      try {
        struck();
      } catch (error) {
        return Promise.reject(error);
      }
    return original.apply(this, args);
  };
}
for (const verb of [...writing, ...moving]) {
  patch(fs as unknown as Functions, `${verb}Sync`);
  patch(fs.promises as unknown as Functions, verb);
}
// A program may be asked to change something, too.
patch(programs as unknown as Functions, "spawnSync");
syncBuiltinESMExports();
if (deed === "count") process.on("exit", () => fs.writeSync(2, `steps: ${steps}\n`));
