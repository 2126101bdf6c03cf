import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createTexts } from "../../src/client/load-texts.ts";
import { writeTexts } from "../../src/search/write-texts.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const texts = Array.from({ length: 10 }, (_, at) => ({ text: `Said no. ${at} `.repeat(at + 1) }));
const site = temporaryFolder({ after });
before(() => writeTexts(site, texts, 4));

for (const sendsParts of [true, false]) {
  describe(`from a host that sends ${sendsParts ? "parts of files" : "whole files only"}`, () => {
    test("single texts are had from files of several, those of one file at once", async () => {
      const { load, sent } = host(sendsParts);
      assert.deepEqual(await Promise.all([9, 4, 0, 6].map(load)), [texts[9], texts[4], texts[0], texts[6]]);
      assert.deepEqual(sent.map(({ file }) => file).sort(), ["0.bin", "1.bin", "2.bin", "sizes.bin"]);
      assert.deepEqual(await Promise.all([5, 6, 9].map(load)), [texts[5], texts[6], texts[9]]);
      assert.equal(sent.length, 5, "what is there is not asked for again");
    });
  });
}

test("no more is sent than is wanted of a file", async () => {
  const { load, sent } = host(true);
  const whole = async (file: string) => (await readFile(join(site, "texts", file))).length;
  await Promise.all([0, 3].map(load));
  assert.equal(sent.at(-1)?.bytes, await whole("0.bin"));
  await load(5);
  assert.ok(sent.at(-1)!.bytes < (await whole("1.bin")) / 2);
});

test("what could not be had is asked for again", async () => {
  const { load } = host(true);
  await load(0);
  const works = globalThis.fetch;
  globalThis.fetch = async () => new Response(null, { status: 503 });
  await assert.rejects(load(8), /503/);
  globalThis.fetch = works;
  assert.deepEqual(await load(8), texts[8]);
});

/** Files on disk in place of a host, and what it sent. */
function host(sendsParts: boolean) {
  const sent: { file: string; bytes: number }[] = [];
  globalThis.fetch = async (input, init) => {
    const file = basename(String(input));
    const whole = await readFile(join(site, "texts", file));
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get("Range") ?? "") ?? [];
    const isPart = sendsParts && start !== undefined;
    const body = new Uint8Array(isPart ? whole.subarray(Number(start), Number(end) + 1) : whole);
    sent.push({ file, bytes: body.length });
    return new Response(body, { status: isPart ? 206 : 200 });
  };
  return { load: createTexts(`${site}/texts/`, async () => 4).load, sent };
}
