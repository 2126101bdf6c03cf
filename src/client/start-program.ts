/** What Pagefind 1.6.0's program exports: texts and bytes go in by their place in its memory, texts come out so. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  init_pagefind(pages: number, size: number): number;
  load_index_chunk(state: number, chunk: number, size: number): number;
  request_indexes(state: number, words: number, size: number): [at: number, size: number];
  search(state: number, ...texts: number[]): [at: number, size: number];
}

/** An index that the program holds in its memory. */
export interface Program {
  /** Names of the files that it needs before it can look for these words. */
  needs(words: string): string[];
  /** Takes such a file's bytes. */
  take(file: Uint8Array): void;
  /** Its answer, as JSON; `typed` are the same words with their accents. */
  search(words: string, typed: string, exact: boolean): string;
}

/**
 * Starts Pagefind's program on an index. Pagefind's own script does this too, but is six times as large as what is
 * needed of it, asks for its files one after another and looks 20 times a second whether they are there.
 *
 * @param code the program, as WebAssembly
 * @param pages the index's list of pages
 */
export async function startProgram(code: BufferSource, pages: Uint8Array): Promise<Program> {
  const imports = { __wbindgen_init_externref_table: () => fillTable(program.__wbindgen_externrefs) };
  const { instance } = await WebAssembly.instantiate(code, { "./pagefind_web_bg.js": imports });
  const program = instance.exports as unknown as Exports;
  program.__wbindgen_start();

  const give = (bytes: Uint8Array): [at: number, size: number] => {
    const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    // The memory is another one whenever it has grown.
    new Uint8Array(program.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const giveText = (text: string) => give(new TextEncoder().encode(text));
  const read = ([at, size]: [number, number]): string => {
    const text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, at >>> 0, size));
    program.__wbindgen_free(at, size, 1);
    return text;
  };

  let state = program.init_pagefind(...give(pages)) >>> 0;
  const [noFilter, noOrder] = ["{}", ""];
  return {
    needs: (words) => JSON.parse(read(program.request_indexes(state, ...giveText(words)))).filter(Boolean),
    take(file) {
      state = program.load_index_chunk(state, ...give(file)) >>> 0;
    },
    search(words, typed, exact) {
      const texts = [words, typed, noFilter, noOrder].flatMap(giveText);
      return read(program.search(state, ...texts, Number(exact), 0));
    },
  };
}

/** The values of JavaScript that the program knows by number. */
function fillTable(table: WebAssembly.Table): void {
  const at = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, n) => {
    table.set(at + n, value);
  });
}
