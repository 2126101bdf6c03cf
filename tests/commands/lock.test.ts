import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Locked, lock } from "../../src/commands/lock.ts";
import { makeRooms } from "./struck.ts";

const room = makeRooms();
const place = () => join(room(), "site.lock");
const onLinux = existsSync("/proc/self/stat");

/** Whether a lock file with these contents holds others off. */
function holds(contents: string, seconds = 0): boolean {
  const path = place();
  writeFileSync(path, contents);
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
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
  assert.ok(holds(JSON.stringify({ ...own(), host: `not-${hostname()}`, pid: 99999999 }), 86_400));
});

test("a lock whose holder has not written yet holds for a moment; a broken one does not", () => {
  assert.ok(holds(""));
  assert.ok(!holds("", 60));
  assert.ok(!holds("", -86_400), "from a day to come: the clock was wrong");
  assert.ok(!holds("{", 60));
  assert.ok(!holds("12345", 60));
});
