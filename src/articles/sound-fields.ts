import type { ArticleFields, Question } from "../model.ts";
import { fieldNames, frontMatter } from "./schema.ts";

/**
 * Fields as the schema takes them: whatever it would refuse (a day that is none, an address that is not the web's) is
 * left out and asked about, so that what is written can always be read back.
 */
export function soundFields(fields: ArticleFields): { fields: ArticleFields; questions: Question[] } {
  const checked = frontMatter.safeParse(fields);
  if (checked.success) return { fields, questions: [] };
  const sound = structuredClone(fields) as ArticleFields & Record<string, unknown>;
  const questions = new Map<string, Question>();
  for (const { path, message } of checked.error.issues) {
    const name = String(path[0]);
    const value = JSON.stringify(sound[name]);
    questions.set(name, { about: "unsound-field", text: `${name} is left out: ${value} ${message}.` });
  }
  const empty: Partial<ArticleFields> = { authors: [], credits: {}, captions: [], topics: [], notices: [] };
  for (const name of questions.keys()) {
    if (name === "title") sound.title = "Untitled";
    else if (name === "language") sound.language = "und";
    else if (name in empty) Object.assign(sound, { [name]: empty[name as keyof typeof empty] });
    else delete sound[name];
    if (fieldNames.some((field) => field === name))
      sound.basis = { ...sound.basis, [name]: { how: "unknown" } };
  }
  return { fields: sound, questions: [...questions.values()] };
}
