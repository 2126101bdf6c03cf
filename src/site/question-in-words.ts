import type { Namesake, OpenQuestion } from "../model.ts";
import type { Strings } from "./strings.ts";

/** A question to the editor in words; where it is about one article, that stands beside it. */
export function questionInWords(question: OpenQuestion, { questions }: Strings): string {
  if (question.about !== "same-person") return questions[question.about];
  const [one, other] = question.names;
  return questions["same-person"](described(one), described(other));
}

/** "Castro (goalkeeper, articles/cup-final.md)". */
function described({ name, role, article }: Namesake): string {
  return `${name} (${[role, `articles/${article}.md`].filter(Boolean).join(", ")})`;
}
