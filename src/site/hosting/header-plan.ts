import type { Archive } from "../../model.ts";
import { basePath } from "../address.ts";
import { citationFiles } from "../citing/citation-file.ts";
import { tableFormats } from "../data/tables.ts";
import { headerPolicy } from "./policy.ts";

export type Header = [name: string, value: string];

/** What a host is to send with which of the site's files. */
export interface HeaderPlan {
  /** Where the site stands on its host, with a slash at both ends. */
  base: string;
  /** With everything. */
  everywhere: Header[];
  /** With what lies in assets/: its names change with its contents. */
  assets: Header[];
  /** With everything else. */
  rest: Header[];
  /** With files that hold what search engines are asked to leave alone and cannot say so themselves. */
  unlisted: Header[];
  /** Their paths; ":slug" stands for any one part. */
  unlistedPaths: string[];
}

const year = 365 * 24 * 60 * 60;

/** Rights over the machine that no page here asks for. */
const unused = [
  "accelerometer",
  "camera",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "payment",
  "usb",
];

/**
 * The headers of a site. What one rule says no other repeats for the same file: hosts join the two by a comma. Stated
 * for this host alone, https is kept to; its subdomains may be others'.
 */
export function headerPlan({ settings, articles }: Archive, prefix: string): HeaderPlan {
  const { hsts = "host", noindex } = settings;
  const transport = `max-age=${year}${hsts === "subdomains" ? "; includeSubDomains" : ""}`;
  const robots: Header = ["X-Robots-Tag", "noindex"];
  const hides = !noindex && articles.some(({ terms }) => terms?.noindex);
  return {
    base: basePath(prefix),
    everywhere: [
      ["Content-Security-Policy", headerPolicy],
      ["Cross-Origin-Opener-Policy", "same-origin"],
      ["Permissions-Policy", unused.map((name) => `${name}=()`).join(", ")],
      ["Referrer-Policy", "no-referrer"],
      ...(hsts === "none" ? [] : [["Strict-Transport-Security", transport] satisfies Header]),
      ["X-Content-Type-Options", "nosniff"],
      ...(noindex ? [robots] : []),
    ],
    assets: [["Cache-Control", `public, max-age=${year}, immutable`]],
    rest: [["Cache-Control", "no-cache"]],
    unlisted: [robots],
    unlistedPaths: hides ? carriers : [],
  };
}

/** An article's words outside pages, which have a robots element of their own. */
const carriers = [
  "articles/:slug/index.json",
  ...citationFiles.map((kind) => `articles/:slug/quotes.${kind}`),
  ...["articles", "quotes"].flatMap((table) => tableFormats.map((kind) => `data/${table}.${kind}`)),
];
