/** Stand in what is made for a note or parentheses for the paragraph and the address; characters for private use. */
export const gap = { paragraph: "\ue002", address: "\ue003" };

/** Stands between what is made for one work; a character for private use. */
export const between = "\ue004";

/** What is made for a work, in this order. */
export const made = ["chicago", "apa", "mla", "chicagoInText", "apaInText", "mlaInText"] as const;

const names = (form: string) => `<names variable="author"><name ${form}/></names>`;
const inverted = 'name-as-sort-order="first" delimiter-precedes-last="always"';
const surnames = (and: string) => `<choose><if variable="author">
${names(`form="short" and="${and}" et-al-min="3" et-al-use-first="1"`)}</if>
<else><text variable="title" form="short" quotes="true"/></else></choose>`;

const title = `<text variable="title" quotes="true"/>`;
const source = `<text variable="container-title"/>`;
const archive = `<group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>`;
const paragraph = (label: string) => `<text value="${label} ${gap.paragraph}"/>`;
const address = `<choose><if variable="URL archive_location" match="any"><text value="${gap.address}"/></if></choose>`;
const macro = (name: string) => `<text macro="${name}"/>`;

/** As macros, dates that are not known keep their "n.d." where all around them is empty. */
const dated = (name: string, variable: string, date: string) => `<macro name="${name}">
<choose><if variable="${variable}">${date}</if><else><text term="no date" form="short"/></else></choose></macro>`;
const dates = [
  dated("chicago-date", "issued", `<date variable="issued" form="text"/>`),
  dated(
    "apa-date",
    "event-date",
    `<date variable="event-date"><date-part name="year"/><date-part name="month" prefix=", "/>
<date-part name="day" prefix=" "/></date>`,
  ),
  dated("apa-year", "original-date", `<date variable="original-date" form="text"/>`),
].join("\n");
const mlaDate = `<date variable="submitted"><date-part name="day" suffix=" "/>
<date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>`;

const forms: Record<(typeof made)[number], string> = {
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
<group delimiter=", ">${source}${mlaDate}<text variable="URL"/></group>${archive}</group>`,
  chicagoInText: `<group delimiter=", ">${names('and="text" et-al-min="4" et-al-use-first="1"')}
${title}${source}${macro("chicago-date")}${paragraph("par.")}${address}</group>`,
  apaInText: `<group delimiter=", ">${surnames("symbol")}${macro("apa-year")}${paragraph("para.")}</group>`,
  mlaInText: `<group delimiter=", ">${surnames("text")}${paragraph("par.")}</group>`,
};

/**
 * Three styles cut down to the one kind of work cited here, an article in a newspaper, in the Citation Style
 * Language 1.0.2: after The Chicago Manual of Style (17th ed., 14.191–14.198), the Publication Manual of the APA
 * (7th ed., 8.11–8.17, 10.1) and the MLA Handbook (9th ed., where the archive is the second container): for each the
 * entry in a list of works, and what a note or parentheses say. The full styles take ten times as long, which ten
 * thousand articles feel, and so would one after another: all is made in one go. Dates in the form of a style are
 * handed over as dates of other names: "event-date" is APA's, "original-date" its year, "submitted" MLA's.
 */
export const styles = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
<info><title>On Record</title><id>onrecord</id><updated>2025-01-01T00:00:00+00:00</updated></info>
<locale xml:lang="en"><terms><term name="no date" form="short">n.d.</term></terms></locale>
${dates}
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><group delimiter="${between}">
${made.map((form) => forms[form]).join("\n")}
</group></layout></bibliography>
</style>`;
