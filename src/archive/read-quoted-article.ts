import { readArticle } from "../articles/read-article.ts";
import { decodeText } from "../articles/read-regular-file.ts";
import type { Article, FoundQuote, Problem } from "../model.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import type { Task } from "../work/task.ts";
import { markForeignBlocks } from "./mark-foreign-blocks.ts";

export type QuotedArticle = { article: Article; quotes: FoundQuote[] } | { problems: Problem[] };

/** One file of articles/: what it says, which blocks are in another language, and who says what in it. */
const make: Task<null, QuotedArticle>["make"] =
  () =>
  ({ name, bytes }) => {
    const file = `articles/${name}`;
    const text = decodeText(bytes, file);
    if (typeof text !== "string") return { problems: [text] };
    const read = readArticle(file, name.slice(0, -3), text);
    if ("problems" in read) return read;
    const article = markForeignBlocks(read.article);
    return { article, quotes: findQuotes(article) };
  };
export default make;

export const readQuotedArticle: Task<null, QuotedArticle> = { module: import.meta.url, make };
