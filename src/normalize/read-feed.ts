import { Parser } from "htmlparser2";
import type { Problem } from "../model.ts";
import { type FiledArticle, fileRecord } from "./file-record.ts";
import type { ArticleRecord } from "./read-record.ts";

/** Whether a text is an RSS or Atom feed, or a piece of one. */
export function isFeed(text: string): boolean {
  return /^\s*(?:<\?xml[^<>]{0,300}\?>\s*)?(?:<\?xml-stylesheet[^<>]{0,300}\?>\s*)?<(?:rss|feed|rdf:RDF|channel|item|entry)[\s>]/i.test(
    text.slice(0, 1500),
  );
}

/** An item while it is read: the texts of its elements by name, in their order. */
interface Item {
  line: number;
  texts: Map<string, string[]>;
}

/** Reads each item of a feed as an article; one without a text, but for a teaser, becomes a problem with its line. */
export function readFeed(text: string, file: string): { articles: FiledArticle[]; problems: Problem[] } {
  const articles: FiledArticle[] = [];
  const problems: Problem[] = [];
  for (const { line, texts } of itemsOf(text)) {
    const article = fileRecord(recordOf(texts), line);
    if (article) articles.push(article);
    else
      problems.push({
        file,
        line,
        rule: "no-text",
        reason: "this item of the feed holds no text of an article: save the page that it leads to",
      });
  }
  if (!articles.length && !problems.length)
    problems.push({ file, rule: "no-article", reason: "this is a feed without items: take it out" });
  return { articles, problems };
}

/** The items with what their elements hold; marked-up content keeps its mark-up. */
function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  const channel: string[] = [];
  const open: string[] = [];
  let item: Item | undefined;
  let field: string | undefined;
  let line = 1;
  let counted = 0;
  const lineAt = (index: number) => {
    for (let at = text.indexOf("\n", counted); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) {
      line++;
      counted = at + 1;
    }
    return line;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase();
        open.push(tag);
        if (tag === "item" || tag === "entry") {
          item = {
            line: lineAt(parser.startIndex),
            texts: new Map(channel.length ? [["source", [channel[0]!]]] : []),
          };
          items.push(item);
        } else if (item && field === undefined) {
          field = tag;
          item.texts.set(tag, [...(item.texts.get(tag) ?? []), attributes.href ?? attributes.term ?? ""]);
        } else if (item) append(marked.has(field!) ? `<${tag}>` : " ");
      },
      ontext: (words) => append(words),
      onclosetag() {
        const tag = open.pop();
        if (tag === "item" || tag === "entry") item = undefined;
        else if (item && tag === field) field = undefined;
        else if (item && marked.has(field!)) append(`</${tag}>`);
      },
    },
    { xmlMode: true },
  );
  const append = (words: string) => {
    const texts = field === undefined ? undefined : item?.texts.get(field);
    if (texts) texts[texts.length - 1] += words;
    else if (!item && open.at(-1) === "title" && words.trim()) channel.push(words.trim());
  };
  parser.write(text);
  parser.end();
  return items;
}

/** No author's name has more characters. */
const longest = 1000;

const withoutAddresses = (name: string) => name.replace(/\S+@\S+|https?:\S+/g, "").trim();

/** Elements whose own elements are mark-up of the text. */
const marked = new Set(["content", "summary", "description", "content:encoded"]);

/** An item's elements under the names of an article's fields. */
function recordOf(texts: Map<string, string[]>): ArticleRecord {
  const first = (...names: string[]) => names.map((name) => texts.get(name)?.[0]?.trim()).find(Boolean);
  const authors = (texts.get("dc:creator") ?? texts.get("author") ?? []).map(
    // "desk@example.org (Ann Lee)"
    (name) => /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? withoutAddresses(name.slice(0, longest)),
  );
  return {
    title: first("title"),
    url: first("link", "guid", "id"),
    authors: authors.filter(Boolean),
    published: first("pubdate", "published", "dc:date", "updated"),
    topics: texts.get("category"),
    source: first("dc:publisher", "source"),
    language: first("dc:language", "language"),
    text: first("content:encoded", "content", "description", "summary"),
  };
}
