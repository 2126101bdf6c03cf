import type { Entity } from "../model.ts";
import { givenNames } from "./lexicon/given-names.ts";
import type { NameRun } from "./make-run.ts";
import { nameBearer, type Usage } from "./name-bearer.ts";
import { NameIndex } from "./name-index.ts";
import { noteRun, showPerson } from "./note-run.ts";
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
  /** In years, where it is told beside the name. */
  age?: number;
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
  const index = new NameIndex();
  const owner = new Map<NameRun, Member>();
  const shared = new Set<NameRun>();
  const add = (run: NameRun): Member => {
    const member = newMember(run);
    members.push(member);
    index.add(member);
    return member;
  };
  for (const run of runs) {
    if (run.words.length < 2) continue;
    const member =
      (run.born ? bearerOf(run, members) : undefined) ??
      index.named(run.words) ??
      index.ending(run.words.at(-1)!).find((m) => sameFull(m, run)) ??
      add(run);
    owner.set(run, member);
    noteRun(member, run);
  }
  const usage: Usage = { lastEnd: new Map(), bare: new Map() };
  for (const run of runs) {
    if (run.words.length > 1) {
      usage.lastEnd.set(owner.get(run)!, run.end);
      continue;
    }
    const { surname, unsure, best } = nameBearer(run, index, usage);
    const member = best ?? add(run);
    // A name whose last word stands alone elsewhere is a person's.
    if (unsure.includes(member) && run.type !== "organization") showPerson(member);
    owner.set(run, member);
    if (surname.filter((m) => m.words.length > 1).length > 1) shared.add(run);
    if (member.words.length > 1 && member.words.at(-1) === run.words[0])
      usage.bare.set(member, (usage.bare.get(member) ?? 0) + 1);
    usage.lastEnd.set(member, run.end);
    noteRun(member, run);
  }
  for (const member of members) fullerName(member, headline);
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

function newMember(run: NameRun): Member {
  return {
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
}

/** Whose name at birth it is: the person named last of that gender. */
function bearerOf(run: NameRun, members: Member[]): Member | undefined {
  return members.findLast((m) => m.isPerson && (m.gender === run.gender || run.gender === "?"));
}

/** The headline or deck may have the fuller name of somebody called by one word. */
function fullerName(member: Member, headline: NameRun[]): void {
  if (member.words.length !== 1 || member.type === "place") return;
  const full = headline.find(
    (r) =>
      r.words.length >= 2 &&
      r.words.length <= 3 &&
      r.words.at(-1) === member.words[0] &&
      givenNames(r.words[0]!),
  );
  if (!full) return;
  member.aliases.push(member.name);
  member.name = full.text;
  showPerson(member);
  if (member.gender === "?") member.gender = full.gender;
}
