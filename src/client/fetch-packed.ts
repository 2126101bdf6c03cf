/**
 * Loads a list that the site wrote with {@link ../search/write-packed.ts}.
 *
 * @throws where the file cannot be had
 */
export async function fetchPacked<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok || response.body === null) throw new Error(`${response.status} for ${path}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(unpacked).json();
}
