import { fetchNumbers, fetchPart, inflate } from "./fetch-packed.ts";
import { remember } from "./remember.ts";
import { rememberEach } from "./remember-each.ts";

/** What is asked for of a file in one moment, in bytes. */
interface Span {
  start: number;
  end: number;
  bytes: Promise<Uint8Array<ArrayBuffer>>;
}

export interface Texts {
  /** Loads an article's by its place. @throws where it cannot be had */
  load(article: number): Promise<unknown>;
  /** Loads what is needed to find them. @throws likewise */
  prepare(): Promise<unknown>;
}

/**
 * Loads what is shown of single articles out of the files that {@link ../search/write-texts.ts} wrote: only the part
 * of a file from the first to the last that is wanted at a time, where the host can send parts.
 *
 * @param path of the files' directory, with a slash at the end
 * @param perFile how many articles a file holds
 */
export function createTexts(path: string, perFile: () => Promise<number>): Texts {
  const sizes = remember(() => fetchNumbers(`${path}sizes.bin`));
  const spans = new Map<number, Span>();

  const spanOf = (file: number, start: number, end: number): Span => {
    const open = spans.get(file);
    if (open) {
      open.start = Math.min(open.start, start);
      open.end = Math.max(open.end, end);
      return open;
    }
    // Results are asked for all at once: the rest of them join before the file is.
    const bytes = Promise.resolve().then(() => {
      spans.delete(file);
      return fetchPart(`${path}${file}.bin`, span.start, span.end);
    });
    const span: Span = { start, end, bytes };
    spans.set(file, span);
    return span;
  };

  const load = rememberEach(async (article: number): Promise<unknown> => {
    const [all, size] = await Promise.all([sizes(), perFile()]);
    const file = Math.floor(article / size);
    const start = all.subarray(file * size, article).reduce((sum, own) => sum + own, 0);
    const end = start + all[article]!;
    const span = spanOf(file, start, end);
    const bytes = await span.bytes;
    return inflate(bytes.subarray(start - span.start, end - span.start)).json();
  });
  return { load, prepare: sizes };
}
