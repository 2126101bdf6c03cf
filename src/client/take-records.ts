import { cutRecord } from "./cut-record.ts";
import { plainClick } from "./plain-click.ts";

/** How long a browser may take to begin saving, in milliseconds. */
const kept = 10_000;

/** A quote's link to a file with the records of all quotes of its article saves the quote's own alone. */
export function takeRecords(): void {
  document.addEventListener("click", async (event) => {
    const link = plainClick(event, ".why-cite a[download]");
    if (!link) return;
    const id = link.closest(".why-cite")?.id.replace("cite-", "") ?? "";
    try {
      const answer = await fetch(link.href);
      const record = cutRecord(await answer.text(), id);
      const name = link.pathname.replace(/.*\//, "").replace("quotes", `quote-${id}`);
      save(new File([record], name, { type: answer.headers.get("Content-Type") ?? "text/plain" }));
    } catch {
      location.assign(link.href);
    }
  });
}

function save(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), kept);
}
