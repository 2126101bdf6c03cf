import { parse } from "yaml";

/** What an article's file says of where it comes from. */
export interface Origin {
  /** Name inside raw/. */
  file: string;
  line?: string;
  /** Of the raw file's bytes when it was read. */
  sha256?: string;
}

/** The origin in an article's front matter, read without the rest, which an editor may have broken. */
export function originOf(markdown: string): Origin | undefined {
  const block = /^raw:\r?\n((?: .*\r?\n)+)/m.exec(markdown)?.[1];
  try {
    const raw: unknown = parse(block ?? "", { schema: "failsafe" });
    if (typeof raw !== "object" || raw === null) return undefined;
    const { file, line, sha256 } = raw as Record<string, unknown>;
    if (typeof file !== "string") return undefined;
    return {
      file,
      ...(typeof line === "string" && { line }),
      ...(typeof sha256 === "string" && { sha256 }),
    };
  } catch {
    return undefined;
  }
}
