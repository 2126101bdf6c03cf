import { compare } from "../compare.ts";
import { groupBy } from "../group-by.ts";
import type { Entity, Namesake, OpenQuestion, Speaker } from "../model.ts";
import { bodyKey, fold, nameKey } from "./name-key.ts";
import { type Appearance, type Bearer, nameSpeakers, shownOf } from "./name-speakers.ts";
import type { KnownPerson } from "./vocabularies.ts";

export interface Joined {
  /** Without quotes and articles, which the archive fills in; sorted by name. */
  speakers: Speaker[];
  /** The speaker of an entity. */
  speakerOf: Map<Entity, Speaker>;
  questions: OpenQuestion[];
}

/**
 * Joins the named speakers of all articles into one per person or body. Names join when they are the same word
 * for word; spellings of one name when given name, surname and role agree; a bare surname joins the one person
 * it can mean. What is doubtful stays apart and becomes a question. `people` overrules all of it.
 */
export function joinSpeakers(appearances: Appearance[], people: KnownPerson[]): Joined {
  const questions: OpenQuestion[] = [];
  const entries = groupBy(
    people.flatMap((person) =>
      [person.name, ...person.aliases].map((name) => ({ name: fold(name), person })),
    ),
    ({ name }) => name,
  );
  const bearers = appearances.map((appearance): Bearer => {
    const namesakes = entries.get(fold(appearance.entity.name))?.map(({ person }) => person) ?? [];
    const person =
      namesakes.find(({ articles }) => articles?.includes(appearance.article.slug)) ??
      namesakes.find(({ articles }) => !articles);
    return person ? { ...appearance, person } : appearance;
  });

  const persons = bearers.filter(({ entity, person }) => person || entity.type === "person");
  const bodies = bearers.filter(({ entity, person }) => !person && entity.type !== "person");
  const groups = [...groupBy(bodies, ({ entity }) => bodySpelling(entity.name)).values()];
  for (const namesakes of groupBy(persons, (bearer) => nameKey(nameOf(bearer)).surname).values()) {
    const spellings = groupBy(namesakes, ({ entity, person }) => person ?? fold(entity.name));
    groups.push(...joinSpellings([...spellings.values()], questions));
  }
  return { ...nameSpeakers(groups), questions };
}

/** The name to compare by: the editor's, where there is one. */
const nameOf = ({ entity, person }: Bearer) => person?.name ?? entity.name;
const bodySpelling = (name: string) => bodyKey(name).replaceAll("defense", "defence");

/** Of people with one surname, the spellings that mean one person. Few share a surname: pairs are compared. */
function joinSpellings(spellings: Bearer[][], questions: OpenQuestion[]): Bearer[][] {
  const clusters: Bearer[][] = [];
  const sorted = [...spellings].sort(([a, ...more], [b, ...others]) => {
    return (
      Number(!a!.person) - Number(!b!.person) ||
      others.length - more.length ||
      compare(nameOf(a!), nameOf(b!))
    );
  });
  const full = sorted.filter(([first]) => nameKey(nameOf(first!)).given);
  const bare = sorted.filter(([first]) => !nameKey(nameOf(first!)).given);
  for (const spelling of full) {
    // Whom the editor knows comes first and joins nobody else the editor knows.
    const fits = spelling[0]!.person ? [] : clusters.filter((cluster) => sameGivenName(spelling, cluster));
    const agreeing = fits.filter((cluster) => rolesAgree(spelling, cluster));
    if (agreeing.length === 1) agreeing[0]!.push(...spelling);
    else {
      for (const cluster of fits) questions.push(samePerson(spelling, cluster));
      clusters.push(spelling);
    }
  }
  const people = [...clusters];
  for (const spelling of bare) {
    const agreeing = people.filter((cluster) => rolesAgree(spelling, cluster));
    if (people.length === 1 && agreeing.length === 1) agreeing[0]!.push(...spelling);
    else {
      for (const cluster of people) questions.push(samePerson(spelling, cluster));
      clusters.push(spelling);
    }
  }
  return clusters;
}

function sameGivenName(a: Bearer[], b: Bearer[]): boolean {
  const given = (list: Bearer[]) => nameKey(nameOf(list[0]!));
  const [x, y] = [given(a), given(b)];
  return (
    x.givenRow === y.givenRow ||
    (x.given.length === 1 ? y.given.startsWith(x.given) : y.given.length === 1 && x.given.startsWith(y.given))
  );
}

const COMMON = new Set([
  "the",
  "of",
  "a",
  "an",
  "and",
  "for",
  "in",
  "former",
  "deputy",
  "acting",
  "senior",
  "chief",
]);
const SAME_OFFICE: [RegExp, string][] = [
  [/^spokes(man|woman|person)$/, "spokes"],
  [/^chair(man|woman|person)$/, "chair"],
];
function roleWords(list: Bearer[]): Set<string> {
  // A description in place of the name ("the Kremlin spokesman") tells the office as well as a title does.
  const words = list.flatMap(({ entity, asNamed, person }) => {
    const name = new Set(fold([entity.name, ...entity.aliases].join(" ")).split(" "));
    const described = asNamed.filter((words) => / /.test(words)).flatMap((words) => fold(words).split(" "));
    const known = person?.roles.map(({ role }) => role) ?? [];
    const titles = [...known, ...entity.roles].flatMap((role) => fold(role).split(" "));
    return [...titles, ...described].filter((word) => !name.has(word));
  });
  return new Set(
    words
      .filter((word) => !COMMON.has(word))
      .map((word) => SAME_OFFICE.find(([re]) => re.test(word))?.[1] ?? word),
  );
}
/** Some word of their roles in common, or no role known on one side to speak against it. */
function rolesAgree(a: Bearer[], b: Bearer[]): boolean {
  const [x, y] = [roleWords(a), roleWords(b)];
  return !x.size || !y.size || [...x].some((word) => y.has(word));
}

function samePerson(a: Bearer[], b: Bearer[]): OpenQuestion {
  const of = (list: Bearer[]): Namesake => {
    const { name, roles } = shownOf(list[0]!);
    return { name, ...(roles[0] && { role: roles[0] }), article: list[0]!.article.slug };
  };
  return { about: "same-person", names: [of(b), of(a)] };
}
