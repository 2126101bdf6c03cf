import type { ArchiveSettings, Entity, Quote } from "../model.ts";
import { type NameParts, nameParts } from "./name-parts.ts";
import type { Site } from "./site.ts";

/** Who is shown under a quote: someone with a page, someone without one, or nobody. */
export interface ShownSpeaker {
  name: string;
  /** The same, as a list of works has it. */
  parts: NameParts;
  slug?: string;
  /** False where the archive does not dare to say. */
  established: boolean;
}

/** The speaker a page shows for a quote: nobody below the archive's threshold. */
export function shownSpeaker(site: Site, quote: Quote): ShownSpeaker {
  const speaker = site.speakerOf(quote);
  if (speaker)
    return { name: speaker.name, parts: nameParts(speaker), slug: speaker.slug, established: true };
  const described = describedSpeaker(quote, site.settings);
  if (described) return { name: described.name, parts: nameParts(described), established: true };
  const nobody = site.strings.speakerUnknown;
  return { name: nobody, parts: { literal: nobody }, established: false };
}

/** A speaker without a page, as the article calls them: shown and found all the same. */
export function describedSpeaker(
  { speakerSlug, speaker, confidence }: Quote,
  { threshold }: Pick<ArchiveSettings, "threshold">,
): Entity | undefined {
  return speakerSlug === undefined && confidence >= threshold ? speaker : undefined;
}
