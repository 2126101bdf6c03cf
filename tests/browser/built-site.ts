import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../src/commands/build-site.ts";
import type { Archive } from "../../src/model.ts";
import { serve } from "./serve.ts";

const content = fileURLToPath(new URL("../../content", import.meta.url));

/** The shipped archive, built for a prefix and served from a plain static server until it is closed. */
export async function builtSite(
  prefix = "/",
): Promise<{ url: string; archive: Archive; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "onrecord-"));
  const result = await buildSite({ content, output: join(directory, "site"), prefix });
  if (!result.built) throw new Error(JSON.stringify(result.problems, null, 2));
  const server = await serve(join(directory, "site"), prefix);
  return {
    url: server.url,
    archive: result.archive,
    async close() {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
