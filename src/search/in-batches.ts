/** How many are at work at once: a system gives a process a thousand open files or so. */
const size = 200;

/** Does some work for each of many things, a batch at a time, in their order. */
export async function inBatches<T>(things: T[], work: (thing: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < things.length; at += size) await Promise.all(things.slice(at, at + size).map(work));
}
