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

/** Unpacks bytes that are there. A stream made of them by way of a Blob would take ten times as long. */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Response {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // Where they are damaged, so is what is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Response(readable);
}

/** The same for a list of numbers: the low bytes of all come first, then the middle ones, then the high. */
export async function fetchNumbers(path: string): Promise<Uint32Array> {
  const bytes = await fetchBytes(path);
  const numbers = new Uint32Array(bytes.length / 3);
  const [middle, high] = [numbers.length, 2 * numbers.length];
  for (let at = 0; at < numbers.length; at++)
    numbers[at] = bytes[at]! | (bytes[at + middle]! << 8) | (bytes[at + high]! << 16);
  return numbers;
}

/** The same for a part of an index. */
export async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetchInflated(path)).arrayBuffer());
}

async function fetchInflated(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok || response.body === null) throw new Error(`${response.status} for ${path}`);
  return new Response(response.body.pipeThrough(new DecompressionStream("deflate-raw")));
}
