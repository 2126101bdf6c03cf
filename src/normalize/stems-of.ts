/** The first letters of a text's longer words: enough to match "council" with "council's" and inflected forms. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const [word] of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (/^\p{Script=Hangul}/u.test(word)) stems.push(word.slice(0, 2));
    else if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) stems.push(word.slice(i, i + 2));
    } else if (word.length > 4) stems.push(word.slice(0, 6));
  }
  return stems;
}
