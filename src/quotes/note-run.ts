import type { Member } from "./build-cast.ts";
import { genderOf } from "./find-roles.ts";
import type { NameRun } from "./make-run.ts";

/** How many roles and how many spellings of a name are kept. */
const MOST = 40;

/** Keeps with a member what one of its mentions tells of it. */
export function noteRun(member: Member, run: NameRun): void {
  member.count++;
  if (run.age !== undefined) member.age ??= run.age;
  if (run.type !== "?") member.unsure = false;
  if (run.text !== member.name && member.aliases.length < MOST && !member.aliases.includes(run.text)) {
    member.aliases.push(run.text);
  }
  for (const role of run.roles) {
    if (role && member.roles.length < MOST && !member.roles.includes(role)) member.roles.push(role);
  }
  if (run.type === "person" && !member.isPerson) showPerson(member);
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

/** Something in the text shows a person. */
export function showPerson(member: Member): void {
  member.isPerson = true;
  member.type = "person";
}

function sharesEnds(longer: string[], shorter: string[]): boolean {
  return longer[0] === shorter[0] || longer.at(-1) === shorter.at(-1);
}
