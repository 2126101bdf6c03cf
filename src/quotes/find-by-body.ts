import type { Member } from "./build-cast.ts";
import { MEDIA } from "./find-via.ts";
import { BODY_NOUNS } from "./lexicon/words.ts";
import type { Scene } from "./scene.ts";

/** Words for a body of any name; those of the second list only for a name that bears them. */
const ANY = new Set(
  (
    "company firm group organisation organization charity agency business startup start-up retailer manufacturer maker carmaker automaker " +
    "chipmaker airline operator developer publisher broadcaster network newspaper paper magazine nonprofit chain brand studio giant outlet"
  ).split(" "),
);
/** What no company, group or charity is. */
const STATE =
  /^(?:ministry|department|court|tribunal|parliament|senate|congress|house|council|committee|commission|police|army|navy|forces?|university|college|school|hospital|county|city|state|kremlin|pentagon|treasury|act|bill|law|cup|championship|road|street|avenue|highway|bridge|river|park|hall|airport)$/;
const COMPANY =
  /^(?:company|firm|business|startup|start-up|retailer|manufacturer|maker|carmaker|automaker|chipmaker|airline|developer|chain|brand|studio|giant)$/;
/** Nor what no company is, though it may be a group or charity. */
const NO_COMPANY = new RegExp(
  `${STATE.source}|^(?:league|union|association|federation|foundation|institute|institution|society|alliance|coalition|movement|party|club|project|network|charity|trust|academy|church|museum)$`,
);
const MEDIUM = /^(?:newspaper|paper|magazine|broadcaster|network|outlet|channel|station)$/;

/**
 * "the company", "the board": the body last spoken of that the word may stand for. One whose name bears the word comes
 * first; a company or group may be any body of unknown kind. Null where there is none.
 */
export function findByBody(
  scene: Scene,
  head: string,
  sentence: number,
): { member: Member; certain: number } | null {
  if (!BODY_NOUNS.has(head) && !ANY.has(head)) return null;
  const inView = scene.inView(
    (member) =>
      !member.isPerson && member.named && (member.type === "organization" || member.unsure === true),
    sentence,
  );
  const body = (member: Member, certain: number) => {
    // What "the company" stands for is no "he".
    if (member.gender === "?") member.gender = "n";
    return { member, certain };
  };
  const bears = inView.filter(({ member }) => member.words.includes(head));
  if (bears[0]) return body(bears[0].member, bears.length > 1 ? 0.8 : 0.92);
  if (!ANY.has(head)) return null;
  const no = COMPANY.test(head) ? NO_COMPANY : STATE;
  const may = inView.filter(
    ({ member }) => !no.test(member.words.at(-1)!) && MEDIUM.test(head) === MEDIA.test(member.name),
  );
  const [best, second] = may;
  if (!best) return null;
  return body(best.member, 0.92 - 0.3 * (second ? second.value / best.value : 0));
}
