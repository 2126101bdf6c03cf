import { z } from "zod";
import type { Defined } from "../articles/parse-yaml.ts";
import { filled, languageCode, rights, texts, truth, webAddress } from "../articles/values.ts";
import type { ArchiveSettings } from "../model.ts";
import { fold } from "./name-key.ts";

/** Markdown, in which a line's end may mean something. */
const prose = z.string().trim();

/** What may be published, said for the whole archive or for one source. */
const terms = {
  rights: rights.optional(),
  notice: filled.optional(),
  noindex: truth.transform((word) => word === "true").optional(),
};

/** content/archive.yml: what the archive is called, where it stands, and what of it may be published. */
export const settingsSchema = z.strictObject({
  title: filled.default("On Record"),
  description: prose.default("A news archive that knows who said what."),
  url: webAddress.transform((s) => s.replace(/(?<!\/)\/*$/, "/")).optional(),
  language: languageCode.default("en"),
  threshold: z
    .string()
    .refine((s) => /^(0?\.\d+|0|1|1\.0+)$/.test(s), { error: "must be a number from 0 to 1" })
    .transform(Number)
    .default(0.5),
  contact: filled.optional(),
  ...terms,
  takedown: filled.optional(),
  hsts: z.enum(["none", "host", "subdomains"], { error: "must be none, host or subdomains" }).optional(),
});

/** content/topics.yml: the subjects, and the words by which an article is known to treat one. */
export const topicsSchema = z
  .array(
    z.strictObject({
      name: filled,
      description: prose.min(1, "must not be empty").optional(),
      iptc: z
        .strictObject({
          code: z.string().regex(/^medtop:\d{8}$/, "must look like medtop:20000073"),
          name: filled,
        })
        .optional(),
      /** Words and phrases; a trailing "*" stands for any ending. */
      terms: texts.min(1),
    }),
  )
  .or(z.strictObject({}).transform(() => []));

const year = z.string().regex(/^\d{4}(-\d\d){0,2}$/, "must be a year or a date: 2012, 2012-05, 2012-05-22");

/** content/people.yml: what an editor knows of the speakers. */
export const peopleSchema = z
  .array(
    z.strictObject({
      name: filled,
      aliases: texts.default([]),
      /** Where the entry holds, by file name without ".md": tells two people of one name apart. */
      articles: texts.optional(),
      roles: z
        .array(
          filled
            .transform((role) => ({ role }))
            .or(z.strictObject({ role: filled, from: year.optional(), until: year.optional() })),
        )
        .default([]),
      wikidata: z
        .string()
        .regex(/^Q\d+$/, "must look like Q7747")
        .optional(),
    }),
  )
  .superRefine((people, context) => {
    const whose = new Map<string, string>();
    for (const [i, { name, aliases, articles }] of people.entries())
      for (const one of articles ? [] : new Set([name, ...aliases].map(fold))) {
        const other = whose.get(one);
        if (other === undefined) whose.set(one, name);
        else
          context.addIssue({
            code: "custom",
            path: [i, "name"],
            message: `stands under “${other}” too: make them one entry, or say in which \`articles\` this one holds`,
          });
      }
  })
  .or(z.strictObject({}).transform(() => []));

/** content/sources.yml: publishers, what gives them away, and what may be published of theirs. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      name: filled,
      url: webAddress.optional(),
      domains: texts.default([]),
      lines: texts.default([]),
      ...terms,
    }),
  )
  .or(z.strictObject({}).transform(() => []));

export type KnownTopic = Defined<z.infer<typeof topicsSchema>>[number];
export type KnownPerson = Defined<z.infer<typeof peopleSchema>>[number];
export type KnownPublisher = Defined<z.infer<typeof sourcesSchema>>[number];

export interface Vocabularies {
  settings: ArchiveSettings;
  topics: KnownTopic[];
  people: KnownPerson[];
  sources: KnownPublisher[];
}
