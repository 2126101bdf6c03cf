/** What a program that saves pages noted in the page. */
export interface SavedNote {
  url?: string;
  /** When it was saved, as written there. */
  saved?: string;
}

/** Browsers, their extensions, copiers of sites and web archives, each with a comment of its own; `zone` is what it leaves unsaid. */
const notes: { url?: RegExp; saved?: RegExp; zone?: string }[] = [
  { url: /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>"]+)/ },
  {
    url: /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>"]+)/,
    saved: /<!--\s*Page saved with SingleFile\s[^<>]{0,2000}?saved date:\s*([^\n<>()]{10,60})/,
  },
  {
    saved:
      /<!-- Mirrored from [^\s<>]{3,500} by HTTrack [^<>]{0,100}?, ((?:\p{L}{3}, )?\d\d \p{L}{3} \d{4} [\d:]{8} GMT)/u,
  },
  { saved: /FILE ARCHIVED ON (\d\d:\d\d:\d\d \p{L}{3} \d\d, \d{4})/u, zone: " UTC" },
];

/** Reads the note at a page's beginning or, as web archives write it, at its end. */
export function savedNote(html: string): SavedNote {
  const ends = html.slice(0, 5000) + html.slice(5000).slice(-5000);
  const found: SavedNote = {};
  for (const { url, saved, zone = "" } of notes) {
    const address = url?.exec(ends)?.[1];
    const moment = saved?.exec(ends)?.[1];
    if (address) found.url ??= address;
    if (moment) found.saved ??= moment.trim() + zone;
  }
  return found;
}
