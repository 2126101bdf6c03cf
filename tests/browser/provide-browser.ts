import { execFileSync } from "node:child_process";
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
export function provideBrowser(): ProvidedBrowser {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  return installed ? { executablePath: installed } : unpackBrowser();
}

function unpackBrowser(): ProvidedBrowser {
  if (!existsSync(cache)) {
    const half = `${cache.slice(0, -1)}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    // The package unpacks into the temporary directory, and its NSS libraries only where it believes to be on Lambda:
    // a process of its own may believe so.
    const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
    execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    try {
      renameSync(half, cache);
    } catch {
      // Another process was first: its copy serves as well.
      rmSync(half, { recursive: true });
    }
  }
  return { executablePath: join(cache, "chromium"), libraries: join(cache, "al2023", "lib") };
}
