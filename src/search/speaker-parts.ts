/** So many quotes share a part, more or less. */
const partSize = 1000;

/** More parts would only be more files. */
const mostParts = 100;

/**
 * In how many parts the quotes' places by speaker are kept: who asks for one speaker loads that speaker's
 * part, and not the speakers of all quotes.
 */
export function partCount(quotes: number): number {
  return Math.min(mostParts, Math.ceil(quotes / partSize));
}

/** The part of a speaker at some place in the list: it begins with the most quoted, and is dealt out like cards. */
export function partOf(speaker: number, quotes: number): number {
  return speaker % partCount(quotes);
}

/** By part: for each speaker in it the places of the quotes, each less the one before. */
export function speakerParts(speakerOf: number[], speakers: number): number[][][] {
  const places = Array.from({ length: speakers }, (): number[] => []);
  const last = new Array<number>(speakers).fill(0);
  speakerOf.forEach((speaker, place) => {
    places[speaker]?.push(place - (last[speaker] ?? 0));
    last[speaker] = place;
  });
  const parts = partCount(speakerOf.length);
  return Array.from({ length: parts }, (_, part) => places.filter((_, at) => at % parts === part));
}
