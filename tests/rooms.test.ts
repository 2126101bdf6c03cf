import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The rooms of CONTRIBUTING's map, from the top down, as far as they hold code. */
const map = read("CONTRIBUTING.md").match(/```\n(scripts\/[^`]+)```/)?.[1] ?? "";
const rooms = map
  .split("\n")
  .flatMap((line) => line.match(/^(?:scripts|src|layouts|\.eleventy)[\w./-]*/) ?? []);
const levelOf = (file: string) => rooms.findIndex((room) => file === room || file.startsWith(room));

const sources = ["scripts", "src", "layouts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/"))),
);

test("the map has every room", () => {
  assert.ok(rooms.length > 10, "the map was not found");
  assert.deepEqual(
    sources.filter((file) => levelOf(file) < 0),
    [],
  );
  for (const room of rooms)
    assert.ok(sources.some((file) => file.startsWith(room)) || room === ".eleventy.ts", room);
});

test("a room imports only rooms further down", () => {
  const upwards = sources.flatMap((file) => {
    const imported = [...read(file).matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, path]) =>
      posix.join(posix.dirname(file), path!),
    );
    return imported
      .filter((to) => levelOf(to) >= 0 && levelOf(to) < levelOf(file))
      .map((to) => `${file} -> ${to}`);
  });
  assert.deepEqual(upwards, []);
});
