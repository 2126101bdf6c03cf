import type { Task } from "../../src/work/task.ts";

/** How often it was done in this process. */
export const calls = { count: 0 };

/** Tells a file's length; a file may say that it should go wrong instead. */
const make: Task<{ unit: string }, { length: string }>["make"] =
  ({ unit }) =>
  ({ bytes }) => {
    calls.count++;
    const text = Buffer.from(bytes).toString();
    if (text === "throw") throw new Error("no such word");
    if (text === "exit") process.exit(3);
    if (text === "hang") for (;;);
    if (text === "ponder") /^(a+)+$/.test(`${"a".repeat(100)}b`);
    return { length: `${text.length} ${unit}` };
  };
export default make;

export const moodyTask: Task<{ unit: string }, { length: string }> = { module: import.meta.url, make };
