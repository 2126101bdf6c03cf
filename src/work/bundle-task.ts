import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/**
 * Writes a task's module with all it imports as one JavaScript file, whose default export does the task for the
 * shared value given as the thread's `workerData`. Worker threads read TypeScript differently in each version of Node;
 * this they all read.
 */
export async function bundleTask(module: string, outfile: string): Promise<void> {
  const task = JSON.stringify(fileURLToPath(module));
  await build({
    stdin: {
      contents: `import make from ${task}; import { workerData } from "node:worker_threads"; export default make(workerData);`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    plugins: [packagesByAddress],
    outfile,
  });
}

/** Packages stay outside, under their full addresses: the file stands where it would not find them by name. */
const packagesByAddress: Plugin = {
  name: "packages-by-address",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[\w@]/ }, ({ path }) =>
      isBuiltin(path) ? undefined : { path: import.meta.resolve(path), external: true },
    ),
};
