import type { QuoteKind } from "../model.ts";
import type { Member } from "./build-cast.ts";
import type { Report } from "./report.ts";

/** A quote in the making. Ranges are of offsets. */
export interface Draft {
  sentence: number;
  /** The whole of what is reported: one range, or more where the report interrupts it. */
  content: { start: number; end: number }[];
  /** The stretches among it. */
  marked: number[];
  kind: QuoteKind;
  member: Member | null;
  asNamed: { start: number; end: number } | null;
  cue: { start: number; end: number } | null;
  via: string | null;
  /** For a quotation that stands alone: who was most in view. */
  candidate?: Member | null;
  /** And who was the subject of the sentence before it in its paragraph. */
  actor?: Who | null;
  rule: string;
  certain: number;
}

/** A speaker as resolved in one place. */
export interface Who {
  member: Member | null;
  asNamed: Report["subject"];
  certain: number;
}

export interface Scope {
  /** Token ranges of the words reported. */
  parts: { from: number; to: number }[];
  mode: "before" | "after" | "around";
  /** Where the next act may begin. */
  next: number;
}
