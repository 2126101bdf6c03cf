import type { Entity } from "../model.ts";
import { genderOf } from "./find-roles.ts";
import { givenNames } from "./lexicon/given-names.ts";
import type { NameRun } from "./make-run.ts";
import { sameFull } from "./same-name.ts";
import type { Gender } from "./types.ts";

/** Everybody and everything an article names, and where. */
export interface Cast {
  members: Member[];
  /** Mentions by name, in text order. */
  mentions: NameMention[];
}

export interface Member extends Entity {
  gender: Gender;
  words: string[];
  /** False until a given name, title or role shows a person. */
  isPerson: boolean;
  /** Nothing shows what it is. */
  unsure?: boolean;
  /** Has said something. */
  spoke?: boolean;
  count: number;
}

export interface NameMention {
  member: Member;
  start: number;
  end: number;
  titleStart: number;
  possessive: boolean;
  /** A surname alone that several people here bear. */
  shared: boolean;
}

/**
 * Joins the names of one article into members: full names first, then surnames and given names alone,
 * which belong to the full name that ends (or begins) with them.
 */
export function buildCast(runs: NameRun[], headline: NameRun[]): Cast {
  const members: Member[] = [];
  const byLast = new Map<string, Member[]>();
  const byFirst = new Map<string, Member[]>();
  const byName = new Map<string, Member>();
  const owner = new Map<NameRun, Member>();

  const add = (run: NameRun): Member => {
    const member: Member = {
      name: run.text,
      type: run.type === "?" ? "organization" : run.type,
      named: true,
      roles: [],
      aliases: [],
      gender: run.gender,
      words: run.words,
      isPerson: run.type === "person",
      count: 0,
      unsure: run.type === "?",
    };
    members.push(member);
    byName.set(run.words.join(" "), member);
    list(byLast, run.words.at(-1)!).push(member);
    if (run.words.length > 1) list(byFirst, run.words[0]!).push(member);
    return member;
  };

  for (const run of runs) {
    if (run.words.length < 2) continue;
    const same =
      (run.born ? bearerOf(run, members) : undefined) ??
      byName.get(run.words.join(" ")) ??
      list(byLast, run.words.at(-1)!)
        .slice(-40)
        .find((m) => sameFull(m, run));
    const member = same ?? add(run);
    owner.set(run, member);
    note(member, run);
  }
  // A surname alone is the one of that name last spoken of; before any, the one introduced first.
  const lastSeen = new Map<Member, number>();
  const shared = new Set<NameRun>();
  const bare = new Map<Member, number>();
  for (const [at, run] of runs.entries()) {
    if (run.words.length !== 1) {
      lastSeen.set(owner.get(run)!, at);
      continue;
    }
    const word = run.words[0]!;
    const fits = (m: Member) =>
      run.gender === "?" || m.gender === "?" || m.gender === run.gender || !run.titles;
    const place = run.type === "place";
    const surname = place
      ? []
      : list(byLast, word)
          .slice(-40)
          .filter((m) => (m.words.length > 1 && m.type !== "organization" ? fits(m) : m.words.length === 1));
    const given = place
      ? []
      : list(byFirst, word)
          .slice(-40)
          .filter((m) => fits(m) && (m.isPerson || m.type !== "organization" || m.words.length === 2));
    const nearest = (l: Member[]) => {
      const full = l.filter((m) => m.words.length > 1);
      let best = full[0];
      for (const m of full) if ((lastSeen.get(m) ?? -1) > (lastSeen.get(best!) ?? -1)) best = m;
      if (!best) return l.at(-1);
      // One who has been called by the surname alone again and again takes it back from one who never was.
      const far = run.start - (runs[lastSeen.get(best) ?? 0]?.end ?? 0) > TAKEN_BACK;
      const usual = full.find((m) => (bare.get(m) ?? 0) >= USUAL);
      return far && usual && !bare.has(best) ? usual : best;
    };
    const unsure = list(byLast, word)
      .slice(-40)
      .filter(
        (m) =>
          m.words.length > 1 &&
          m.unsure === true &&
          !m.isPerson &&
          m.words.length <= 3 &&
          fits(m) &&
          !/^(?:of|for)$/.test(m.words[1]!),
      );
    const member =
      byName.get(word) ??
      nearest(surname) ??
      (place ? undefined : unsure.at(-1)) ??
      nearest(given) ??
      add(run);
    // A name whose last word stands alone elsewhere is a person's.
    if (unsure.includes(member) && run.type !== "organization") {
      member.isPerson = true;
      member.type = "person";
    }
    owner.set(run, member);
    if (surname.filter((m) => m.words.length > 1).length > 1) shared.add(run);
    if (member.words.length > 1 && member.words.at(-1) === word)
      bare.set(member, (bare.get(member) ?? 0) + 1);
    lastSeen.set(member, at);
    note(member, run);
  }
  // The headline or deck may have the fuller name.
  for (const member of members) {
    if (member.words.length !== 1 || member.type === "place") continue;
    const full = headline.find(
      (r) =>
        r.words.length >= 2 &&
        r.words.length <= 3 &&
        r.words.at(-1) === member.words[0] &&
        givenNames(r.words[0]!),
    );
    if (!full) continue;
    member.aliases.push(member.name);
    member.name = full.text;
    member.isPerson = true;
    member.type = "person";
    if (member.gender === "?") member.gender = full.gender;
  }
  const mentions = runs.map((run) => ({
    member: owner.get(run)!,
    start: run.start,
    end: run.end,
    titleStart: run.titleStart,
    possessive: run.possessive,
    shared: shared.has(run),
  }));
  return { members, mentions };
}

/** Whose name at birth it is: the person named last of that gender. */
function bearerOf(run: NameRun, members: Member[]): Member | undefined {
  return members.findLast((m) => m.isPerson && (m.gender === run.gender || run.gender === "?"));
}

/** How often a surname alone makes it somebody's, and how many letters on it goes back to him. */
const USUAL = 3;
const TAKEN_BACK = 300;

function note(member: Member, run: NameRun): void {
  member.count++;
  if (run.type !== "?") member.unsure = false;
  if (run.text !== member.name && member.aliases.length < 40 && !member.aliases.includes(run.text)) {
    member.aliases.push(run.text);
  }
  for (const role of run.roles) {
    if (role && member.roles.length < 40 && !member.roles.includes(role)) member.roles.push(role);
  }
  if (run.type === "person" && !member.isPerson) {
    member.isPerson = true;
    member.type = "person";
  }
  // A surname may be a given name as well: "Chris Christie".
  const own = run.titles || run.words.length > 1 || run.words[0] === member.words[0];
  if (member.gender === "?" && run.gender !== "?" && own) member.gender = run.gender;
  if (member.gender === "?") member.gender = genderOf(run.roles.join(" "));
  if (run.words.length > member.words.length && sharesEnds(run.words, member.words)) {
    if (!member.aliases.includes(member.name)) member.aliases.push(member.name);
    member.aliases = member.aliases.filter((a) => a !== run.text);
    member.name = run.text;
    member.words = run.words;
  }
}

function sharesEnds(longer: string[], shorter: string[]): boolean {
  return longer[0] === shorter[0] || longer.at(-1) === shorter.at(-1);
}

function list(map: Map<string, Member[]>, key: string): Member[] {
  let found = map.get(key);
  if (!found) {
    found = [];
    map.set(key, found);
  }
  return found;
}
