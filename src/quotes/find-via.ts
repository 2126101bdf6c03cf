import type { Member } from "./build-cast.ts";
import type { Report } from "./report.ts";
import type { Scene } from "./scene.ts";

/** Names that a news medium bears. */
export const MEDIA =
  /\b(?:TASS|Interfax|Reuters|AP|AFP|Associated Press|BBC|CNN|NBC|CBS|ABC|Fox|Sky|CNBC|MSNBC|RIA|Novosti|Xinhua|DPA|dpa|ANSA|EFE|Kyodo|Yonhap|Bloomberg|Izvestia|Kommersant|Politico|Axios|NPR|PBS|NHK|RT|Ukrinform|Unian|Al Jazeera|TVP|ARD|ZDF|Spiegel|Bild|Welt|FAZ|Monde|Figaro|News|Times|Post|Guardian|Telegraph|Journal|Herald|Tribune|Gazette|Independent|Mirror|Mail|Observer|Magazine|Agency|TV|Radio|Television|Press|Daily|Star|Sun|Chronicle|Review|Insider|Today|Tonight|Network|Channel)\b/;

/** "told Izvestia": a medium that heard the words passes them on. */
export function viaHearer(scene: Scene, report: Report, speaker: Member | null): string | null {
  const { tokens, text } = scene.reading;
  if (report.kind === "inverted" || report.to <= report.cueTo) return null;
  const start = tokens[report.cueTo]!.start;
  const end = tokens[report.to - 1]!.end;
  for (const name of scene.namesIn(start, end)) {
    if (name.member === speaker || name.member.isPerson) continue;
    if (report.cue.lemma === "tell" && name.member.unsure && /^the\s|^\p{Lu}/u.test(text.slice(start)))
      return name.member.name;
    if (
      MEDIA.test(name.member.name) ||
      /\b(?:newspaper|agency|channel|magazine|broadcaster|daily|weekly|website|outlet|radio|television|tv|podcast)\b/i.test(
        text.slice(start, end),
      )
    )
      return name.member.name;
  }
  return null;
}

/** "… to the newspaper Izvestia. “A,” he was quoted as saying.": the medium named last, at most two sentences back. */
export function viaBefore(scene: Scene, s: number): string | null {
  const { tokens, sentences, text } = scene.reading;
  const from = tokens[sentences[Math.max(0, s - 2)]!.from]!.start;
  const names = scene.namesIn(from, tokens[sentences[s]!.to - 1]!.end);
  const medium = names.findLast(
    (n) =>
      !n.member.isPerson &&
      (MEDIA.test(n.member.name) || MEDIUM_BEFORE.test(text.slice(Math.max(0, n.start - 14), n.start))),
  );
  return medium?.member.name ?? null;
}

const MEDIUM_BEFORE = /\b(?:newspaper|agency|channel|magazine|broadcaster|daily|weekly|outlet)\s$/i;
