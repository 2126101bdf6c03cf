import type {
  Archive,
  ArchivedArticle,
  ArchiveSettings,
  Quote,
  Source,
  Speaker,
  Story,
  Topic,
} from "../model.ts";
import { basePath } from "./address.ts";
import { everyPart, type LongList, partPath } from "./long-list.ts";
import { longLists } from "./long-lists.ts";
import { type Letter, nameIndex } from "./name-index.ts";
import { sitemapPaths } from "./sitemap.ts";
import type { Part } from "./split-by-date.ts";
import { type Strings, stringsFor } from "./strings.ts";

/** Names that one page can hold; of more each letter has a page. */
const mostNames = 2000;

/** Where the bundled files stand, as paths from the site's root. */
export interface Assets {
  style: string;
  icon: string;
  /** The picture shown where a page is shared, if there is one. */
  picture?: string;
  /** Fonts every page needs at once. */
  preload: string[];
  /** The browser's scripts by name: "search", "article", "cite", "quick". */
  scripts: Partial<Record<string, string>>;
}

/**
 * The archive as the pages see it: look-up by slug, links under the path prefix, interface strings.
 *
 * It is a class, not a plain object, for one practical reason: Eleventy copies plain objects deeply for
 * every template and hands instances on as they are.
 */
export class Site {
  readonly settings: ArchiveSettings;
  readonly strings: Strings;
  /** What the paginated templates iterate over: names only, so that Eleventy has nothing to copy. */
  readonly slugs: Record<
    "articles" | "speakers" | "formerSpeakers" | "topics" | "sources" | "stories",
    string[]
  >;
  /** Speakers by name, under their letters. */
  readonly nameIndex: Letter[];
  /** The letters that have pages of their own, because one page cannot hold all names. */
  readonly letters: string[];
  /** Paths of the pages of parts of lists too long for one page. */
  readonly partPaths: string[];
  readonly quoteCount: number;
  /** Where on its host the site stands, with a slash at both ends: what the browser's part builds links from. */
  readonly base: string;

  readonly #articles: Map<string, ArchivedArticle>;
  readonly #speakers: Map<string, Speaker>;
  /** Speakers by the addresses they once had. */
  readonly #formerSpeakers: Map<string, Speaker>;
  readonly #topics: Map<string, Topic>;
  readonly #sources: Map<string, Source>;
  readonly #stories: Map<string, Story>;
  /** Lists too long for one page, by the path of the page they belong to. */
  readonly #longLists: Map<string, LongList>;
  /** Their parts, by the paths of their pages. */
  readonly #parts: Map<string, { list: LongList; part: Part }>;
  /** Each article's place in the archive's order. */
  readonly #order: Map<string, number>;

