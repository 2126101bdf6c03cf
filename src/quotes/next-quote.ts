import type { Token } from "./types.ts";

/** Whether marked words stand within four tokens. */
export function nextQuote(tokens: Token[], k: number, limit: number): boolean {
  for (let n = k; n < limit && n < k + 4; n++) if (tokens[n]!.kind === "quote") return true;
  return false;
}
