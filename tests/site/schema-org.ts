import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** schema.org's vocabulary as far as checking needs it: what each class descends from and each property admits. */
export interface Vocabulary {
  /** Names of the classes a class is a kind of, itself the first. */
  lineage(type: string): Set<string>;
  /** Names of the classes and data types that a property's values may have. */
  ranges(property: string): string[];
  /** The same as schema.org gives it to programs: the form of its schemaorg-all-https.jsonld. */
  graph: { "@graph": object[] };
}

type Relation = Map<string, string[]>;

/** Reads the N-Quads that `@vocabulary/schema` ships. */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");
  const parents: Relation = new Map();
  const domains: Relation = new Map();
  const ranges: Relation = new Map();
  const kinds: Relation = new Map();
  const relations: Record<string, Relation> = {
    subClassOf: parents,
    domainIncludes: domains,
    rangeIncludes: ranges,
    type: kinds,
  };
  const statement = /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](\w+)> <([^>]*)> /gm;
  for (const [, subject, predicate, object] of readFileSync(file, "utf8").matchAll(statement)) {
    const relation = relations[predicate!];
    relation?.set(subject!, [...(relation.get(subject!) ?? []), object!.replace(/^.*[/#]/, "")]);
  }
  const named = (kind: string) => [...kinds].filter(([, all]) => all.includes(kind)).map(([name]) => name);
  const refer = (names: string[] = []) => names.map((name) => ({ "@id": `schema:${name}` }));
  return {
    lineage: (type) => lineage(type, parents),
    ranges: (property) => ranges.get(property) ?? [],
    graph: {
      "@graph": [
        ...named("Class").map((name) => ({
          "@id": `schema:${name}`,
          "@type": "rdfs:Class",
          "rdfs:subClassOf": refer(parents.get(name)),
        })),
        ...named("Property").map((name) => ({
          "@id": `schema:${name}`,
          "@type": "rdf:Property",
          "schema:domainIncludes": refer(domains.get(name)),
        })),
      ],
    },
  };
}

function lineage(type: string, parents: Relation): Set<string> {
  const found = new Set([type]);
  for (const name of found) for (const parent of parents.get(name) ?? []) found.add(parent);
  return found;
}
