import type { Config } from "@11ty/eleventy";
import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * Wiring only. Templates are TSX functions of the archive; articles are data and never templates,
 * so that nothing written in one can be executed.
 */
export default function configure(config: Config): void {
  const extensions = ["11ty.tsx", "11ty.ts"];
  config.addExtension(extensions, {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const page = await this.defaultRenderer(data);
        // A page is an element; a feed is text already.
        return isValidElement(page) ? `<!doctype html>\n${renderToString(page)}\n` : String(page);
      },
  });
  config.setTemplateFormats(extensions);
  // The archive is handed over by the build: no data files, nothing hidden by .gitignore.
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
}
