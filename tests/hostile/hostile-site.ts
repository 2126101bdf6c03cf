import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import type { ReportEntry } from "../../src/archive/report.ts";
import { buildSite } from "../../src/commands/build-site.ts";
import { listFiles } from "../../src/commands/list-files.ts";
import { normalizeContent } from "../../src/commands/normalize-content.ts";
import { writeMadeFiles } from "./made-files.ts";

export const fixtures = fileURLToPath(new URL("../fixtures/hostile", import.meta.url));

/** The hostile folder, normalised and built: one run over all of it. */
export interface HostileSite {
  content: string;
  output: string;
  entries: ReportEntry[];
  /** Every file of the site, names with "/". */
  files: string[];
  read(file: string): string;
  /** What the report says of a raw file. */
  entry(file: string, line?: number): ReportEntry;
  /** The page of the article that a raw file gave. */
  page(file: string, line?: number): ArticlePage;
  remove(): void;
}

export interface ArticlePage {
  document: Document;
  title: string;
  /** The texts of its paragraphs, items and headings. */
  body: string[];
  /** Its structured data, parsed. */
  data: Record<string, unknown>[];
}

export async function hostileSite(): Promise<HostileSite> {
  const directory = mkdtempSync(join(tmpdir(), "onrecord-hostile-"));
  const [content, output] = [join(directory, "content"), join(directory, "site")];
  cpSync(fixtures, content, { recursive: true });
  writeMadeFiles(join(content, "raw"));
  const { entries, problems } = await normalizeContent({ content });
  if (problems.length) throw new Error(JSON.stringify(problems));
  const built = await buildSite({ content, output, prefix: "/" });
  if (!built.built) throw new Error(JSON.stringify(built.problems.slice(0, 20), null, 1));
  const read = (file: string) => readFileSync(join(output, file), "utf8");
  const entry = (file: string, line?: number) => {
    const found = entries.find((one) => one.file === file && one.line === line);
    if (!found) throw new Error(`the report says nothing of ${file}`);
    return found;
  };
  return {
    content,
    output,
    entries,
    files: listFiles(output),
    read,
    entry,
    page: (file, line) => articlePage(read(`articles/${entry(file, line).slug}/index.html`)),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

function articlePage(html: string): ArticlePage {
  const document = parseHTML(html).document as unknown as Document;
  const blocks = [...(document.querySelector(".article-body")?.children ?? [])].flatMap((element) => {
    if (["ul", "ol"].includes(element.localName)) return [...element.children];
    return ["p", "h2", "blockquote"].includes(element.localName) ? [element] : [];
  });
  return {
    document,
    title: document.querySelector("h1")?.textContent ?? "",
    body: blocks.map((element) => element.textContent ?? ""),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent ?? "") as Record<string, unknown>,
    ),
  };
}
