import type { Draft } from "./attribute.ts";
import type { Scene } from "./scene.ts";

/**
 * Gives the quotations that stand alone in their sentence to whoever is speaking: the speaker of the
 * same paragraph, of the paragraph that follows from it, or of the paragraph before.
 */
export function settle(scene: Scene, drafts: Draft[]): Draft[] {
  const { reading } = scene;
  const { sentences } = reading;
  const sorted = drafts.slice().sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const paragraphOf = (d: Draft) => sentences[d.sentence]!.paragraph;
  for (let i = 0; i < sorted.length; i++) {
    const draft = sorted[i]!;
    if (draft.rule !== "pending") continue;
    const next = sorted
      .slice(i + 1, i + 6)
      .find((d) => d.rule !== "pending" && d.member && d.marked.length > 0);
    const previous = sorted.slice(Math.max(0, i - 3), i).findLast((d) => d.member);
    if (next && paragraphOf(next) === paragraphOf(draft)) take(draft, next, "paragraph-later", 0.9);
    else if (next && (next.rule === "goes-on" || reading.stretches[next.marked[0]!]!.continues))
      take(draft, next, "goes-on", 0.9);
    else if (previous && paragraphOf(draft) - paragraphOf(previous) <= 1)
      take(draft, previous, "follow-on", 0.8);
    else if (previous && paragraphOf(draft) - paragraphOf(previous) <= 3)
      take(draft, previous, "follow-on-far", 0.6);
    else if (next && paragraphOf(next) - paragraphOf(draft) <= 1) take(draft, next, "follow-back", 0.5);
    else if (draft.candidate) {
      draft.member = draft.candidate;
      draft.rule = "in-view";
      draft.certain = 0.5;
    } else draft.rule = "unattributed";
  }
  return sorted;
}

function take(draft: Draft, from: Draft, rule: string, factor: number): void {
  draft.member = from.member;
  draft.rule = rule;
  draft.certain = from.certain * factor;
  if (from.via) draft.via = from.via;
}
