import assert from "node:assert/strict";
import { test } from "node:test";
import { datedAhead } from "../../src/commands/dated-ahead.ts";

const noon = new Date("2026-11-22T12:00:00Z");
const ask = (...days: (string | undefined)[]) =>
  datedAhead(
    days.map((published, i) => ({ file: `${i}.md`, ...(published && { published }) })),
    noon,
  );

test("a date after tomorrow is asked about, with the file and the clock's day; no other is", () => {
  for (const day of ["2099-01-01", "2026-11-24", "2026-12", "2027"])
    assert.match(
      ask("2020", day)!,
      new RegExp(`^1\\.md: .*${day}, a day to come: .*"published".*2026-11-22`),
    );
  for (const day of ["2026-11-23", "2026-11", "2026", "XXXX-12-31", "../2099-01-01", undefined])
    assert.equal(ask(day), undefined, day);
  assert.match(ask("2099", "2099", "2026", "2099")!, /and so are 2 more/);
});
