import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Assets } from "./site.ts";

/** The browser's scripts, which a page asks for by name. */
const scripts = ["search", "article", "cite", "quick"];

/** Fonts that the first screen of every page needs; the others load when a character asks for them. */
const preloaded = [/newsreader-latin-[a-z]+-normal/, /source-sans-3-latin-[a-z]+-normal/];

/**
 * Bundles styles, fonts, the icon and the browser's scripts into `output`/assets under hashed names.
 *
 * @param root the project's directory: its path never reaches the output
 * @param language of the interface: the scripts bring no other language's words
 * @returns paths from the site's root, for the pages to link
 */
export async function bundleAssets(root: string, output: string, language: string): Promise<Assets> {
  const style = "layouts/styles/site.css";
  const icon = "layouts/styles/icon.svg";
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [style, icon, ...scripts.map((name) => `src/client/${name}.ts`)],
    outdir: join(output, "assets"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff2": "file", ".svg": "copy" },
    metafile: true,
    logLevel: "silent",
    plugins: [oneLanguage(join(root, "src/client/texts"), language)],
  });

  const written = Object.entries(metafile.outputs).map(([file, made]) => ({
    path: `/assets/${posix.basename(file)}`,
    entry: made.entryPoint,
  }));
  const pathOf = (entry: string) => written.find((file) => file.entry === entry)?.path;
  const named = (pattern: RegExp) =>
    written.filter((file) => pattern.test(file.path)).map((file) => file.path);
  return {
    style: pathOf(style) ?? missing(style),
    icon: named(/\/icon-/)[0] ?? missing(icon),
    preload: preloaded.flatMap(named),
    scripts: Object.fromEntries(scripts.map((name) => [name, pathOf(`src/client/${name}.ts`)])),
  };
}

/** Puts one language's words in the place of the module that has those of all. */
function oneLanguage(folder: string, language: string): Plugin {
  const own = join(folder, `${language}.ts`);
  const path = existsSync(own) ? own : join(folder, "en.ts");
  return {
    name: "one-language",
    setup: ({ onResolve }) => onResolve({ filter: /^\.\/texts\.ts$/ }, () => ({ path })),
  };
}

function missing(entry: string): never {
  throw new Error(`The bundle lacks ${entry}`);
}
