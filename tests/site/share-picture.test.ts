import assert from "node:assert/strict";
import { test } from "node:test";
import { sharePicture } from "../../src/site/share-picture.ts";
import { stringsFor } from "../../src/site/strings.ts";
import { fixtureArchive } from "./fixture-archive.ts";

const titled = (title: string) => ({
  ...fixtureArchive,
  settings: { ...fixtureArchive.settings, title },
});

test("a PNG of 1200 by 630, the same bytes again, another one for another name", async () => {
  const draw = (title: string) => sharePicture(titled(title), stringsFor("en"));
  const picture = (await draw("The Westhaven Record"))!;
  assert.deepEqual(
    [...picture.slice(1, 4)],
    [..."PNG"].map((letter) => letter.charCodeAt(0)),
  );
  const view = new DataView(picture.buffer, picture.byteOffset);
  assert.deepEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
  assert.deepEqual(await draw("The Westhaven Record"), picture);
  assert.notDeepEqual(await draw("Архів Вестгейвена"), picture);
  assert.ok(await draw(`<svg onload="x">&amp; ${"long ".repeat(60)}`));
});

test("a name in letters that cannot be drawn has no picture", async () => {
  assert.equal(await sharePicture(titled("新聞"), stringsFor("en")), undefined);
});
