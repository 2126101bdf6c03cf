import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const cache = fileURLToPath(new URL("../../node_modules/.cache/chromium/", import.meta.url));

export interface ProvidedBrowser {
  executablePath: string;
  /** Where the libraries of a browser that came unpacked from npm lie; Debian's own are on the system's path. */
  libraries?: string;
}

/** An installed Chromium or Chrome, or else the one that @sparticuz/chromium carries, unpacked once. */
export async function provideBrowser(): Promise<ProvidedBrowser> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  return installed ? { executablePath: installed } : unpackBrowser();
}

async function unpackBrowser(): Promise<ProvidedBrowser> {
  if (!existsSync(cache)) {
    const half = `${cache.slice(0, -1)}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
    // The package unpacks into the temporary directory, and its NSS libraries only where it believes to be on Lambda.
    Object.assign(process.env, { TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    try {
      renameSync(half, cache);
    } catch {
      // Another process was first: its copy serves as well.
      rmSync(half, { recursive: true });
    }
  }
  return { executablePath: join(cache, "chromium"), libraries: join(cache, "al2023", "lib") };
}
