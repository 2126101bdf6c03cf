import type { Draft } from "./draft.ts";

/**
 * Share of a rule's attributions that are right when its speaker is named beside the words, as counted
 * on annotated news articles and rounded towards the middle where there were few.
 */
const RULES: Record<string, number> = {
  "said-after": 0.99,
  "said-before": 0.95,
  "said-around": 0.93,
  "said-too": 0.94,
  "said-after-stop": 0.9,
  "was-quoted": 0.95,
  "according-to": 0.9,
  "same-paragraph": 0.95,
  "colon-before": 0.93,
  "goes-on": 0.92,
  "subject-before": 0.95,
  "follow-on": 0.92,
  "follow-on-far": 0.8,
  "follow-back": 0.7,
  "paragraph-later": 0.9,
  "to-say": 0.85,
  thought: 0.88,
  verdict: 0.92,
  free: 0.7,
  "in-view": 0.9,
  turn: 0.95,
  "name-behind": 0.9,
};

/** Where the reporter's own words begin and end is less sure than where marks stand. */
const INDIRECT: Record<string, number> = {
  "said-before-indirect": 0.95,
  "said-after-indirect": 0.97,
  "said-around-indirect": 0.9,
  "according-to-indirect": 0.95,
  "said-too-indirect": 0.93,
  "verdict-indirect": 0.88,
};

/**
 * The probability, 0 to 1, that these are the named speaker's words: the rule's share times how sure
 * the mention is (1 for a name, less for roles and pronouns, less again far from the name).
 */
export function confidence(draft: Draft): number {
  if (!draft.member) return 0;
  const rule = RULES[draft.rule] ?? INDIRECT[draft.rule] ?? 0.8;
  return Math.round(1000 * Math.min(0.99, rule * draft.certain)) / 1000;
}
