interface Span {
  start: number;
  end: number;
}

interface Gold {
  quotes?: (Span & { optional?: boolean; type?: string })[];
}

interface Predicted extends Span {
  rule: string;
}

/** Shared letters over united letters. */
export function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/**
 * What each rule adds: the F1 of quotes found (four fifths of their letters shared) and of quotes found with the
 * right speaker, with all rules and without each in turn. A rule left out loses its quotes; what other rules took
 * from them, such as the paragraph that goes on, is not followed. The data's own scorer is stricter at the edges,
 * so its figures stand a little apart from these; the differences are what to read here.
 */
export function printAblation<P extends Predicted, G extends Gold>(
  documents: G[],
  predicted: { quotes: P[] }[],
  right: (gold: NonNullable<G["quotes"]>[number], quote: P) => boolean,
): void {
  const rules = [...new Set(predicted.flatMap(({ quotes }) => quotes.map(({ rule }) => rule)))].sort();
  const figures = (without?: string) => {
    let gold = 0;
    let found = 0;
    let said = 0;
    let all = 0;
    for (const [i, document] of documents.entries()) {
      const quotes = predicted[i]!.quotes.filter(({ rule }) => rule !== without);
      const optional = (document.quotes ?? []).filter((g) => g.optional);
      const wanted = (document.quotes ?? []).filter((g) => !g.optional);
      const taken = new Set<P>();
      gold += wanted.length;
      for (const g of wanted) {
        const match = quotes.find((q) => !taken.has(q) && overlap(g, q) >= 0.8);
        if (!match) continue;
        taken.add(match);
        found++;
        if (right(g, match)) said++;
      }
      all += quotes.filter((q) => taken.has(q) || !optional.some((g) => overlap(g, q) >= 0.5)).length;
    }
    const f1 = (hits: number) => (100 * 2 * hits) / (gold + all);
    return { found: f1(found), said: f1(said) };
  };
  const whole = figures();
  console.log(
    `${"all rules".padEnd(24)}  found ${whole.found.toFixed(1)}  with the right speaker ${whole.said.toFixed(1)}`,
  );
  for (const rule of rules) {
    const { found, said } = figures(rule);
    const change = (a: number, b: number) => `${a.toFixed(1)} (${(a - b).toFixed(1)})`.padStart(13);
    console.log(`without ${rule.padEnd(24)} ${change(found, whole.found)} ${change(said, whole.said)}`);
  }
}
