import { type HtmlElement, namesOf } from "./parse-html.ts";

const tags = new Set(["aside", "nav", "footer", "form"]);
/** Words in class names and ids of what stands beside an article's text in one system or another. */
const words =
  /(?:^|[\s_-])(?:comments?|disqus|related\w*|recommend\w*|recirc\w*|newsletter\w*|promos?|share|sharing|social\w*|sidebar|footer|breadcrumbs?|menu|nav|navbar|cookie\w*|consent|banner|advert\w*|ads?|sponsor\w*|popular|trending|most-?read|outbrain|taboola|sign-?up|subscribe|subscription|paywall|modal|popup|toolbar|read-?more|also-?read|teasers?|author-?bio|bio|infobox|factbox|toc)(?:$|[\s_-])|[a-z](?:Related|Comments?|Newsletter|Promo|Recirc|Recommend[a-z]*|Share|Social|Sidebar|Teaser)(?:$|[\sA-Z_-])/;
/** Posts from elsewhere, shown in the text. */
const posts =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed-bq|telegram-post)(?:\s|$)/;

/** Why an element is no part of the text it stands in; undefined where nothing says so. */
export function besideText(element: HtmlElement): string | undefined {
  if (tags.has(element.tag)) return "beside-text";
  const names = namesOf(element).slice(0, 300);
  if (posts.test(names)) return "embedded-post";
  return words.test(names) ? "beside-text" : undefined;
}
