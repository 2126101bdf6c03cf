import { findStretches } from "./find-stretches.ts";
import { splitInterrupted } from "./split-interrupted.ts";
import { ORDINALS, splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";
import type { Reading, Sentence, Token } from "./types.ts";

/**
 * Cuts a text into paragraphs, stretches between marks, tokens and sentences. A stretch counts as one
 * token, so that a sentence is the reporter's, whatever is quoted in it. `interrupting` are the verbs of saying of a
 * language that lets the reporter speak between the marks. Linear in the text's length.
 */
export function readText(text: string, language = "en", interrupting?: ReadonlySet<string>): Reading {
  const paragraphs = findParagraphs(text);
  const marked = findStretches(text, paragraphs);
  const stretches = interrupting ? splitInterrupted(text, paragraphs, marked, interrupting) : marked;
  const tokens: Token[] = [];
  const words: Token[] = [];
  const sentences: Sentence[] = [];
  const outside = (from: number, to: number) => {
    const first = tokens.length;
    tokenize(text, from, to, tokens);
    for (let i = first; i < tokens.length; i++) words.push(tokens[i]!);
  };
  let s = 0;
  for (const [n, paragraph] of paragraphs.entries()) {
    const from = tokens.length;
    let at = paragraph.start;
    while (at < paragraph.end) {
      while (s < stretches.length && stretches[s]!.outerEnd <= at) s++;
      const stretch = stretches[s];
      if (stretch && stretch.outerStart < paragraph.end) {
        const cut = Math.max(at, stretch.outerStart);
        outside(at, cut);
        tokens.push({
          text: "",
          lower: "",
          start: cut,
          end: stretch.outerEnd,
          kind: "quote",
          capital: false,
          stretch: s,
          tail: text[stretch.end - 1]!,
        });
        tokenize(text, cut, stretch.outerEnd, words);
        at = Math.max(stretch.outerEnd, at + 1);
        s++;
      } else {
        outside(at, paragraph.end);
        at = paragraph.end;
      }
    }
    const paragraphTokens = { from, to: tokens.length, paragraph: n };
    for (const sentence of splitSentences(
      { text, tokens, stretches },
      paragraphTokens,
      ORDINALS.has(language),
    ))
      sentences.push(sentence);
  }
  return { text, stretches, words, tokens, sentences, paragraphs };
}

function findParagraphs(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) out.push({ start: a, end: b });
    start = end + 1;
  }
  return out;
}
