/** A field of a front matter, whatever stands in it. */
export interface KeyLines {
  key: string;
  /** First and last line of the file, both included, on which it stands. */
  first: number;
  last: number;
}

const opens = /^(?:"([^"]{1,100})"|'([^']{1,100})'|([^\s#'"[\]{}:,&*!|>%@`?-][^:]{0,99}?))\s*:(?:\s|$)/u;

/**
 * The fields of YAML by its lines alone, so that those of a front matter that cannot be parsed are known too.
 * @param firstLine the line of the file on which the YAML begins
 */
export function frontMatterKeys(yaml: string[], firstLine: number): KeyLines[] {
  const found: KeyLines[] = [];
  yaml.forEach((text, index) => {
    const [, double, single, bare] = opens.exec(text) ?? [];
    const key = double ?? single ?? bare;
    const line = firstLine + index;
    if (key !== undefined) found.push({ key, first: line, last: line });
    else if (found.length && text.trim() !== "") found.at(-1)!.last = line;
  });
  return found;
}
