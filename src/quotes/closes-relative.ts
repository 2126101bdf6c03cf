import type { Token } from "./types.ts";

/** "Jane Roe, who rates the stock “poor”, said": the comma at `comma` ends a relative clause, not what was said. */
export function closesRelative(tokens: Token[], comma: number, floor: number): boolean {
  for (let k = comma - 1; k > floor && comma - k < 16; k--)
    if (tokens[k]!.text === ",") return /^(?:who|whose|which|whom)$/.test(tokens[k + 1]!.lower);
  return false;
}
