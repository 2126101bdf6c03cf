import type { Member } from "./build-cast.ts";

/** How many of one name are looked at: a text made of one surname must not cost its square. */
const MOST = 40;

/** The members of a cast by their whole name, last and first word. */
export class NameIndex {
  private readonly names = new Map<string, Member>();
  private readonly lasts = new Map<string, Member[]>();
  private readonly firsts = new Map<string, Member[]>();

  add(member: Member): void {
    const { words } = member;
    this.names.set(words.join(" "), member);
    list(this.lasts, words.at(-1)!).push(member);
    if (words.length > 1) list(this.firsts, words[0]!).push(member);
  }

  named(words: string[]): Member | undefined {
    return this.names.get(words.join(" "));
  }

  /** Whose names end in a word, the last of them where there are many. */
  ending(word: string): Member[] {
    return this.lasts.get(word)?.slice(-MOST) ?? [];
  }

  /** Whose names of several words begin with a word. */
  beginning(word: string): Member[] {
    return this.firsts.get(word)?.slice(-MOST) ?? [];
  }
}

function list(map: Map<string, Member[]>, key: string): Member[] {
  let found = map.get(key);
  if (!found) {
    found = [];
    map.set(key, found);
  }
  return found;
}
