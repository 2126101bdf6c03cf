import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../model.ts";
import { headerPlan } from "./header-plan.ts";
import { headersFile } from "./headers-file.ts";
import { nginxFile } from "./nginx-file.ts";

export interface WriteHostingOptions {
  archive: Archive;
  /** The folder of the site, finished but for this. */
  output: string;
  prefix: string;
}

/** Writes what tells a host which headers to send: `_headers` for Netlify and Cloudflare Pages, `_nginx.conf`. */
export function writeHosting({ archive, output, prefix }: WriteHostingOptions): void {
  const plan = headerPlan(archive, prefix);
  const names = readdirSync(output, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  writeFileSync(join(output, "_headers"), headersFile(plan, names));
  writeFileSync(join(output, "_nginx.conf"), nginxFile(plan));
}
