import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { bundleTask } from "./bundle-task.ts";
import type { NamedFile, Task } from "./task.ts";

/** One task in worker threads, one a core. */
export class WorkerPool<Result> {
  /** As many files as should be under way at a time, so that no thread waits for one that takes long. */
  readonly width: number;
  #idle: number;
  readonly #waiting: (() => void)[] = [];

  private constructor(
    private readonly pool: Piscina<NamedFile, Result>,
    private readonly folder: string,
  ) {
    this.#idle = pool.maxThreads;
    this.width = pool.maxThreads * 4;
  }

  /** @param temporary where the threads' program is written, in a folder of its own */
  static async open<Shared, Result>(
    { module }: Task<Shared, Result>,
    shared: Shared,
    temporary = tmpdir(),
  ): Promise<WorkerPool<Result>> {
    const threads = availableParallelism();
    const folder = mkdtempSync(join(temporary, "onrecord-workers-"));
    const filename = join(folder, "task.mjs");
    await bundleTask(module, filename);
    const pool = new Piscina<NamedFile, Result>({
      filename,
      workerData: shared,
      minThreads: threads,
      maxThreads: threads,
      execArgv: [],
    });
    return new WorkerPool(pool, folder);
  }

  /**
   * @param limit how long a thread may take over the file, in milliseconds
   * @throws what the task throws, or where the thread died or hung over the file: it is ended then and another takes
   * its place
   */
  async run(file: NamedFile, limit: number): Promise<Result> {
    // A file goes out only where a thread is idle, so that none pays for another's time.
    if (this.#idle > 0) this.#idle--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.pool.run(file, { signal: AbortSignal.timeout(limit) });
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#idle++;
    }
  }

  async close(): Promise<void> {
    await this.pool.destroy();
    rmSync(this.folder, { recursive: true });
  }
}
