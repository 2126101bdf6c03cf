import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { writeDeflated } from "./write-packed.ts";

/** What an index has of a page. */
export interface IndexedPage {
  /** The page's words as Pagefind parts them, joined by a space, or by U+200B in languages without spaces. */
  content: string;
  /** Places among these words where the page's texts begin. */
  starts: number[];
}

interface Fragment {
  url: string;
  content: string;
  anchors: { id: string; location: number }[];
}

/** What every file of Pagefind's begins with, once unpacked. */
const signature = "pagefind_dcd";

/**
 * Makes of a bundle what a browser needs to look words up: the program, the list of pages and the words. Not the
 * fragments, for which the site has texts of its own, nor Pagefind's scripts, of which the stock interface would run a
 * filter value's markup. The list of pages that every search loads is made half as large, by writing a page's place
 * among the articles where its hash stood. What the pages hold is written beside it, for {@link ./publish-bundle.ts}.
 *
 * @throws where the bundle is not of the form known, or lacks one of so many pages
 */
export async function condenseBundle(bundle: string, output: string, count: number): Promise<void> {
  await mkdir(output, { recursive: true });
  const places = new Map<string, number>();
  const pages: [place: number, page: IndexedPage][] = [];
  for (const file of await listed(join(bundle, "fragment"))) {
    const { url, content, anchors } = readFragment(join(bundle, "fragment", file));
    const place = Number.parseInt(url.slice(1), 10);
    places.set(file.replace(".pf_fragment", ""), place);
    const own = anchors.filter(({ id }) => /^t\d+$/.test(id));
    own.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    pages.push([place, { content, starts: own.map(({ location }) => location) }]);
  }
  if (pages.length !== count) throw new Error(`Pagefind indexed ${pages.length} of ${count} pages`);
  await writeFile(join(output, "content.json"), JSON.stringify(pages));
  const { hash, wasm, page_count } = await readEntry(bundle);
  await writeFile(join(output, "about.json"), JSON.stringify({ pages: page_count }));
  const list = unpacked(join(bundle, `pagefind.${hash}.pf_meta`));
  await writeDeflated(join(output, "pages.bin"), withPlaces(list, places));
  await writeDeflated(
    join(output, "program.bin"),
    unpacked(join(bundle, `wasm.${wasm ?? "unknown"}.pagefind`)),
  );
  for (const file of await listed(join(bundle, "index"))) {
    const words = unpacked(join(bundle, "index", file));
    await writeDeflated(join(output, "words", file.replace(".pf_index", ".bin")), words);
  }
}

/** What Pagefind tells of an index. */
interface Entry {
  hash: string;
  /** The program that knows the language's word forms; none where none does. */
  wasm: string | null;
  page_count: number;
}

/** A bundle is of one language. */
async function readEntry(bundle: string): Promise<Entry> {
  const { languages } = JSON.parse(await readFile(join(bundle, "pagefind-entry.json"), "utf8"));
  return Object.values<Entry>(languages)[0]!;
}

function withPlaces(list: Buffer, places: Map<string, number>): Buffer {
  const [name = ""] = [...places.keys()].map((hash) => hash.slice(0, hash.lastIndexOf("_") + 1));
  let written = 0;
  const text = list.toString("latin1");
  const named = text.replace(new RegExp(`${name}[0-9a-f]+`, "g"), (hash) => {
    const place = places.get(hash);
    if (place === undefined) return hash;
    written += 1;
    return name + String(place).padStart(hash.length - name.length, "0");
  });
  if (written !== places.size || named.length !== text.length)
    throw new Error("Pagefind's list of pages has another form than expected");
  return Buffer.from(named, "latin1");
}

/** A file of Pagefind's, without what it begins with. Thousands of small ones are read soonest one after another. */
function unpacked(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray(signature.length);
}

function readFragment(file: string): Fragment {
  return JSON.parse(unpacked(file).toString("utf8"));
}

/** The files of a folder, in the same order on any file system; none where there is no folder. */
async function listed(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort();
}