  constructor(
    readonly archive: Archive,
    prefix: string,
    readonly assets: Assets,
  ) {
    this.settings = archive.settings;
    this.strings = stringsFor(archive.settings.language);
    this.base = basePath(prefix);
    this.#articles = bySlug(archive.articles);
    this.#speakers = bySlug(archive.speakers);
    this.#formerSpeakers = new Map(
      archive.speakers.flatMap((speaker) => speaker.oldSlugs.map((slug) => [slug, speaker] as const)),
    );
    this.#topics = bySlug(archive.topics);
    this.#sources = bySlug(archive.sources);
    this.#stories = bySlug(archive.stories);
    this.#order = new Map(archive.articles.map((article, index) => [article.slug, index]));
    this.slugs = {
      articles: [...this.#articles.keys()],
      speakers: [...this.#speakers.keys()],
      formerSpeakers: [...this.#formerSpeakers.keys()].filter((slug) => !this.#speakers.has(slug)),
      topics: [...this.#topics.keys()],
      sources: [...this.#sources.keys()],
      stories: [...this.#stories.keys()],
    };
    this.nameIndex = nameIndex(archive.speakers, this.strings.language);
    this.letters = archive.speakers.length > mostNames ? this.nameIndex.map(({ letter }) => letter) : [];
    const lists = longLists(archive, (thing) => this.articlesOf(thing));
    this.#longLists = new Map(lists.map((list) => [list.path, list]));
    this.#parts = new Map(
      lists.flatMap((list) =>
        everyPart(list.parts)
          .filter((part) => !list.front.includes(part))
          .map((part) => [partPath(list, part), { list, part }] as const),
      ),
    );
    this.partPaths = [...this.#parts.keys()];
    this.quoteCount = archive.articles.reduce((sum, article) => sum + article.quotes.length, 0);
  }

  /** The link to a path of this site: the only way any page writes one. */
  href(path: string): string {
    return this.base + path.slice(1);
  }

  /** The full address of a path, where archive.yml says where the site will stand. */
  absolute(path: string): string | undefined {
    const { url } = this.settings;
    return url === undefined ? undefined : url.replace(/\/*$/, "") + path;
  }

  /** The same, or where it is not known the link: for what is read apart from the site's pages. */
  fullest(path: string): string {
    return this.absolute(path) ?? this.href(path);
  }

  /** Whether there is a sitemap: it needs full addresses, and somebody who may come. */
  get hasSitemap(): boolean {
    return this.settings.url !== undefined && !this.settings.noindex;
  }

  /** Paths of its sitemaps. */
  get sitemapPaths(): string[] {
    return sitemapPaths(this);
  }

  /** Whether search engines are asked to leave a page alone that holds nothing but these articles. */
  isKeptFromSearch(articles: ArchivedArticle[]): boolean {
    return this.settings.noindex || (articles.length > 0 && articles.every(({ terms }) => terms?.noindex));
  }

  /** Where rights holders write to. */
  get takedown(): string | undefined {
    return this.settings.takedown ?? this.settings.contact;
  }

  article(slug: string): ArchivedArticle {
    return found(this.#articles, slug);
  }
  /** The same, for a slug that may stand for nothing any more. */
  findArticle(slug: string | undefined): ArchivedArticle | undefined {
    return slug === undefined ? undefined : this.#articles.get(slug);
  }
  speaker(slug: string): Speaker {
    return found(this.#speakers, slug);
  }
  /** Who stood at an address that is given up. */
  formerSpeaker(slug: string): Speaker {
    return found(this.#formerSpeakers, slug);
  }
  topic(slug: string): Topic {
    return found(this.#topics, slug);
  }
  source(slug: string): Source {
    return found(this.#sources, slug);
  }
  story(slug: string): Story {
    return found(this.#stories, slug);
  }

  /** The list that belongs to a page, where it is too long for it. */
  longList(path: string): LongList | undefined {
    return this.#longLists.get(path);
  }
  /** The part of a long list that stands at a path, and the list. */
  part(path: string): { list: LongList; part: Part } {
    return found(this.#parts, path);
  }

  /** The articles of a list of slugs, in the archive's order: newest first, undated last. */
  articlesOf(thing: { articles: string[] }): ArchivedArticle[] {
    return thing.articles.map((slug) => this.article(slug)).sort((a, b) => this.#rank(a) - this.#rank(b));
  }

  #rank(article: ArchivedArticle): number {
    return this.#order.get(article.slug) ?? Number.POSITIVE_INFINITY;
  }

  /** The speaker of a quote, where one is established. */
  speakerOf(quote: Quote): Speaker | undefined {
    return quote.speakerSlug === undefined ? undefined : this.#speakers.get(quote.speakerSlug);
  }

  /** The publisher's name, or the words for not knowing it. */
  sourceName(article: ArchivedArticle): string {
    const source = article.sourceSlug === undefined ? undefined : this.#sources.get(article.sourceSlug);
    return source?.name ?? article.source ?? this.strings.sourceUnknown;
  }
}

function bySlug<T extends { slug: string }>(things: T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.slug, thing]));
}

function found<T>(things: Map<string, T>, slug: string): T {
  const thing = things.get(slug);
  if (thing === undefined) throw new Error(`Nothing in the archive has the slug "${slug}"`);
  return thing;
}
