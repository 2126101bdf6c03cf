import fs from "node:fs";
import { indexSite } from "/work/main/src/search/index-site.ts";
import { madeUpArchive } from "/work/main/tests/search/made-up-archive.ts";

const [n, out] = [+process.argv[2]!, process.argv[3]!];
fs.mkdirSync(out, { recursive: true });
const a = madeUpArchive({ articles: n, speakers: Math.max(20, n / 5), words: 300 });
const t = Date.now();
console.log(
  await indexSite({ archive: a, site: out }),
  Date.now() - t,
  "ms",
  process.memoryUsage.rss() / 1e6,
);
