import type { Caption } from "../model.ts";
import { remember } from "./remember.ts";
import { creditLabels, pictureCredits } from "./vocabulary/pictures.ts";

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const labels = creditLabels
  .map(literal)
  .sort((a, b) => b.length - a.length)
  .join("|");
const holders = pictureCredits.map(literal).join("|");

const labelled = new RegExp(String.raw`(?:^|[\s.(|"”\p{Ll}])(?:${labels})\s?(?:[:：]|\.{3}|…)\s?\S`, "iu");
const byPhoto =
  /(?:^|[.)”"?!]\s|[\s(|/])(?:(?:Photo|Photograph|Photography|Image|Picture|Foto|Illustration|Graphic)s? (?:(?:provided |courtesy )?(?:by|of)|via|from|von|de|courtesy)|Courtesy(?: of)?) (?=\p{Lu}|@)/u;
/** A name alone after the caption's full stop: "… on Friday. Ann Lee", "… on Friday. (AP)"; not after "Gov." or "St.". */
const named =
  /(?:[\p{Ll}\d]{3}|:\d\d|”|\))[.!?]”? ((?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)(?:[ /](?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.|for|of)){0,5})$/u;
const endsAsName = /(?:[\p{L}’'-]|\p{Lu}\.)$/u;
const bracketed = /[.!?”"] \(\p{Lu}[\p{L}.'’/&-]*(?: [\p{Lu}&][\p{L}.'’/&-]*){0,4}\)$/u;
const held = new RegExp(String.raw`(?:^|[\s(/|,.–—-])(?:${holders})(?=$|[\s)/,.|])`, "iu");
const slashed = /^[\p{Lu}][^.!?:]{2,60}\s?[/|]\s?[\p{Lu}][^.!?:]{1,40}$/u;

/** "Ann Lee/The Courier Deckhands double the lines.": the credit between the picture and its caption. */
const creditBefore =
  /^(\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+\/(?:The )?\p{Lu}[\p{L}&.'’-]*(?: (?:Images|News|Times|Post|Press|Photos?))?) (\p{Lu}.{20,})$/u;

/**
 * Whether a line is a picture's caption, its credit, or both, and which part is which.
 * Undefined where nothing in the line points to a picture.
 */
export const pictureCredit = remember(readCredit);

function readCredit(text: string): Caption | undefined {
  if (text.length > 900) return undefined;
  const tail = text.slice(-160);
  const offset = text.length - tail.length;
  const spoken = text.match(/^(?:image|photo|picture|media) (source|credit|caption)[,:] (?=\S)/i);
  if (spoken) {
    const words = text.slice(spoken[0].length);
    return spoken[1]!.toLowerCase() === "caption" ? { text: words } : { credit: words };
  }
  const before = text.match(creditBefore);
  if (before) return { text: before[2]!, credit: before[1]! };
  if (text.startsWith("©") && text.length < 160) return { credit: text.replace(/^©\s*/, "") };
  const bracket = /[)\]]\.?$/.test(tail.slice(-2)) ? tail.match(/\s?[([]([^()[\]]{2,120})[)\]]\.?$/u) : null;
  if (
    bracket &&
    (held.test(bracket[1]!) ||
      labelled.test(bracket[1]!) ||
      byPhoto.test(bracket[1]!) ||
      /^[\p{Lu}][^.]{2,40}\/[^.]{2,60}$/u.test(bracket[1]!))
  ) {
    return caption(text.slice(0, offset + bracket.index!), bracket[1]!);
  }
  if (bracket && bracketed.test(tail) && text.length < 350)
    return caption(text.slice(0, offset + bracket.index!), bracket[1]!);
  // A sentence ends with a full stop; a name does so only behind an initial.
  const ending = tail.slice(-3);
  const name = text.length < 350 && endsAsName.test(ending) ? tail.match(named) : null;
  if (
    name &&
    text.length - name[1]!.length > 30 &&
    !/["”]$/.test(text) &&
    name[1]!.split(" ").length <= 7 &&
    !/^(?:I|A|He|She|It|They|We|You|The)\b/.test(name[1]!)
  ) {
    return caption(text.slice(0, text.length - name[1]!.length), name[1]!);
  }
  const label =
    (/[:：…]|\.{3}/.test(tail) ? tail.match(labelled) : null) ??
    (/Photo|Image|Picture|Foto|Illustration|Graphic|Courtesy/.test(tail) ? tail.match(byPhoto) : null);
  if (label && tail.length - label.index! < 110) {
    const at = offset + label.index!;
    const start = /[\p{Ll}\s.(|"”]/u.test(text[at]!) && at > 0 ? at + 1 : at;
    return caption(text.slice(0, start), text.slice(start));
  }
  if (
    text.length < 400 &&
    (!/[.!?]["”]?$/.test(ending) || tail.endsWith("nuotr.")) &&
    held.test(tail.slice(-60))
  ) {
    const cut = Math.max(text.lastIndexOf(". "), text.lastIndexOf(" | "));
    return cut > 0
      ? caption(text.slice(0, cut + 1), text.slice(cut + 2))
      : text.split(" ").length <= 12
        ? { credit: text }
        : { text };
  }
  if (
    /[/|]/.test(text) &&
    slashed.test(text) &&
    !/\b(?:ago|published|updated)\b|\d{4}/i.test(text) &&
    text !== text.toUpperCase() &&
    text.split(" ").length <= 9
  )
    return { credit: text };
  return undefined;
}

function caption(text: string, credit: string): Caption {
  const words = text.replace(/\s*[|(]?\s*$/, "").trim();
  const name = credit
    .replace(new RegExp(`^(?:${labels})(?:\\s(?:by|of|von|de))?\\s?(?:[:：]|\\.{3}|…)?\\s*`, "iu"), "")
    .replace(/[)\]]\.?$/, "")
    .trim();
  return { ...(words ? { text: words } : {}), ...(name ? { credit: name } : {}) };
}
