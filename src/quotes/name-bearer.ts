import type { Member } from "./build-cast.ts";
import type { NameRun } from "./make-run.ts";
import type { NameIndex } from "./name-index.ts";

/** How often a surname alone makes it somebody's, and how many letters on it goes back to him. */
const USUAL = 3;
const TAKEN_BACK = 300;

/** Where the names of a text have been read up to a place. */
export interface Usage {
  /** The offset where a member's last mention ends. */
  lastEnd: Map<Member, number>;
  /** How often the surname alone stood for a member. */
  bare: Map<Member, number>;
}

/** Whom a name of one word may stand for. */
export interface Bearers {
  /** Who bears it as a surname. */
  surname: Member[];
  /** Names of unknown kind that end with it: a person's, if one word of it stands alone. */
  unsure: Member[];
  best: Member | undefined;
}

/**
 * Who bears a name of one word: whoever is called just that, else the one of that surname last spoken of, else the one
 * of that given name. A place's name is nobody's.
 */
export function nameBearer(run: NameRun, index: NameIndex, usage: Usage): Bearers {
  const word = run.words[0]!;
  const fits = (m: Member) =>
    run.gender === "?" || m.gender === "?" || m.gender === run.gender || !run.titles;
  const whole = index.named(run.words);
  if (run.type === "place") return { surname: [], unsure: [], best: whole };
  const ending = index.ending(word);
  const surname = ending.filter((m) =>
    m.words.length > 1 && m.type !== "organization" ? fits(m) : m.words.length === 1,
  );
  const given = index
    .beginning(word)
    .filter((m) => fits(m) && (m.isPerson || m.type !== "organization" || m.words.length === 2));
  const unsure = ending.filter((m) => mayBePerson(m) && fits(m));
  const best = whole ?? nearest(surname, run, usage) ?? unsure.at(-1) ?? nearest(given, run, usage);
  return { surname, unsure, best };
}

function mayBePerson(m: Member): boolean {
  return (
    m.unsure === true &&
    !m.isPerson &&
    m.words.length > 1 &&
    m.words.length <= 3 &&
    !/^(?:of|for)$/.test(m.words[1]!)
  );
}

/** The one last spoken of; before any, the one introduced first. */
function nearest(members: Member[], run: NameRun, { lastEnd, bare }: Usage): Member | undefined {
  const full = members.filter((m) => m.words.length > 1);
  let best = full[0];
  for (const m of full) if ((lastEnd.get(m) ?? -1) > (lastEnd.get(best!) ?? -1)) best = m;
  if (!best) return members.at(-1);
  // One who has been called by the surname alone again and again takes it back from one who never was.
  const far = run.start - (lastEnd.get(best) ?? 0) > TAKEN_BACK;
  const usual = full.find((m) => (bare.get(m) ?? 0) >= USUAL);
  return far && usual && !bare.has(best) ? usual : best;
}
