import { type Browser, chromium } from "playwright-core";
import { provideBrowser } from "./provide-browser.ts";

/** A headless Chromium that asks nothing of the network and runs as root. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, libraries } = provideBrowser();
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    ...(libraries && { env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string> }),
  });
}
