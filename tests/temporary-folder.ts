import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, which is gone when the test is, or when all tests of a file are: `temporaryFolder({ after })`. */
export function temporaryFolder(test: { after(clear: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  test.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
