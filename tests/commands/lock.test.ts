import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Locked, lock } from "../../src/commands/lock.ts";
import { makeRooms } from "./struck.ts";

const room = makeRooms();
const place = () => join(room(), "site.lock");
const onLinux = existsSync("/proc/self/stat");

/** Whether a lock file with these contents holds others off. */
function holds(contents: string): boolean {
  const path = place();
  writeFileSync(path, contents);
  try {
    lock(path)();
    assert.deepEqual(readdirSync(join(path, "..")), []);
    return false;
  } catch (error) {
    assert.ok(error instanceof Locked);
    assert.equal(readFileSync(path, "utf8"), contents);
    return true;
  }
}
const own = (): { pid: number; host: string; born?: string } => {
  const path = place();
  lock(path);
  return JSON.parse(readFileSync(path, "utf8"));
};

test("the second is turned away and told who holds the lock, until it is given back", () => {
  const path = place();
  const unlock = lock(path);
  assert.throws(() => lock(path), new RegExp(`process ${process.pid} on ${hostname()}`));
  unlock();
  lock(path)();
});

test("the lock of a living process holds; that of a dead one is taken over", () => {
  assert.ok(holds(JSON.stringify(own())));
  assert.ok(!holds(JSON.stringify({ ...own(), pid: 99999999 })));
});

test("a process that got a dead one's number does not hold its lock", { skip: !onLinux }, () => {
  assert.ok(!holds(JSON.stringify({ ...own(), born: "an-earlier-start/1" })));
  assert.ok(!holds(JSON.stringify({ ...own(), pid: process.ppid })));
});

test("a lock from another machine holds, since nobody here can ask it", () => {
  assert.ok(holds(JSON.stringify({ ...own(), host: `not-${hostname()}`, pid: 99999999 })));
});

test("a lock that was not written, or not to its end, is taken over: its holder was killed then", () => {
  for (const contents of ["", "{", '{"pid":1', "12345"]) assert.ok(!holds(contents), contents);
});
