/** A rule of a `_headers` file. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do. */
export function readHeaderRules(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of file.split("\n")) {
    if (!line.trim() || line.startsWith("#")) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers of every rule that fits a path; a name may come twice, and hosts join the values by a comma. */
export function headersFor(rules: HeaderRule[], path: string): [name: string, value: string][] {
  return rules.filter((rule) => patternOf(rule.path).test(path)).flatMap(({ headers }) => headers);
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?()[\]{}^$|\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replace(/:\w+/g, "[^/]+");
  return new RegExp(`^${source}$`);
}
