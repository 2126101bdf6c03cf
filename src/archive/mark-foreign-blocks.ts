import type { Article } from "../model.ts";
import { detectLanguage } from "../normalize/detect-language.ts";

/** How many of an article's commonest words are taken for the ones its language cannot do without. */
const common = 20;

/** Letters below which a passage is too short to tell, unless its script tells it. */
const enough = 60;

/**
 * Sets the language of the passages that are not in the article's own, so that they are read aloud and hyphenated
 * as what they are. Looking closer is dear: a passage with any of the article's commonest words is passed over.
 */
export function markForeignBlocks(article: Article): Article {
  const { body, language, text } = article;
  if (language === "und" || body.length < 2) return article;
  const own = commonWords(text);
  const script = /\p{Script=Latin}/gu;
  const latin = isMostly(text, script);
  const marked = body.map((block) => {
    const sameScript = isMostly(block.text, script) === latin;
    if (sameScript && (block.text.length < enough || wordsOf(block.text).some((word) => own.has(word))))
      return block;
    const found = detectLanguage(block.text, language);
    return found === undefined || found === language ? block : { ...block, language: found };
  });
  return marked.some((block, i) => block !== body[i]) ? { ...article, body: marked } : article;
}

/** Words in small letters only: names are the same in many languages. */
const wordsOf = (text: string) => text.match(/(?<![\p{L}\p{M}])\p{Ll}+(?!\p{Lu})/gu) ?? [];

function commonWords(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, common);
  return new Set(ranked.map(([word]) => word));
}

function isMostly(text: string, script: RegExp): boolean {
  return (text.match(script)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
