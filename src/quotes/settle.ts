import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** A quotation that stands alone, among the quotes before and after it. */
interface Setting {
  draft: Draft;
  /** The nearest quote with a speaker before it, and how many paragraphs back. */
  previous?: Draft | undefined;
  back: number;
  /** The nearest marked quote with a speaker after it, and how many paragraphs on. */
  next?: Draft | undefined;
  on: number;
  /** The words after it go on from its own, over a paragraph break. */
  goesOn: boolean;
}

interface SettingRule {
  rule: string;
  /** How sure the speaker is, against the quote he is taken from. */
  factor: number;
  speaker: (setting: Setting) => Draft | null | undefined;
}

/*
 * The order matters: a speaker named further down the same paragraph is surer than one named above
 * it, since papers name a speaker late in a paragraph that opens with his words; whoever does something
 * in the sentence before is surer than the speaker of the paragraph above, and he surer than any that
 * comes later.
 */
const RULES: SettingRule[] = [
  { rule: "paragraph-later", factor: 0.9, speaker: (s) => (s.on === 0 ? s.next : undefined) },
  { rule: "goes-on", factor: 0.9, speaker: (s) => (s.goesOn ? s.next : undefined) },
  {
    rule: "subject-before",
    factor: 0.9,
    speaker: ({ draft }) =>
      draft.actor && { ...draft, member: draft.actor.member, certain: draft.actor.certain },
  },
  { rule: "follow-on", factor: 0.85, speaker: (s) => (s.back <= 1 ? s.previous : undefined) },
  { rule: "follow-on-far", factor: 0.7, speaker: (s) => (s.back <= 3 ? s.previous : undefined) },
  { rule: "follow-back", factor: 0.5, speaker: (s) => (s.on <= 1 ? s.next : undefined) },
];

/** How many quotes away a speaker is looked for. */
const AHEAD = 5;
const BEHIND = 3;

/**
 * Gives the quotations that stand alone in their sentence to whoever is speaking, by the first rule
 * that finds one; failing all, to the person most in view, or to nobody. In text order.
 */
export function settle(scene: Scene, drafts: Draft[]): Draft[] {
  const { sentences, stretches } = scene.reading;
  const sorted = drafts.slice().sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const paragraph = (draft: Draft) => sentences[draft.sentence]!.paragraph;
  for (const [i, draft] of sorted.entries()) {
    // What goes on from a quotation that stood alone belongs to whoever that was given to.
    const before = sorted[i - 1];
    if (draft.rule === "goes-on" && !draft.member && before?.member) {
      draft.member = before.member;
      draft.certain = before.certain;
      continue;
    }
    if (draft.rule !== "pending") continue;
    const next = sorted
      .slice(i + 1, i + 1 + AHEAD)
      .find((d) => d.rule !== "pending" && d.member && d.marked.length > 0);
    const previous = sorted.slice(Math.max(0, i - BEHIND), i).findLast((d) => d.member);
    const setting: Setting = {
      draft,
      previous,
      next,
      back: previous ? paragraph(draft) - paragraph(previous) : Number.POSITIVE_INFINITY,
      on: next ? paragraph(next) - paragraph(draft) : Number.POSITIVE_INFINITY,
      goesOn: next !== undefined && (next.rule === "goes-on" || stretches[next.marked[0]!]!.continues),
    };
    settleOne(setting);
  }
  return sorted;
}

function settleOne(setting: Setting): void {
  const { draft } = setting;
  for (const { rule, factor, speaker } of RULES) {
    const from = speaker(setting);
    if (!from) continue;
    draft.member = from.member;
    draft.rule = rule;
    draft.certain = from.certain * factor;
    if (from.via) draft.via = from.via;
    return;
  }
  draft.rule = draft.candidate ? "in-view" : "unattributed";
  if (!draft.candidate) return;
  draft.member = draft.candidate;
  draft.certain = 0.5;
}
