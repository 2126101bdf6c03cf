import type { SpeakerType } from "../model.ts";
import type { Member } from "./build-cast.ts";
import { genderOf } from "./find-roles.ts";
import { fold } from "./fold.ts";

/** A speaker described but not named: "a spokeswoman", "Gansu officials". */
export function describedMember(words: string, type: SpeakerType, named: boolean): Member {
  return {
    name: words,
    type,
    named,
    roles: [],
    aliases: [],
    gender: type === "person" ? genderOf(words) : "?",
    words: words.split(" ").map(fold),
    isPerson: type === "person",
    count: 1,
  };
}
