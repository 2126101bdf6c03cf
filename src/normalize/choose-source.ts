import { knownAgency } from "./known-agency.ts";
import { mastheadName } from "./masthead-name.ts";
import { type Page, plainWords, squeeze } from "./page.ts";
import { agencies } from "./vocabulary/agencies.ts";
import { companyWords, paperNames, paperWords } from "./vocabulary/names.ts";

interface Guess {
  name: string;
  by: string;
  how: "stated" | "inferred";
  evidence: string;
}

/** A way to tell the publisher; each sees what the earlier ones left undecided. */
type SourceRule = (page: Page) => Guess | undefined;

const name = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\p{M}.&'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.&'’-]*|of|and|for))*`;
const signOff = new RegExp(
  String.raw`^(${name}) is (?:an?|the) (?:\p{L}+[ -]){0,4}?(?:source|newspaper|news|publication|publisher|website|magazine|outlet|platform|provider)\b`,
  "u",
);
const holder = new RegExp(
  String.raw`(?:(?:©|\(c\))\s*)?(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d)?(?:\s?[-–]\s?(?:(?:19|20)\d\d))?[\s,]*(?:by )?(${name})`,
  "iu",
);
const saidTo = /(?:told|tells|speaking to|in an interview with|spoke to) /;
const toldUs = new RegExp(String.raw`\b${saidTo.source}(${name})(?=[.,;:]|$)`, "gu");
const asWrote = new RegExp(
  String.raw`\bAs (${name}) (?:wrote|reported|has reported|previously reported|reported earlier|has written)\b`,
  "gu",
);

/** The editor's own list: a line of the page that a source is known by, or its name alone on a line. */
const knownLine: SourceRule = ({ lines, sources }) => {
  for (const source of sources) {
    const wanted = (source.lines ?? []).map((line) => squeeze(line).toLowerCase());
    for (const line of lines) {
      const text = line.text.slice(0, 300).toLowerCase();
      if (
        wanted.some((w) => w !== "" && text.includes(w)) ||
        (text === source.name.toLowerCase() && line.mark?.fate !== "body")
      ) {
        return { name: source.name, by: "known-line", how: "stated", evidence: line.text.slice(0, 200) };
      }
    }
  }
  return undefined;
};

const knownDomain: SourceRule = ({ metadata, sources }) => {
  const host = metadata.url ? hostOf(metadata.url) : undefined;
  const source = host && sources.find((s) => s.domains?.some((d) => host === d || host.endsWith(`.${d}`)));
  return source ? { name: source.name, by: "known-domain", how: "stated", evidence: host! } : undefined;
};

const siteMetadata: SourceRule = ({ metadata }) =>
  metadata.source
    ? { name: metadata.source, by: "site-metadata", how: "stated", evidence: metadata.source }
    : undefined;

/** The agency of the dateline: one on our list is certain; any other is a guess, when nothing else tells. */
const datelineAgency =
  (listed: boolean): SourceRule =>
  ({ fields }) => {
    const agency = fields.dateline?.agency;
    if (!agency) return undefined;
    const known = knownAgency(agency);
    const evidence = `${fields.dateline!.place} (${agency})`;
    if (listed) return known ? { name: known, by: "dateline-agency", how: "stated", evidence } : undefined;
    return { name: agency, by: "dateline-agency", how: "inferred", evidence };
  };

/** "The Examiner is a trusted source of news": below the text only. */
const selfDescription: SourceRule = ({ lines, end }) => {
  for (const line of lines.slice(end + 1)) {
    const match = line.text.slice(0, 300).match(signOff);
    if (match) return { name: match[1]!, by: "self-description", how: "stated", evidence: match[0] };
  }
  return undefined;
};

/** The name over the headline by which the page speaks of itself; or one, no more than likely, such as papers have. */
const masthead =
  (sure: boolean): SourceRule =>
  (page) => {
    const found = mastheadName(page);
    if (!found || found.sure !== sure) return undefined;
    return { name: found.name, by: "masthead", how: sure ? "stated" : "inferred", evidence: found.evidence };
  };

/** "… | Example Courier" in the window's title, where it is the address's name, too, or one such as papers have. */
const windowTitle: SourceRule = ({ metadata: { titleEnd: name, url } }) => {
  if (name === undefined) return undefined;
  const letters = plainWords(name).replace(/^the | |'/g, "");
  const host = url && hostOf(url);
  const own = host?.split(".").some((label) => label.replace(/^the(?=.{4})|-/g, "") === letters);
  if (!own && !paperNames.test(name)) return undefined;
  return { name, by: "window-title", how: own ? "stated" : "inferred", evidence: own ? host! : name };
};

/** The holder of the rights; a company may own the paper and have another name. */
const copyrightHolder =
  (company: boolean): SourceRule =>
  (page) => {
    const found = holderOf(page);
    if (!found || companyWords.test(found.name) !== company) return undefined;
    return company ? { ...found, how: "inferred" } : found;
  };

const holderOf: SourceRule = ({ lines, end, fields }) => {
  for (const line of lines.slice(end + 1).reverse()) {
    if (line.words > 40) continue;
    const match = line.text.slice(0, 300).match(holder);
    if (match && match[1]!.length > 2) {
      const who = match[1]!
        .replace(/\s(?:All Rights|All)\b.*$|(?<=\p{L}{4})\.\s.*$/u, "")
        .replace(/[.\s]+$/, "");
      // Who writes for himself holds the copyright, and is no publisher's name.
      if (who.length > 2 && !/^(?:All|By|The|Copyright)$/i.test(who) && !fields.authors.includes(who))
        return { name: who, by: "copyright-holder", how: "stated", evidence: line.text.slice(0, 200) };
    }
  }
  return undefined;
};

/** "… told the Kent Examiner." where one paper, and one only, is told things. */
const toldHere: SourceRule = ({ lines, start, end }) => {
  const told = new Map<string, string>();
  for (const line of lines.slice(start, end + 1)) {
    if (line.mark && line.mark.fate !== "body") continue;
    if (!saidTo.test(line.text)) continue;
    for (const match of line.text.slice(0, 3000).matchAll(toldUs)) {
      const who = match[1]!.replace(/^the /, "").replace(/\.$/, "");
      if (paperWords.test(who) && !agencies[who.toLowerCase()]) told.set(who, match[0]);
    }
  }
  const [only, ...others] = [...told];
  return only && !others.length
    ? { name: only[0].replace(/^The /, ""), by: "told-here", how: "inferred", evidence: only[1] }
    : undefined;
};

/** "As Examiner wrote, …": how a paper refers to its own earlier article. */
const asWeWrote: SourceRule = ({ lines, start, end }) => {
  const text = lines
    .slice(start, end + 1)
    .map((line) => line.text.slice(0, 2000))
    .join("\n");
  const found = [...text.matchAll(asWrote)].filter(
    (m) => !agencies[m[1]!.toLowerCase().replace(/^the /, "")],
  );
  return found.length === 1
    ? { name: found[0]![1]!, by: "as-we-wrote", how: "inferred", evidence: found[0]![0] }
    : undefined;
};

/** In order: what an editor taught; what the page or text says outright; what it lets slip. */
const rules: SourceRule[] = [
  knownDomain,
  knownLine,
  siteMetadata,
  datelineAgency(true),
  selfDescription,
  masthead(true),
  copyrightHolder(false),
  windowTitle,
  masthead(false),
  copyrightHolder(true),
  toldHere,
  asWeWrote,
  datelineAgency(false),
];

/** Decides who published the article and notes on what that rests. A picture's agency is never taken. */
export function chooseSource(page: Page): void {
  const { fields } = page;
  if (fields.source) return;
  for (const rule of rules) {
    const guess = rule(page);
    if (!guess) continue;
    fields.source = guess.name;
    fields.basis.source = { how: guess.how, by: guess.by, evidence: guess.evidence };
    return;
  }
  fields.basis.source = { how: "unknown" };
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return undefined;
  }
}
