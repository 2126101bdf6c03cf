/** The longest text an answer is kept for; longer ones are rare and would only fill the memory. */
const longest = 1000;
/** How many answers are kept before all are forgotten. */
const most = 2000;

/**
 * A function of a text that answers the same question twice without work: the steps of reading a page ask about the
 * same lines again and again. Pure as long as the function is; callers must not change what they get.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    if (text.length > longest) return read(text);
    const kept = known.get(text);
    if (kept) return kept.answer;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
