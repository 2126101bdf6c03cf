import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";
import { listFiles } from "../src/commands/list-files.ts";

/**
 * Every file of a built site as text, by its path from the root. What is packed (the index's parts, the lists for the
 * browser, a compressed twin) is read as what it holds. Each text begins with the file's own path, since a name can
 * tell as much as its contents.
 */
export function readOutput(site: string): Map<string, string> {
  return new Map(
    listFiles(site).map((file) => [`/${file}`, `/${file}\n${unpack(join(site, file))}`] as const),
  );
}

function unpack(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString();
  if (file.endsWith(".bin")) return inflateAll(bytes);
  return bytes.toString();
}

/** A file of texts holds one packed text after another. */
function inflateAll(bytes: Buffer): string {
  const texts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    // The types leave out what `info` adds.
    const { buffer, engine } = inflateRawSync(bytes.subarray(at), { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    texts.push(buffer);
    at += engine.bytesWritten;
  }
  return Buffer.concat(texts).toString();
}

/** The files in which a word stands, however it is written. */
export function filesWith(output: Map<string, string>, word: string): string[] {
  const folded = word.toLowerCase();
  return [...output].filter(([, text]) => text.toLowerCase().includes(folded)).map(([path]) => path);
}
