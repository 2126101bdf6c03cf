/** A file as it was read. */
export interface NamedFile {
  /** Name inside its folder, with "/". */
  name: string;
  bytes: Uint8Array;
}

/**
 * What is done to each file of a folder, apart from all others: a pure function that worker threads can load. Its
 * results hold nothing but what JSON can say.
 */
export interface Task<Shared, Result> {
  /** Address of the module whose default export is `make`. */
  module: string;
  /** Takes what all files share and gives the function that does one file. */
  make: (shared: Shared) => (file: NamedFile) => Result;
}
