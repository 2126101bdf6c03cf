import { type HtmlElement, namesOf } from "./parse-html.ts";

/** Why an element is no part of an article's text. */
export interface Beside {
  rule: "comments" | "related-posts" | "embedded-post" | "pull-quote" | "beside-text";
  /** Whether an article's own text is never found in such an element: comments, navigation, other articles. */
  sure: boolean;
}

/** A word of class names and ids: between blanks, hyphens and underscores, or capitalised behind small letters. */
function word(words: string): RegExp {
  const capital = words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])|[a-z](?:${capital})(?:$|[\\sA-Z_-])`);
}

const comments = word("comments?|commentlist|disqus|replies|respond|reactions?");
const related = word(
  "related|related-?posts|related[a-z]*|recommend[a-z]*|recirc[a-z]*|read-?more|also-?read|popular|trending|most-?read|outbrain|taboola|latest-?(?:news|posts|stories)|more-?(?:from|stories|news)|up-?next|next-?article|teasers?|see-?also|bookmark-?card",
);
const other = word(
  "newsletter[a-z]*|sign-?up|subscribe|subscription|promos?|share|sharing|social[a-z]*|sidebar|footer|breadcrumbs?|menu|nav|navbar|cookie[a-z]*|consent|banner|advert[a-z]*|ads?|sponsor[a-z]*|modal|popup|toolbar|author-?bio|bio|about-?author|infobox|factbox|toc",
);
/** Posts from elsewhere, shown in the text. */
const posts =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed-bq|telegram-post)(?:\s|$)/;
const pullQuote = word("pull-?quotes?");

/** Why an element, by its tag or its class names, is no part of the text it stands in; undefined where nothing says so. */
export function besideText(element: HtmlElement): Beside | undefined {
  const { tag } = element;
  const names = namesOf(element).slice(0, 300);
  if (names !== "") {
    if (posts.test(names)) return { rule: "embedded-post", sure: true };
    if (pullQuote.test(names)) return { rule: "pull-quote", sure: false };
    if (comments.test(names)) return { rule: "comments", sure: true };
    if (related.test(names)) return { rule: "related-posts", sure: true };
  }
  if (tag === "nav" || tag === "footer") return { rule: "beside-text", sure: true };
  // "newsletter-post", "has-sidebar": what is an article by its tag is so whatever it carries.
  if (tag === "article" || tag === "main" || tag === "body") return undefined;
  if (tag === "aside" || tag === "form" || other.test(names)) return { rule: "beside-text", sure: false };
  return undefined;
}
