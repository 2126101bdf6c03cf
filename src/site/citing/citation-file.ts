import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { familyFirst } from "../name-parts.ts";
import type { CslItem } from "./csl-item.ts";
import type { QuoteItem } from "./quote-item.ts";

/** Files for reference managers. */
export type CitationFile = "bib" | "ris" | "json";

export const citationFiles: CitationFile[] = ["bib", "ris", "json"];

// Left to itself the library writes ASCII alone, and drops what has no command in TeX: every Cyrillic letter.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, asciiOnly: false });

/** What a file for reference managers holds: a record for each item, in their order. */
export function citationFile(items: (CslItem | QuoteItem)[], kind: CitationFile): string {
  switch (kind) {
    case "json":
      return `${JSON.stringify(items, null, 1)}\n`;
    case "bib":
      return bibText(items);
    case "ris":
      return items.map(risText).join("\r\n");
  }
}

/** A part of a work with a title of its own is @incollection; the library has @inbook for it. */
function bibText(items: (CslItem | QuoteItem)[]): string {
  const text = String(plugins.output.format("bibtex", items.map(inTeX))).trim();
  return `${text.replace(/^@inbook\{/gm, "@incollection{")}\n`;
}

/** The library breaks lines within words, cuts ids, and leaves out who wrote for a newspaper, and on which day. */
function risText(item: CslItem | QuoteItem): string {
  const options = { format: "object", spec: "new" };
  const [{ TY, AU: _, ID: __, ...tags }] = plugins.output.format("ris", [item], options) as [
    Record<string, unknown>,
  ];
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, " ")}`),
  );
  const authors = (item.author ?? []).map((name) => `AU  - ${familyFirst(name)}`);
  const date = item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0]! : [];
  const day =
    date.length === 3 ? [`DA  - ${date.map((part) => String(part).padStart(2, "0")).join("/")}/`] : [];
  return `${[`TY  - ${TY}`, `ID  - ${item.id}`, ...authors, ...day, ...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** Characters that TeX reads as commands, or the library as markup, and the commands for them. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** What is read verbatim all the same. */
const verbatim = ["id", "type", "URL", "language", "issued"];

/** An item whose texts say in TeX what they said. */
function inTeX(item: CslItem | QuoteItem): object {
  const escaped = (value: unknown): unknown => {
    if (typeof value === "string")
      return value.replace(/[\\{}~^<>&%$#_]/g, (character) => commands[character]!);
    if (Array.isArray(value)) return value.map(escaped);
    return typeof value === "object" && value !== null ? mapped(value) : value;
  };
  const mapped = (thing: object) =>
    Object.fromEntries(
      Object.entries(thing).map(([key, value]) => [key, verbatim.includes(key) ? value : escaped(value)]),
    );
  return mapped(item);
}
