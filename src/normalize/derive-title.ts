/** The longest a derived title may be, in characters. */
const longest = 110;

/** Words that open a clause; a title may end before one. */
const openers =
  /[,;:]?\s(?:after|although|amid|as|because|before|but|despite|during|following|hours|if|in which|just|since|so|though|unless|until|when|where|whereas|which|while|who|whose|with|nachdem|während|weil|obwohl|aber|après|alors|mais|tandis|después|mientras|aunque|pero|после|хотя|однако|но)\s/giu;

/**
 * A title from an article's deck or first sentence: at most 110 characters, ending where a clause ends
 * and never inside a word.
 */
export function deriveTitle(text: string): string {
  const sentence = firstSentence(text.slice(0, 1200));
  if (sentence.length <= longest) return trim(sentence);
  const cuts: number[] = [];
  for (const match of sentence.matchAll(/[,;:]\s|\s[–—-]\s/gu)) cuts.push(match.index);
  for (const match of sentence.matchAll(openers)) cuts.push(match.index);
  const fitting = cuts.filter((cut) => cut >= 30 && cut <= longest && balanced(sentence.slice(0, cut)));
  if (fitting.length) return trim(sentence.slice(0, Math.max(...fitting)));
  const blank = sentence.lastIndexOf(" ", longest);
  return trim(sentence.slice(0, blank > 0 ? blank : longest));
}

function firstSentence(text: string): string {
  const end = text
    .slice(20)
    .search(
      /(?<![\s.]\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?。][”"']?(?:\s|$)/u,
    );
  return end < 0 ? text : text.slice(0, end + 20);
}

/** No quotation mark or bracket left open. */
function balanced(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
}

function trim(text: string): string {
  return text.replace(/[\s,;:.–—-]+$/u, "").trim();
}
