import { useState } from "preact/hooks";
import { nobody } from "../search/known-values.ts";
import type { LoadedRecord } from "./load-record.ts";
import { texts } from "./texts.ts";

interface CopyCitationProps {
  record: LoadedRecord;
  /** The publisher's name. */
  source: string;
  base: string;
}

/** Copies a quote with who said it, where it stands and its address; says whether that was done. */
export function CopyCitation({ record, source, base }: CopyCitationProps) {
  const [said, setSaid] = useState("");
  const { text, title, date, path, quote } = record;
  const copy = async () => {
    const citation = texts.cite({
      words: text.replaceAll("\u200b", ""),
      ...(quote?.name !== undefined && { speaker: quote.name }),
      title,
      source: record.source === nobody ? "" : source,
      date,
      link: new URL(`${base}${path}`, location.href).href,
    });
    try {
      await navigator.clipboard.writeText(citation);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.copyFailed);
    }
  };
  return (
    <span>
      <button type="button" class="copy-citation" onClick={copy} onBlur={() => setSaid("")}>
        {texts.copyCitation}
      </button>
      <span role="status">{said && ` ${said}`}</span>
    </span>
  );
}
