import { type CitationFile, citationFiles } from "../src/site/citing/citation-file.ts";
import type { Site } from "../src/site/site.ts";

interface CitationFilesProps {
  site: Site;
  /** Path of the file of a kind. */
  address: (kind: CitationFile) => string;
}

/** Files for reference managers, one beside another. */
export function CitationFiles({ site, address }: CitationFilesProps) {
  return (
    <ul class="cite-files">
      {citationFiles.map((kind) => (
        <li key={kind}>
          <a href={site.href(address(kind))} download>
            {site.strings.citationFiles[kind]}
          </a>
        </li>
      ))}
    </ul>
  );
}
