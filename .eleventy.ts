import type { Config } from "@11ty/eleventy";
import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * Wiring only. Templates are TSX functions of the archive; articles are data and never templates,
 * so that nothing written in one can be executed. A page is written as soon as it is rendered: Eleventy would hold
 * the text of all pages until the last is written, and an archive's pages are many times its articles.
 */
export default function configure(config: Config): void {
  const extensions = ["11ty.tsx", "11ty.ts"];
  config.addExtension(extensions, {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const page = await this.defaultRenderer(data);
        // A page is an element; the others are text already.
        const text = isValidElement(page) ? `<!doctype html>\n${renderToString(page)}\n` : String(page);
        if (data.page.url) data.writePage(data.page.url, text);
        return "";
      },
  });
  config.setTemplateFormats(extensions);
  // The archive is handed over by the build: no data files, nothing hidden by .gitignore.
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
}
