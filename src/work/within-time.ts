import { createContext, Script } from "node:vm";

const context = createContext({ work: undefined });
const script = new Script("work()");

/**
 * Does a piece of work on this thread, and breaks it off when it takes longer than a limit in milliseconds: what it
 * has begun to change stays as it is then.
 * @throws what the work throws; ERR_SCRIPT_EXECUTION_TIMEOUT when it is broken off
 */
export function withinTime<Result>(limit: number, work: () => Result): Result {
  context.work = work;
  return script.runInContext(context, { timeout: limit }) as Result;
}
