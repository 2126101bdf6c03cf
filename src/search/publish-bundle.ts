import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

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

const unpack = promisify(gunzip);
const pack = promisify(gzip);

/** What every file of Pagefind's begins with, once unpacked. */
const signature = "pagefind_dcd";

/**
 * Copies of a bundle what a browser needs to look words up: not the fragments, for which the site has texts of
 * its own, nor the stock interface, which would run a filter value's markup. The list of pages that every search
 * loads is made half as large, by writing a page's place among the articles where its hash stood.
 *
 * @returns the pages by their place
 * @throws where the bundle is not of the form known
 */
export async function publishBundle(bundle: string, output: string): Promise<Map<number, IndexedPage>> {
  await mkdir(join(output, "index"), { recursive: true });
  const places = new Map<string, number>();
  const pages = new Map<number, IndexedPage>();
  for (const file of await listed(join(bundle, "fragment"))) {
    const { url, content, anchors } = await readFragment(join(bundle, "fragment", file));
    const place = Number.parseInt(url.slice(1), 10);
    places.set(file.replace(".pf_fragment", ""), place);
    const own = anchors.filter(({ id }) => /^t\d+$/.test(id));
    own.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    pages.set(place, { content, starts: own.map(({ location }) => location) });
  }
  for (const file of await listed(bundle)) {
    if (file.endsWith(".pf_meta")) await writePlaces(join(bundle, file), join(output, file), places);
    else if (file === "pagefind.js") await writeScript(join(bundle, file), join(output, file));
    else if (/^(pagefind-entry\.json|wasm\.(?!unknown).*)$/.test(file) || (await isNeeded(file, bundle)))
      await copyFile(join(bundle, file), join(output, file));
  }
  for (const file of await listed(join(bundle, "index")))
    await copyFile(join(bundle, "index", file), join(output, "index", file));
  return pages;
}

/**
 * Pagefind knows how well each word fits what was asked for, and hands that out with a result's fragment only. It
 * tells a word from the beginning of another, and so is handed out at once.
 */
async function writeScript(from: string, to: string): Promise<void> {
  const script = await readFile(from, "utf8");
  const open = script.replace("words:locations,", "words:weighted_locations,");
  if (open === script) throw new Error(`Pagefind's script has another form than expected: ${from}`);
  await writeFile(to, open);
}

/** Languages without word forms share one program. */
async function isNeeded(file: string, bundle: string): Promise<boolean> {
  if (file !== "wasm.unknown.pagefind") return false;
  const entry: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    await readFile(join(bundle, "pagefind-entry.json"), "utf8"),
  );
  return Object.values(entry.languages).some(({ wasm }) => wasm === null || wasm === "unknown");
}

async function writePlaces(from: string, to: string, places: Map<string, number>): Promise<void> {
  const list = (await unpack(await readFile(from))).toString("latin1");
  const [name = ""] = [...places.keys()].map((hash) => hash.slice(0, hash.lastIndexOf("_") + 1));
  let written = 0;
  const named = list.replace(new RegExp(`${name}[0-9a-f]+`, "g"), (hash) => {
    const place = places.get(hash);
    if (place === undefined) return hash;
    written += 1;
    return name + String(place).padStart(hash.length - name.length, "0");
  });
  if (written !== places.size || named.length !== list.length)
    throw new Error(`Pagefind's list of pages has another form than expected: ${from}`);
  await writeFile(to, await pack(Buffer.from(named, "latin1"), { level: 9 }));
}

async function readFragment(file: string): Promise<Fragment> {
  return JSON.parse((await unpack(await readFile(file))).toString("utf8").slice(signature.length));
}

/** The files of a folder, in the same order on any file system; none where there is no folder. */
async function listed(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort();
}
