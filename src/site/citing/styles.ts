import type { Strings } from "../strings.ts";

/** Stand in what is made for a note or parentheses for the paragraph and the address; characters for private use. */
export const gap = { paragraph: "\ue002", address: "\ue003" };

/** Stands between what is made for one work; a character for private use. */
export const between = "\ue004";

/** What is made for a work, in this order. */
export const made = ["chicago", "apa", "mla", "chicagoInText", "apaInText", "mlaInText"] as const;

const names = (form: string) => `<names variable="author"><name ${form}/></names>`;
const surnames = (and: string) => `<choose><if variable="author">
${names(`form="short" and="${and}" et-al-min="3" et-al-use-first="1"`)}</if>
<else><text variable="title" form="short" quotes="true"/></else></choose>`;

const title = `<text variable="title" quotes="true"/>`;
const source = `<text variable="container-title"/>`;
const archive = `<group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>`;
const paragraph = `<text value="${gap.paragraph}"/>`;
const address = `<choose><if variable="URL archive_location" match="any"><text value="${gap.address}"/></if></choose>`;
const macro = (name: string) => `<text macro="${name}"/>`;

/** As macros, dates that are not known keep their "n.d." where all around them is empty. */
const dated = (name: string, variable: string) => `<macro name="${name}"><choose><if variable="${variable}">
<date variable="${variable}" form="text"/></if><else><text term="no date" form="short"/></else></choose></macro>`;

/** For each thing that is made, its layout; lists of names take the comma before the last as the language does. */
function forms({ serialComma }: Words): Record<(typeof made)[number], string> {
  const last = `delimiter-precedes-last="${serialComma ? "always" : "after-inverted-name"}"`;
  const inverted = `name-as-sort-order="first" ${last}`;
  const straight = `delimiter-precedes-last="${serialComma ? "contextual" : "never"}"`;
  return {
    chicago: `<group delimiter=". " suffix=".">
${names(`and="text" ${inverted} et-al-min="11" et-al-use-first="7"`)}${title}
<group delimiter=", ">${source}${macro("chicago-date")}</group><text variable="URL"/>${archive}</group>`,
    apa: `<group delimiter=". "><group delimiter=". "><choose><if variable="author">
${names(`and="symbol" name-as-sort-order="all" initialize-with=". " delimiter-precedes-last="always"
et-al-min="21" et-al-use-first="19" et-al-use-last="true"`)}</if>
<else><text variable="title"/></else></choose><text macro="apa-date" prefix="(" suffix=")"/></group>
<choose><if variable="author"><text variable="title"/></if></choose>${source}
<choose><if variable="URL"><text variable="URL"/></if><else-if variable="archive_location">
<text variable="archive_location"/></else-if><else><text variable="archive" suffix="."/></else></choose></group>`,
    mla: `<group delimiter=". " suffix=".">
${names(`and="text" ${inverted} et-al-min="3" et-al-use-first="1"`)}${title}
<group delimiter=", ">${source}<date variable="submitted" form="text"/><text variable="URL"/></group>${archive}</group>`,
    chicagoInText: `<group delimiter=", ">${names(`and="text" ${straight} et-al-min="4" et-al-use-first="1"`)}
${title}${source}${macro("chicago-date")}${address}</group>`,
    apaInText: `<group delimiter=", ">${surnames("symbol")}${macro("apa-year")}${paragraph}</group>`,
    mlaInText: surnames("text"),
  };
}

type Words = Strings["citing"];

function locale({ and, others, undated, quotationMarks, commaInsideMarks }: Words): string {
  const marks = ["open-quote", "close-quote", "open-inner-quote", "close-inner-quote"];
  return `<locale><style-options punctuation-in-quote="${commaInsideMarks}"/><terms>
<term name="and">${and}</term><term name="et-al">${others}</term><term name="no date" form="short">${undated}</term>
${marks.map((name, i) => `<term name="${name}">${quotationMarks[i]}</term>`).join("")}</terms></locale>`;
}

/**
 * Three styles cut down to the one kind of work cited here, an article in a newspaper, in the Citation Style
 * Language 1.0.2: after The Chicago Manual of Style (17th ed., 14.191–14.198), the Publication Manual of the APA
 * (7th ed., 8.11–8.17, 10.1) and the MLA Handbook (9th ed., where the archive is the second container): for each the
 * entry in a list of works, and what a note or parentheses say, in the words of a language. The full styles take ten
 * times as long, which ten thousand articles feel, and so would one after another: all is made in one go. Dates come as
 * words, in the form of each style, under other names: "event-date" is APA's, "original-date" its year, "submitted"
 * MLA's.
 */
export function stylesIn(words: Words): string {
  const layouts = forms(words);
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
<info><title>On Record</title><id>onrecord</id><updated>2025-01-01T00:00:00+00:00</updated></info>
${locale(words)}
${dated("chicago-date", "issued")}${dated("apa-date", "event-date")}${dated("apa-year", "original-date")}
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><group delimiter="${between}">
${made.map((name) => layouts[name]).join("\n")}
</group></layout></bibliography>
</style>`;
}
