import { slugOf, uniqueSlug } from "../articles/slug.ts";
import { compare } from "../compare.ts";
import type { Article, Entity, Speaker } from "../model.ts";
import { fold, nameKey } from "./name-key.ts";
import type { KnownPerson } from "./vocabularies.ts";

/** One article's speaker, with how often it speaks there. */
export interface Appearance {
  article: Article;
  entity: Entity;
  /** The same with only those names and roles that may be published; absent where all may. */
  shown?: Entity;
  quotes: number;
  /** The words by which its quotes name it: "he", "the Kremlin spokesman". */
  asNamed: string[];
}

/** An appearance, and the entry of people.yml that it falls under. */
export interface Bearer extends Appearance {
  person?: KnownPerson;
}

/** The entity as its page may show it. */
export const shownOf = ({ entity, shown }: Appearance) => shown ?? entity;

/**
 * Gives each group of bearers its name (the editor's, else the commonest full one), its address and what else its page
 * says. Quotes and articles are left to the archive.
 */
export function nameSpeakers(groups: Bearer[][]): { speakers: Speaker[]; speakerOf: Map<Entity, Speaker> } {
  const taken = new Set<string>();
  const speakerOf = new Map<Entity, Speaker>();
  const named = groups.map((members) => {
    const person = members.find(({ person }) => person)?.person;
    return { members, person, name: person?.name ?? commonest(names(members)) };
  });
  // A person comes before a body of the same name, whatever else an archive holds.
  named.sort((a, b) => Number(isBody(a.members)) - Number(isBody(b.members)) || compare(a.name, b.name));
  const speakers = named.map(({ members, person, name }) => {
    const shorter = members.flatMap((one) => shownOf(one).aliases.map((alias) => [alias, 0] as const));
    const roles = members.flatMap((one) => shownOf(one).roles.map((role) => [role, one.quotes] as const));
    const aliases = [...(person?.aliases ?? []), ...ranked([...names(members), ...shorter])];
    const speaker: Speaker = {
      slug: addressOf(name, members, person, taken),
      oldSlugs: [],
      name,
      type: members[0]!.entity.type,
      aliases: unique(aliases).filter((alias) => alias !== name),
      roles: unique([...(person?.roles.map(roleWithDates) ?? []), ...ranked(roles)]),
      ...(person?.wikidata && { wikidata: person.wikidata }),
      quotes: [],
      articles: [],
    };
    for (const { entity } of members) speakerOf.set(entity, speaker);
    return speaker;
  });
  // Only now is every speaker's own address known.
  for (const [i, speaker] of speakers.entries()) {
    const { members, person } = named[i]!;
    const shared = new Set(person?.articles ? members.map(({ entity }) => fold(entity.name)) : []);
    const old = speaker.aliases.filter(
      (alias) => (nameKey(alias).given || person?.aliases.includes(alias)) && !shared.has(fold(alias)),
    );
    speaker.oldSlugs = [...new Set(old.map(slugOf))].filter((slug) => !taken.has(slug));
    for (const slug of speaker.oldSlugs) taken.add(slug);
  }
  speakers.sort((a, b) => compare(a.name, b.name));
  return { speakers, speakerOf };
}

const isBody = (members: Bearer[]) => !members[0]!.person && members[0]!.entity.type !== "person";

/**
 * The name, and for one of two people of one name what the editor's own entry says: his first role, Wikidata item or
 * article. An address so made does not move to somebody else when another of that name turns up.
 */
function addressOf(
  name: string,
  members: Bearer[],
  person: KnownPerson | undefined,
  taken: Set<string>,
): string {
  const slug = slugOf(name);
  // "John Smith (coach)" needs no more; "John Smith" is what the articles call the other one, too.
  const split = person?.articles && members.some(({ entity }) => fold(entity.name) === fold(name));
  if (split)
    return uniqueSlug(`${slug} ${person.roles[0]?.role ?? person.wikidata ?? person.articles![0]}`, taken);
  return uniqueSlug(taken.has(slug) ? `${slug} ${members[0]!.entity.type}` : slug, taken);
}

/** "Mayor (2012–2016)", "Mayor (from 2012)". */
function roleWithDates({ role, from, until }: { role: string; from?: string; until?: string }): string {
  if (from && until) return `${role} (${from}–${until})`;
  if (from || until) return `${role} (${from ? `from ${from}` : `until ${until}`})`;
  return role;
}

const names = (members: Bearer[]) => members.map(({ entity, quotes }) => [entity.name, quotes] as const);
const unique = (list: string[]) => [...new Map(list.map((item) => [item.toLowerCase(), item])).values()];

/** Distinct words by the sum of their weights, heaviest first, then longest, then in alphabetical order. */
function ranked(weighted: (readonly [string, number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [word, weight] of weighted) sums.set(word, (sums.get(word) ?? 0) + weight);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || compare(a, b))
    .map(([word]) => word);
}
/** The commonest of the names, full ones before bare surnames. */
function commonest(weighted: (readonly [string, number])[]): string {
  const full = weighted.filter(([name]) => nameKey(name).given);
  return ranked(full.length ? full : weighted)[0]!;
}
