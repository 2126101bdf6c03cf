import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { writeNumbers } from "./write-packed.ts";

/**
 * Writes what is shown of the articles into `texts/` of a view's directory. Each is compressed by itself, so that a
 * browser can ask for its part of a file; `texts/sizes.bin` tells how many bytes each has.
 */
export async function writeTexts(output: string, texts: unknown[], size: number): Promise<void> {
  const folder = join(output, "texts");
  await mkdir(folder, { recursive: true });
  const packed = texts.map((text) => deflateRawSync(JSON.stringify(text), { level: 9 }));
  for (let at = 0; at < packed.length; at += size)
    await writeFile(join(folder, `${at / size}.bin`), Buffer.concat(packed.slice(at, at + size)));
  await writeNumbers(
    join(folder, "sizes.bin"),
    packed.map(({ length }) => length),
  );
}
