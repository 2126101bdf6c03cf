/** wawoff2 ships no types: the part of it that this project uses. */
declare module "wawoff2" {
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
