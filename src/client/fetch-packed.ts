/**
 * Loads a list that the site wrote with {@link ../search/write-packed.ts}.
 *
 * @throws where the file cannot be had
 */
export async function fetchPacked<T>(path: string): Promise<T> {
  return (await fetchInflated(path)).json();
}

/**
 * The bytes of a file from one place up to another. A host that cannot send parts sends all of it.
 *
 * @throws where they cannot be had
 */
export async function fetchPart(path: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path, { headers: { Range: `bytes=${start}-${end - 1}` } });
  const sent = new Uint8Array(await response.arrayBuffer());
  const bytes = response.status === 206 ? sent : sent.subarray(start, end);
  if (!response.ok || bytes.length !== end - start) throw new Error(`${response.status} for ${path}`);
  return bytes;
}

export function inflate(bytes: BlobPart): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
}

/** The same for a list of numbers: the low bytes of all come first, then the middle ones, then the high. */
export async function fetchNumbers(path: string): Promise<Uint32Array> {
  const bytes = new Uint8Array(await (await fetchInflated(path)).arrayBuffer());
  const length = bytes.length / 3;
  return Uint32Array.from(
    { length },
    (_, at) => bytes[at]! | (bytes[at + length]! << 8) | (bytes[at + 2 * length]! << 16),
  );
}

async function fetchInflated(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok || response.body === null) throw new Error(`${response.status} for ${path}`);
  return new Response(response.body.pipeThrough(new DecompressionStream("deflate-raw")));
}
