const EMPTY = new Set(
  `the and but for with from that this these those which who whom whose what when where while after before than then
  also more most over into out about one would will could can may might must shall should has have had was were been
  being are its his her hers their our your them they him she you not nor say says said saying told tell asked all any
  some there here very just only even still such other another each both few many much own same his as is it in on at
  to of by be an or if we he do did does so no up`.split(/\s+/),
);

/** The words of a text that carry meaning, in order, lower-case, roughly stemmed (English endings). */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map(stem);
}

const stem = (word: string) =>
  word.length > 4
    ? word.replace(/(?:ations?|ating|ated?|ies|ing|ions?|ed|es|ly|s)$/, "")
    : word.replace(/s$/, "");
