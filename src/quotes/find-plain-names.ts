import anyAscii from "any-ascii";
import type { PlainTable } from "./cues/plain-types.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./lexicon/given-names.ts";
import type { NameRun } from "./make-run.ts";
import type { Gender, Token } from "./types.ts";

const PARTICLES = new Set("von van de der den bin ibn al el la du da di zu zum".split(" "));

/**
 * Names in a language without tables of its own for titles and bodies. Where all nouns have capitals,
 * only what begins with a known given name, follows a role, or has several capitals is a name; the
 * surname alone counts once the full name has been seen.
 */
export function findPlainNames(tokens: Token[], table: PlainTable): NameRun[] {
  const runs: NameRun[] = [];
  const surnames = new Set<string>();
  const small = new Set(
    `${table.stops} ${table.articles} ${table.fillers} ${table.accordingTo.replaceAll("|", " ")}`.split(
      /\s+/,
    ),
  );
  for (let pass = 0; pass < 2; pass++) {
    if (pass === 1) runs.length = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || !token.capital) continue;
      const role = i > 0 && adjacent(tokens, i) && table.roles.test(tokens[i - 1]!.lower);
      const given = givenNames(fold(CYRILLIC.test(token.text) ? anyAscii(token.text) : token.text));
      const acronym = /^\p{Lu}{2,6}$/u.test(token.text);
      const first = i === 0 || !adjacent(tokens, i) || /[.!?:„“"«—]/.test(tokens[i - 1]!.text);
      const known = surnames.has(stem(token.text));
      let open = given !== undefined || role || acronym || known || /\p{Ll}\p{Lu}/u.test(token.text);
      if (!table.nounsCapital && !first) open = true;
      // "Иван Лесной сказал": two capitals that open a sentence.
      const next = tokens[i + 1];
      if (!table.nounsCapital && next?.capital && adjacent(tokens, i + 1) && !small.has(token.lower))
        open = true;
      if (!open || table.roles.test(token.lower)) continue;
      let end = i + 1;
      while (end < tokens.length && end - i < 4 && adjacent(tokens, end) && !acronym) {
        const next = tokens[end]!;
        if (next.kind === "word" && next.capital && !table.roles.test(next.lower)) {
          if (table.nounsCapital && !given && end - i >= 1 && !role) break;
          end++;
        } else if (next.kind === "word" && PARTICLES.has(next.lower) && tokens[end + 1]?.capital && given)
          end += 2;
        else break;
      }
      // A given name alone is somebody only where no surname follows.
      if (given && end - i === 1 && !known && table.nounsCapital && !role) continue;
      if (first && !given && !known && end - i === 1 && !acronym && !table.nounsCapital) continue;
      const words = tokens.slice(i, end).map((t) => stem(t.text));
      if (end - i > 1) surnames.add(words.at(-1)!);
      const text = tokens
        .slice(i, end)
        .map((t) => t.text)
        .join(" ");
      let gender: Gender = given ?? "?";
      if (gender === "?" && role && /in$/.test(tokens[i - 1]!.lower) && table.language === "de") gender = "f";
      runs.push({
        text,
        words,
        start: token.start,
        end: tokens[end - 1]!.end,
        titleStart: token.start,
        titles: "",
        type: given || role ? "person" : acronym ? "organization" : "?",
        gender,
        possessive: false,
        roles: role ? [tokens[i - 1]!.text] : [],
      });
      i = end - 1;
    }
  }
  return runs;
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** The name without the genitive's ending: "Merkels" and "Merkel", "Пескова" and "Песков". */
function stem(word: string): string {
  const folded = fold(word);
  if (/[а-яіїєґ]$/.test(folded) && folded.length > 4)
    return folded.replace(/(?:ого|ому|ым|им|ой|ою|[аеуюяіиоы])$/, "");
  return folded;
}

function adjacent(tokens: Token[], i: number): boolean {
  return tokens[i]!.start - tokens[i - 1]!.end === 1;
}
