/** Words before a place where something happens, in the languages whose papers open with its bare name. */
const at = "in|at|near|i|à|a|en|na|w|we|v|ve|u|em|nei|bei|у|в|на|під|біля|поблизу|по|над|из|под|при|возле";

/**
 * Whether a text speaks of a name as of a place: "у Харкові", "in Bremen". Names are inflected, so that their beginning
 * has to do; somebody's name in such a place ends otherwise ("у Петренка" is rare enough).
 */
export function placeEvidence(name: string, text: string): boolean {
  const words = name.split(/[\s/]/);
  if (words.length > 3 || name.length < 3 || name.length > 30) return false;
  const first = words[0]!;
  const stem = first.slice(0, Math.max(2, first.length - 2));
  const form = stem[0] + stem.slice(1).toLowerCase();
  const pattern = new RegExp(
    String.raw`(?<![\p{L}'’])(?:${at})\s${literal(form)}(\p{L}{0,5})(?!\p{L})`,
    "giu",
  );
  for (const [whole, ending] of text.matchAll(pattern)) {
    const written = whole.slice(whole.lastIndexOf(" ") + 1);
    if (/^\p{Lu}/u.test(written) && !/^(?:ого|его)$/.test(ending!)) return true;
  }
  return false;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
