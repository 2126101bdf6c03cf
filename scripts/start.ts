import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { folders, readArguments } from "./command.ts";

const { options } = readArguments({
  usage: "npm start",
  about:
    "Normalises, builds and serves the archive, and does so again whenever an article or a layout changes.",
  options: {
    ...folders,
    pathprefix: { about: "the path to serve it under", value: "PATH", default: "/" },
    port: { about: "the port to serve on", value: "N", default: "8080" },
  },
});
const { content, output, cache, pathprefix, port } = options as Record<string, string>;
const root = fileURLToPath(new URL("../", import.meta.url));

/** A process of its own for each run, so that a changed layout or rule is loaded afresh. */
function run(script: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "scripts", script), ...args], {
    stdio: "inherit",
  });
  return new Promise((done) => child.on("exit", (code) => done(code === 0)));
}
async function make(): Promise<boolean> {
  const both = ["--content", content!, "--cache", cache!];
  const normalized = await run("normalize.ts", ...both);
  return (await run("build.ts", ...both, "--output", output!, "--pathprefix", pathprefix!)) && normalized;
}

await make();
if (!existsSync(output!)) process.exit(1);

const server = EleventyDevServer.getServer("On Record", output!, {
  pathPrefix: pathprefix!,
  // The whole page is loaded again: what changed may be anywhere on it.
  domDiff: false,
  messageOnStart: ({ hosts }) => `Serving ${output} on ${hosts[0]} - stop with Ctrl-C`,
});
server.serve(Number(port));

let running = false;
let again = false;
async function remake(): Promise<void> {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    if (await make()) server.reload();
  }
  running = false;
}
const sources = ["layouts", "src", "content/pages", ".eleventy.ts"].map((name) => join(root, name));
const watched = ["raw", "articles", "archive.yml", "topics.yml", "people.yml", "sources.yml"].map((name) =>
  join(content!, name),
);
watch([...sources, ...watched], { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 150 } }).on(
  "all",
  remake,
);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
