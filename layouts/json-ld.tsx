import { jsonLd } from "../src/site/json-ld.ts";

/** Structured data for machines: a data block, which no browser executes. */
export function JsonLd({ thing }: { thing: object }) {
  // Safe: JSON in which every "<" is escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(thing) }} />;
}
