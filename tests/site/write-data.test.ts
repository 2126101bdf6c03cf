import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { csvRow } from "../../src/site/data/csv.ts";
import { tableNames, tables } from "../../src/site/data/tables.ts";
import { writeData } from "../../src/site/data/write-data.ts";
import { Site } from "../../src/site/site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { fixtureArchive } from "./fixture-archive.ts";
import { hostile } from "./westhaven/hostile.ts";

const output = temporaryFolder({ after });
const site = new Site(fixtureArchive, "/", { style: "", icon: "", preload: [], scripts: {} });
writeData(site, output);
const read = (file: string) => readFileSync(join(output, file), "utf8");

/** Rows of a CSV text (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\n])*\r\n/g) ?? [];
  return rows.map((row) =>
    [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
}

test("a spreadsheet runs nothing", () => {
  for (const evil of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1"])
    assert.match(csvRow([evil]), /^"?'/, JSON.stringify(evil));
  assert.equal(
    csvRow(["a, b", 'say "x"', ["p", "q"], 0.5, -1, undefined, true]),
    '"a, b","say ""x""",p; q,0.5,-1,,true\r\n',
  );
});

test("the same rows in three formats, as many as the archive has, in the fields of the dictionary", () => {
  const dictionary = JSON.parse(read("data/datapackage.json"));
  for (const [index, name] of tableNames.entries()) {
    const rows = JSON.parse(read(`data/${name}.json`));
    assert.equal(rows.length, tables[name].count(site), name);
    const lines = read(`data/${name}.jsonl`).trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      rows,
    );
    const [header, ...cells] = parseCsv(read(`data/${name}.csv`));
    assert.equal(cells.length, rows.length, name);
    const { schema } = dictionary.resources[index];
    assert.deepEqual(
      header,
      schema.fields.map((field: { name: string }) => field.name),
    );
    for (const field of schema.fields) assert.ok(field.description, `${name}.${field.name} is explained`);
    for (const row of rows) for (const key of Object.keys(row)) assert.ok(header!.includes(key), key);
    for (const row of cells) assert.equal(row.length, header!.length);
  }
});

test("the data package keeps the standard's rules, and the rows keep its keys", () => {
  const { profile, name, resources } = JSON.parse(read("data/datapackage.json"));
  assert.equal(profile, "tabular-data-package");
  assert.match(name, /^[a-z0-9._/-]+$/);
  const rowsOf = (resource: string) => JSON.parse(read(`data/${resource}.json`)) as Record<string, unknown>[];
  for (const { name: table, path, schema, encoding, mediatype } of resources) {
    assert.match(path, /^[^/.][^:]*\.csv$/);
    assert.deepEqual([encoding, mediatype], ["utf-8", "text/csv"]);
    const fields = new Map<string, string>(
      schema.fields.map(({ name: field, type }: { name: string; type: string }) => [field, type]),
    );
    assert.equal(fields.size, schema.fields.length, "no field comes twice");
    const rows = rowsOf(table);
    const keys = rows.map((row) => row[schema.primaryKey]);
    assert.ok(fields.has(schema.primaryKey) && !keys.includes(undefined));
    assert.equal(new Set(keys).size, rows.length, `${table}: keys are unique`);
    for (const { fields: field, reference } of schema.foreignKeys) {
      const there = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
      for (const row of rows)
        assert.ok(row[field] === undefined || there.has(row[field]), `${table}.${field}`);
    }
    for (const row of rows)
      for (const [field, value] of Object.entries(row)) {
        const type = fields.get(field);
        const kind = Array.isArray(value) ? "string" : typeof value;
        assert.equal(type === "integer" ? Number.isInteger(value) : kind === type, true, `${table}.${field}`);
      }
  }
});

test("a quote's row has its words, its clause, its speaker and its address", () => {
  const rows = JSON.parse(read("data/quotes.json")) as Record<string, unknown>[];
  const brave = rows.find(({ text }) => text === "brave")!;
  assert.equal(brave.content, "the plan “brave”");
  assert.equal(brave.speaker, "ilya-brandt");
  assert.match(String(brave.address), /^https:\/\/example\.org\/archive\/articles\/.+#q-/);
  const nobody = rows.find(({ confidence }) => confidence === 0.3)!;
  assert.equal(nobody.speakerName, undefined);
});

test("beside each page stands its twin; what is unknown is absent", () => {
  const harbour = JSON.parse(read("articles/harbour-to-stay-open-through-winter/index.json"));
  assert.equal(harbour.quotes.length, 9);
  assert.equal(harbour.publishedBasis, "inferred");
  const wild = JSON.parse(read("articles/hostile/index.json"));
  assert.equal(wild.title, hostile);
  assert.ok(!("published" in wild));
  const speaker = JSON.parse(read("speakers/marta-hollis/index.json"));
  assert.equal(speaker.quotes.length, fixtureArchive.speakers[0]!.quotes.length);
});

test("an archive without anything has its tables all the same", () => {
  const empty = { ...fixtureArchive, articles: [], speakers: [], topics: [], sources: [], stories: [] };
  const folder = join(output, "empty");
  writeData(new Site(empty, "/", site.assets), folder);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "data/articles.json"), "utf8")), []);
});
