/**
 * Where everything stands, as paths from the site's root. These are promises: they survive rebuilding.
 * A slug is encoded here, once; links then pass through `Site.href`, which adds the path prefix.
 */
const part = encodeURIComponent;

export const address = {
  home: () => "/",
  article: (slug: string) => `/articles/${part(slug)}/`,
  citation: (slug: string, kind: string) => `/articles/${part(slug)}/citation.${kind}`,
  /** Records of all quotes of an article, in one file of each kind. */
  quoteCitations: (slug: string, kind: string) => `/articles/${part(slug)}/quotes.${kind}`,
  articleData: (slug: string) => `/articles/${part(slug)}/index.json`,
  quote: (articleSlug: string, id: string) => `/articles/${part(articleSlug)}/#q-${part(id)}`,
  /** Where its article says how to cite it. */
  quoteCitation: (articleSlug: string, id: string) => `/articles/${part(articleSlug)}/#cite-${part(id)}`,
  speaker: (slug: string) => `/speakers/${part(slug)}/`,
  speakerData: (slug: string) => `/speakers/${part(slug)}/index.json`,
  speakers: () => "/speakers/",
  /** Speakers by name, under a letter. No speaker's pages stand below a letter, should one be called so. */
  speakersLetter: (letter: string) =>
    `/speakers/letters/${part(letter === "#" ? "other" : letter.toLowerCase())}/`,
  speakerFeed: (slug: string) => `/speakers/${part(slug)}/feed.xml`,
  topic: (slug: string) => `/topics/${part(slug)}/`,
  topicData: (slug: string) => `/topics/${part(slug)}/index.json`,
  topics: () => "/topics/",
  topicFeed: (slug: string) => `/topics/${part(slug)}/feed.xml`,
  source: (slug: string) => `/sources/${part(slug)}/`,
  sourceFeed: (slug: string) => `/sources/${part(slug)}/feed.xml`,
  sourceData: (slug: string) => `/sources/${part(slug)}/index.json`,
  sources: () => "/sources/",
  story: (slug: string) => `/stories/${part(slug)}/`,
  storyData: (slug: string) => `/stories/${part(slug)}/index.json`,
  timeline: () => "/timeline/",
  quotes: () => "/quotes/",
  search: () => "/search/",
  data: () => "/data/",
  dataFile: (name: string) => `/data/${name}`,
  about: () => "/about/",
  notFound: () => "/404.html",
  feed: () => "/feed.xml",
  /** The JSON Feed beside an Atom feed. */
  jsonFeed: (atom: string) => atom.replace(/\.xml$/, ".json"),
  llms: () => "/llms.txt",
  sitemap: () => "/sitemap.xml",
  sitemapPart: (part: number) => `/sitemap-${part}.xml`,
  robots: () => "/robots.txt",
};

/** Where on its host the site stands, with a slash at both ends, however it was written: "archive" is "/archive/". */
export function basePath(prefix: string): string {
  return ["", ...prefix.split("/").filter(Boolean), ""].join("/");
}

/** Where Eleventy writes what stands at `path`: the same path, not encoded. */
export function permalink(path: string): string {
  return decodeURI(path);
}
