export const DOUBLE = new Set(['"', "“", "”", "„", "«", "»", "‟", "＂", "〝", "〞"]);
export const SINGLE = new Set(["'", "‘", "’", "‚", "‹", "›", "`"]);
export const SPACE_BEFORE = /[\s([{\u2014\u2013\-/]/;
export const SPACE_AFTER = /[\s)\]}.,;:!?\u2014\u2013\-/]/;

/** Tells most letters apart from marks by their code alone: ", ', ` and whatever is not ASCII may be one. */
export function mayBeMark(code: number): boolean {
  return code === 34 || code === 39 || code === 96 || code >= 128;
}
