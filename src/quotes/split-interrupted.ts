import type { Stretch } from "./types.ts";

/** A clause of the reporter's inside somebody's words, in code units. */
interface Clause {
  start: number;
  end: number;
}

const DASH = "[\\u2014\\u2013-]";
/** ", — said Roe. — ": behind a dash up to the next one. */
const BEHIND_DASH = new RegExp(
  `[,.!?…]?\\s*${DASH}\\s*([\\p{Ll}][^\\u2014\\u2013]{1,100}?)(?:[.,;:!?]?\\s*${DASH}|$)`,
  "gu",
);
/** ", a dit Roe. ": behind a comma up to the next stop. */
const BEHIND_COMMA = /[,!?…]\s+(\p{Ll}[^,.!?]{1,80}?)(?:[.,]\s+|\.?$)/gu;

/**
 * Cuts words between marks where the reporter speaks inside them, as Russian, Ukrainian and French papers print it:
 * «A, — сказал Лесной. — B», « A, a dit Roe. B ». And makes stretches of a paragraph that a dash opens:
 * — A, — сказал Лесной. A clause is the reporter's where a verb of saying is one of its first words.
 */
export function splitInterrupted(
  text: string,
  paragraphs: { start: number; end: number }[],
  stretches: Stretch[],
  cues: ReadonlySet<string>,
): Stretch[] {
  const cut = stretches.flatMap((stretch) =>
    split(text, stretch, reporters(text, stretch.start, stretch.end, cues)),
  );
  const spoken = paragraphs.flatMap((paragraph) => dialogue(text, paragraph, stretches, cues));
  return [...cut, ...spoken].sort((a, b) => a.start - b.start);
}

function reporters(text: string, start: number, end: number, cues: ReadonlySet<string>): Clause[] {
  const words = text.slice(start, end);
  const out: Clause[] = [];
  for (const pattern of [BEHIND_DASH, BEHIND_COMMA]) {
    if (out.length > 0) break;
    for (const match of words.matchAll(pattern)) {
      const first = match[1]!
        .toLowerCase()
        .split(/[\s-]+/)
        .slice(0, 3);
      const says = first.findIndex((word) => cues.has(word));
      // "он сказал", "a déclaré": nothing but a short word may stand before the verb.
      if (says < 0 || first.slice(0, says).some((word) => word.length > 4)) continue;
      const at = match.index + match[0].indexOf(match[1]!);
      out.push({
        start: start + match.index,
        end: start + Math.max(match.index + match[0].length, at + match[1]!.length),
      });
    }
  }
  return out;
}

function split(text: string, stretch: Stretch, clauses: Clause[]): Stretch[] {
  if (clauses.length === 0) return [stretch];
  const out: Stretch[] = [];
  let from = stretch.start;
  let outer = stretch.outerStart;
  for (const clause of [...clauses, { start: stretch.end, end: stretch.outerEnd }]) {
    const end = clause.start;
    if (/\p{L}/u.test(text.slice(from, end))) {
      let start = from;
      while (/[\s.,;]/.test(text[start]!)) start++;
      out.push({
        ...stretch,
        start,
        end,
        outerStart: outer,
        outerEnd: clause.start === stretch.end ? stretch.outerEnd : end,
        closed: true,
        piece: true,
      });
    }
    from = clause.end;
    outer = clause.end;
  }
  return out;
}

/** "— A, — said Roe. — B": a paragraph that a dash opens, where somebody is said to say it. */
function dialogue(
  text: string,
  paragraph: { start: number; end: number },
  stretches: Stretch[],
  cues: ReadonlySet<string>,
): Stretch[] {
  const opener = /^[\u2014\u2013]\s?(?=\p{L})/u.exec(text.slice(paragraph.start, paragraph.start + 3));
  if (!opener) return [];
  if (stretches.some((s) => s.start < paragraph.end && s.end > paragraph.start)) return [];
  const start = paragraph.start + opener[0].length;
  const clauses = reporters(text, start, paragraph.end, cues);
  if (clauses.length === 0) return [];
  const whole: Stretch = {
    start,
    end: paragraph.end,
    outerStart: paragraph.start,
    outerEnd: paragraph.end,
    closed: true,
    continues: false,
    single: false,
  };
  return split(text, whole, clauses);
}
