/** The validator ships no types: the part of it that is used here. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    /** @param vocabulary schema.org's, in JSON-LD */
    constructor(vocabulary: { "@graph": object[] });
    /** @param page its structured data by the names of types, as a web-auto-extractor gives it */
    validate(page: { jsonld: Record<string, object[]> }): Promise<
      {
        severity: "ERROR" | "WARNING";
        issueMessage: string;
        /** From the outermost thing inwards. */
        path: { type?: string; property?: string }[];
      }[]
    >;
  }
}
