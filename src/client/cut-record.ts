/**
 * One quote's record out of a file of them: CSL-JSON, RIS or BibTeX, told apart by how they begin.
 *
 * @param id of the quote, with which its record's own ends
 * @throws where the file has no such record
 */
export function cutRecord(file: string, id: string): string {
  if (file.startsWith("[")) {
    const items = (JSON.parse(file) as { id: string }[]).filter((item) => item.id.endsWith(`-q-${id}`));
    if (items.length === 1) return `${JSON.stringify(items, null, 1)}\n`;
  }
  const own = file.startsWith("@")
    ? file.split(/^(?=@)/m).find((record) => record.split("\n")[0]!.endsWith(`q${id},`))
    : file.split(/^(?=TY {2}- )/m).find((record) => record.includes(`-q-${id}\r\n`));
  if (own === undefined) throw new Error(`No record of ${id}`);
  return own;
}
