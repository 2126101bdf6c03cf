import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Archive } from "../../src/model.ts";
import { nobody } from "../../src/search/known-values.ts";

/** What anybody would do first: a record for each quote, filters for all that it is narrowed by, a sort by date. */
export async function writeOneIndex(archive: Archive, output: string): Promise<void> {
  const pages = join(output, "records");
  const speakers = new Map(archive.speakers.map(({ slug, name }) => [slug, name]));
  for (const article of archive.articles) {
    mkdirSync(join(pages, article.slug), { recursive: true });
    for (const { id, text, speakerSlug = nobody, kind } of article.quotes) {
      const marks = [
        ["meta", "speaker", speakers.get(speakerSlug) ?? ""],
        ["meta", "title", article.title],
        ["filter", "speaker", speakerSlug],
        ["filter", "source", article.sourceSlug ?? nobody],
        ["filter", "kind", kind],
        ["sort", "date", article.published ?? "0000"],
      ].map(
        ([what, key, value]) =>
          `<i data-pagefind-${what}="${key}[data-v]" data-v="${escapeHtml(value!)}"></i>`,
      );
      const html = `<!doctype html><html lang="en"><body data-pagefind-body>${marks.join("")}<p>${escapeHtml(text)}</p></body></html>`;
      writeFileSync(join(pages, article.slug, `${id}.html`), html);
    }
  }
  const { index } = await createIndex({ maxFragments: 1000 });
  await index?.addDirectory({ path: pages });
  await index?.writeFiles({ outputPath: join(output, "pagefind") });
  await close();
  mkdirSync(join(output, "quotes"), { recursive: true });
  writeFileSync(join(output, "quotes/index.html"), page);
}

/** Asks what the address says, and shows ten results; without a worker, whose requests the browser would not count. */
const page = `<!doctype html><html lang="en"><title>Plain</title><p role="status"></p><ol id="plain"></ol><script type="module">
let pagefind;
addEventListener("popstate", async () => {
  pagefind ??= (await import("/pagefind/pagefind.js")).createInstance({ basePath: "/pagefind/", noWorker: true });
  const asked = new URLSearchParams(location.search);
  const speaker = asked.get("speaker");
  const found = await pagefind.search(asked.get("q"), {
    filters: speaker ? { speaker } : {},
    sort: asked.get("q") ? {} : { date: "desc" },
  });
  const shown = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  document.querySelector("#plain").replaceChildren(...shown.map(({ excerpt, meta, url }) => {
    const item = document.createElement("li");
    item.className = "result";
    item.innerHTML = excerpt;
    item.append(meta.speaker, meta.title, url);
    return item;
  }));
  document.querySelector("p").textContent = found.results.length + " quotes";
});
</script></html>`;

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
