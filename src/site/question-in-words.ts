import type { Namesake, OpenQuestion } from "../model.ts";
import type { Strings } from "./strings.ts";

/** A question to the editor in words; where it is about one article, that stands beside it. */
export function questionInWords(question: OpenQuestion, { questions, number }: Strings): string {
  switch (question.about) {
    case "too-many-quotes":
      return questions[question.about](number(question.found), number(question.marked));
    case "same-person": {
      const [one, other] = question.names;
      return questions[question.about](described(one), described(other));
    }
    default:
      return questions[question.about];
  }
}

/** "Castro (goalkeeper, articles/cup-final.md)". */
function described({ name, role, article }: Namesake): string {
  return `${name} (${[role, `articles/${article}.md`].filter(Boolean).join(", ")})`;
}
