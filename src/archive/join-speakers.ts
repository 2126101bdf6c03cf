import { uniqueSlug } from "../articles/slug.ts";
import type { Article, Entity, Question, Speaker } from "../model.ts";
import { groupBy } from "./group-by.ts";
import { fold, nameKey } from "./name-key.ts";
import type { KnownPerson } from "./vocabularies.ts";

/** One article's speaker, with how often it speaks there. */
export interface Appearance {
  article: Article;
  entity: Entity;
  quotes: number;
  /** The words by which its quotes name it: "he", "the Kremlin spokesman". */
  asNamed: string[];
}

interface Group {
  person?: KnownPerson;
  members: Appearance[];
}

export interface Joined {
  /** Without quotes and articles, which the archive fills in; sorted by name. */
  speakers: Speaker[];
  /** The speaker of an entity. */
  speakerOf: Map<Entity, Speaker>;
  questions: Question[];
}

/**
 * Joins the named speakers of all articles into one per person or body. Names join when they are the same word
 * for word; spellings of one name when given name, surname and role agree; a bare surname joins the one person
 * it can mean. What is doubtful stays apart and becomes a question. `people` overrules all of it.
 */
export function joinSpeakers(appearances: Appearance[], people: KnownPerson[]): Joined {
  const questions: Question[] = [];
  const known = new Map(
    people.flatMap((p) => [p.name, ...p.aliases].map((name) => [fold(name), p] as const)),
  );
  const groups = new Map<string, Group>();
  const add = (key: string, members: Appearance[], person?: KnownPerson) => {
    const group = groups.get(key);
    if (group) group.members.push(...members);
    else groups.set(key, { members, ...(person && { person }) });
  };

  const persons: Appearance[] = [];
  for (const appearance of appearances) {
    const { name, type } = appearance.entity;
    const person = known.get(fold(name));
    if (person) add(`known ${person.name}`, [appearance], person);
    else if (type === "person") persons.push(appearance);
    else add(`body ${bodyKey(name)}`, [appearance]);
  }
  for (const [surname, namesakes] of groupBy(persons, ({ entity }) => nameKey(entity.name).surname)) {
    const spellings = groupBy(namesakes, ({ entity }) => fold(entity.name));
    for (const cluster of joinSpellings([...spellings.values()], questions))
      add(`person ${surname} ${fold(cluster[0]!.entity.name)}`, cluster);
  }
  return { ...nameSpeakers([...groups.values()]), questions };
}

const bodyKey = (name: string) => fold(name).replace(/^the /, "").replaceAll("defense", "defence");

/** Of people with one surname, the spellings that mean one person. Few share a surname: pairs are compared. */
function joinSpellings(spellings: Appearance[][], questions: Question[]): Appearance[][] {
  const clusters: Appearance[][] = [];
  const sorted = [...spellings].sort((a, b) => b.length - a.length || compare(a[0]!, b[0]!));
  const full = sorted.filter(([first]) => nameKey(first!.entity.name).given);
  const bare = sorted.filter(([first]) => !nameKey(first!.entity.name).given);
  for (const spelling of full) {
    const fits = clusters.filter((cluster) => sameGivenName(spelling, cluster));
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

function sameGivenName(a: Appearance[], b: Appearance[]): boolean {
  const given = (list: Appearance[]) => nameKey(list[0]!.entity.name);
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
function roleWords(list: Appearance[]): Set<string> {
  // A description in place of the name ("the Kremlin spokesman") tells the office as well as a title does.
  const words = list.flatMap(({ entity, asNamed }) => {
    const name = new Set(fold([entity.name, ...entity.aliases].join(" ")).split(" "));
    const described = asNamed.filter((words) => / /.test(words)).flatMap((words) => fold(words).split(" "));
    const titles = entity.roles.flatMap((role) => fold(role).split(" "));
    return [...titles, ...described].filter((word) => !name.has(word));
  });
  return new Set(
    words
      .filter((word) => !COMMON.has(word))
      .map((word) => SAME_OFFICE.find(([re]) => re.test(word))?.[1] ?? word),
  );
}
/** Some word of their roles in common, or no role known on one side to speak against it. */
function rolesAgree(a: Appearance[], b: Appearance[]): boolean {
  const [x, y] = [roleWords(a), roleWords(b)];
  return !x.size || !y.size || [...x].some((word) => y.has(word));
}

function samePerson(a: Appearance[], b: Appearance[]): Question {
  const of = (list: Appearance[]) => {
    const { name, roles } = list[0]!.entity;
    return roles[0] ? `${name} (${roles[0]})` : name;
  };
  const text = `Are ${of(b)} and ${of(a)} one person? If so, put the second name under the first's aliases in people.yml.`;
  return { about: "same-person", text };
}

function nameSpeakers(groups: Group[]): Pick<Joined, "speakers" | "speakerOf"> {
  const taken = new Set<string>();
  const speakerOf = new Map<Entity, Speaker>();
  const named = groups.map((group) => ({ group, name: group.person?.name ?? commonest(names(group)) }));
  named.sort((a, b) => order(a.name, b.name));
  const speakers = named.map(({ group, name }) => {
    const { person, members } = group;
    const aliases = ranked([
      ...names(group),
      ...members.flatMap(({ entity }) => entity.aliases.map((alias) => [alias, 0] as const)),
    ]);
    const roles = ranked(
      members.flatMap(({ entity, quotes }) => entity.roles.map((role) => [role, quotes] as const)),
    );
    const speaker: Speaker = {
      slug: uniqueSlug(name, taken),
      name,
      type: members[0]!.entity.type,
      aliases: unique([...(person?.aliases ?? []), ...aliases]).filter((alias) => alias !== name),
      roles: unique([...(person?.roles ?? []), ...roles]),
      ...(person?.wikidata && { wikidata: person.wikidata }),
      quotes: [],
      articles: [],
    };
    for (const { entity } of members) speakerOf.set(entity, speaker);
    return speaker;
  });
  return { speakers, speakerOf };
}

const names = (group: Group) => group.members.map(({ entity, quotes }) => [entity.name, quotes] as const);
const unique = (list: string[]) => [...new Map(list.map((item) => [item.toLowerCase(), item])).values()];
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const compare = (a: Appearance, b: Appearance) => order(a.entity.name, b.entity.name);

/** Distinct words by the sum of their weights, heaviest first, then longest, then in alphabetical order. */
function ranked(weighted: (readonly [string, number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [word, weight] of weighted) sums.set(word, (sums.get(word) ?? 0) + weight);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || order(a, b))
    .map(([word]) => word);
}
/** The commonest of the names, full ones before bare surnames. */
function commonest(weighted: (readonly [string, number])[]): string {
  const full = weighted.filter(([name]) => nameKey(name).given);
  return ranked(full.length ? full : weighted)[0]!;
}
