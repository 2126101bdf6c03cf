import { comments, ld, type MadeUpPage, others, p, text, title } from "./parts.ts";

const half = [text.slice(0, 3), text.slice(3)] as const;
const article = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: title,
  datePublished: "2024-05-16T08:00:00+02:00",
  author: { "@type": "Person", name: "Ann Lee" },
};
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const plain = (head: string, masthead = "") =>
  page(head, `<main><h1>${title}</h1>${masthead}<div class="article-body">${p(text)}</div></main>`);
const post = (time: string, head: string, texts: string[]) =>
  `<article class="liveblog-post"><time datetime="2024-05-16T${time}:00+02:00">${time}</time><h2>${head}</h2>${p(texts)}</article>`;

/** Pages that are odd in one way each. */
export const oddities: MadeUpPage[] = [
  {
    name: "the text stands in JSON-LD only",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: page(
      `<title>${title}</title>${ld({ ...article, articleBody: text.join("\n\n") })}`,
      `<div id="app">Loading…</div><noscript>You need JavaScript to read this.</noscript>`,
    ),
  },
  {
    name: "the text stands in JSON-LD whole, on the page only its beginning",
    html: page(
      `<title>${title}</title>${ld({ ...article, articleBody: `<p>${text.join("</p><p>")}</p>` })}`,
      `<main><h1>${title}</h1><div class="preview">${p(text.slice(0, 1))}</div><div class="wall"><h2>Subscribe to go on reading</h2><p>Already a subscriber? Log in.</p></div><section>${others.map((o) => `<div class="tile"><p>${o}</p></div>`).join("")}</section></main>`,
    ),
  },
  {
    name: "the text stands in the data of a JavaScript framework only",
    authors: ["Ann Lee"],
    html: page(
      `<title>${title}</title>${ld(article)}`,
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { menu: ["News", "Sport"], article: { id: 7, title, body: text.map((t) => `<p>${t}</p>`).join(""), related: others.map((o) => ({ title: "Storm", summary: o })) } } } })}</script>`,
    ),
  },
  {
    name: "the framework's data hold one block a paragraph",
    html: page(
      `<title>${title}</title>`,
      `<div id="root"></div><script>window.__PRELOADED_STATE__ = ${JSON.stringify({ story: { headline: title, content: text.map((value, i) => ({ type: "paragraph", id: i, text: value })), seeAlso: [{ text: others[0] }] } })};</script>`,
    ),
  },
  {
    name: "the framework's blocks are HTML, with links and a crosshead",
    body: [text[0]!, "Who pays", ...text.slice(1)],
    html: page(
      `<title>${title}</title>`,
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { story: { headline: title, blocks: [{ type: "paragraph", html: text[0] }, { type: "heading", level: 2, html: "Who pays" }, ...text.slice(1).map((each) => ({ type: "paragraph", html: each.replace("council", `<a href="/tags/council">council</a>`) }))] } } })}</script>`,
    ),
  },
  {
    name: "the author's name in the article's own foot",
    authors: ["Ann Lee"],
    html: page(
      `<title>${title}</title>`,
      `<article class="post"><h1>${title}</h1><div class="entry-content">${p(text)}</div><footer class="entry-meta">Posted in <a href="/quay">Quay</a> on <time datetime="2024-05-16">16 May 2024</time> by <span class="author vcard"><a href="/who/ann" rel="author">Ann Lee</a></span>.</footer></article>`,
    ),
  },
  {
    name: "nothing but the window's title names the site, and its address agrees",
    source: "Island Lamp",
    html: plain(
      `<title>${title} | Quay | Island Lamp</title><link rel="canonical" href="https://www.islandlamp.example/quay/closed">`,
    ),
  },
  {
    name: "the window's title ends with a section's name: nobody knows whose",
    source: undefined,
    html: plain(
      `<title>${title} | Quay Life</title><link rel="canonical" href="https://www.islandlamp.example/quay/closed">`,
    ),
  },
  {
    name: "a live blog: each post an article of its own",
    body: ["Quay closed", ...half[0], "Freight moves", ...half[1]],
    html: page(
      `<title>${title}</title>${ld({ "@context": "https://schema.org", "@type": "LiveBlogPosting", headline: title, datePublished: "2024-05-16T06:00:00+02:00", author: { "@type": "Person", name: "Ann Lee" }, liveBlogUpdate: [{ "@type": "BlogPosting", headline: "Quay closed", datePublished: "2024-05-16T09:00:00+02:00", author: { name: "Bo Ek" } }] })}`,
      `<main><h1>${title}</h1><div class="live-feed">${post("09:00", "Quay closed", half[0])}${post("08:00", "Freight moves", half[1])}</div></main>`,
    ),
    authors: ["Ann Lee"],
    published: "2024-05-16",
  },
  {
    name: "the next article follows below, under a headline of its own, and is longer",
    authors: ["Ann Lee"],
    html: page(
      `<title>${title} | Alba Post</title>${ld([article, { ...article, headline: "Storm leaves homes dark", author: { name: "Bo Ek" } }])}`,
      `<div class="scroll"><article class="story"><h1>${title}</h1><p class="by">By Ann Lee</p><div class="text">${p(text)}</div></article><article class="story"><h1>Storm leaves homes dark</h1><p class="by">By Bo Ek</p><div class="text">${p([...others, ...others.map((o) => `Later in the day it was said again: ${o}`), ...comments, ...comments.map((c) => `A reader wrote to us: ${c}`)])}</div></article></div>`,
    ),
  },
  {
    name: "a cookie wall of many words over a short text",
    html: page(
      `<title>${title}</title>`,
      `<div id="qc-cmp2-container" class="cmp-overlay"><div class="qc-cmp2-main"><h2>We value your privacy</h2>${p(["We and our 812 partners store and/or access information on a device, such as cookies and process personal data, such as unique identifiers and standard information sent by a device.", "With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our processing as described above.", "Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only."])}<button>Agree</button></div></div><main><h1>${title}</h1><div>${p(text.slice(0, 4))}</div></main>`,
    ),
    body: text.slice(0, 4),
  },
  {
    name: "posts from elsewhere, a card and a factbox in the text",
    html: plain(`<title>${title}</title>`).replace(
      `<p>${text[3]}</p>`,
      `<blockquote class="twitter-tweet"><p lang="en">The quay of Port Alba will stay closed until the end of June, whatever you have read elsewhere.</p>&mdash; Alba Council (@albacouncil) <a href="https://twitter.example/1">May 16, 2024</a></blockquote><div class="c-related-card"><a href="/x"><h4>Storm leaves homes dark</h4></a><p>${others[0]}</p></div><aside class="factbox"><h3>The quay</h3><p>The quay was built in 1931 and made longer in 1958; since then it has stood on eleven pillars.</p></aside><p>${text[3]}</p>`,
    ),
  },
  {
    name: "a card whose names say nothing",
    html: plain(`<title>${title}</title>`).replace(
      `<p>${text[3]}</p>`,
      `<div class="x7"><div><a href="/x">Storm leaves homes dark on the southern islands</a></div><p>${others[0]}</p></div><p>${text[3]}</p>`,
    ),
  },
  {
    name: "a list, a table and a quotation of the text's own",
    body: [
      ...text.slice(0, 3),
      "The council named three dates:",
      "works begin on 20 May;",
      "the pontoon opens on 24 May;",
      "the quay opens again on 1 July.",
      "“Nobody will be cut off from a doctor for so much as an hour,” the council wrote to the islanders.",
      ...text.slice(3),
    ],
    html: plain(`<title>${title}</title>`).replace(
      `<p>${text[3]}</p>`,
      `<p>The council named three dates:</p><ul><li>works begin on 20 May;</li><li>the pontoon opens on 24 May;</li><li>the quay opens again on 1 July.</li></ul><blockquote><p>“Nobody will be cut off from a doctor for so much as an hour,” the council wrote to the islanders.</p></blockquote><p>${text[3]}</p>`,
    ),
  },
  {
    name: "paragraphs parted by two breaks, no p elements, old tags",
    html: `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY bgcolor=white><TABLE><TR><TD><FONT size=2><A href=/>Home</A><BR><A href=/n>News</A></FONT></TD><TD><FONT size=5><B>${title}</B></FONT><BR><I>May 16, 2024</I><BR><BR><FONT face=Arial>${text.join("<BR><BR>")}</FONT></TD></TR></TABLE></BODY></HTML>`,
    published: "2024-05-16",
  },
  {
    name: "microdata instead of JSON-LD",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: page(
      `<title>${title} - Alba Post</title>`,
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a rel="author"><span itemprop="name">Ann Lee</span></a>, islands desk</span><time itemprop="datePublished" datetime="2024-05-16T08:00">yesterday</time><div itemprop="articleBody">${p(text)}</div></div>`,
    ),
  },
  {
    name: "Dublin Core",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    source: "Alba Gazette",
    html: plain(
      `<title>Document 4711</title><meta name="DC.title" content="${title}"><meta name="DC.creator" content="Lee, Ann"><meta name="DC.date.issued" content="2024-05-16"><meta name="DC.publisher" content="Alba Gazette">`,
    ),
  },
  {
    name: "Parse.ly's and Sailthru's tags",
    authors: ["Ann Lee", "Bo Ek"],
    published: "2024-05-16",
    section: "Harbour",
    html: plain(
      `<title>${title}</title><meta name="parsely-author" content="Ann Lee"><meta name="parsely-author" content="Bo Ek"><meta name="parsely-pub-date" content="2024-05-16T08:00:00Z"><meta name="parsely-section" content="Harbour"><meta name="sailthru.date" content="2024-05-16">`,
    ),
  },
  {
    name: "JSON-LD between comment marks, with raw line breaks and commas too many",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: plain(
      `<title>x</title><script type="application/ld+json">\n<!--\n{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","description":"First line\nsecond line","datePublished":"2024-05-16","author":[{"@type":"Person","name":"Ann Lee",},],}\n-->\n</script>`,
    ),
  },
  {
    name: "JSON-LD that is no JSON at all",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: plain(
      `<title>${title}</title><script type="application/ld+json">{'@type': "NewsArticle", headline: oops</script><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-05-16T08:00:00Z">`,
    ),
  },
  {
    name: "an author who is an address, another on the page",
    authors: ["Ann Lee"],
    html: plain(
      `<title>${title}</title><meta property="article:author" content="https://social.example/annlee">`,
      `<div class="byline"><a rel="author" href="/ann">Ann Lee</a></div><div>16 May 2024</div>`,
    ),
  },
  {
    name: "an author printed beside a label in another element",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: plain(
      `<title>${title}</title>`,
      `<div class="meta"><span class="label">Written by</span><span class="author-name"><a>Ann Lee</a></span><span class="sep">|</span><span class="date">May 16, 2024 8:00 am</span></div>`,
    ),
  },
  {
    name: "an organisation in the metadata, a person in print",
    authors: ["Ann Lee"],
    html: plain(
      `<title>${title}</title>${ld({ ...article, author: { "@type": "Organization", name: "Alba Post" }, publisher: { name: "Alba Post" } })}`,
      `<p class="byline">By Ann Lee</p>`,
    ),
  },
  {
    name: "authors with roles and addresses",
    authors: ["Ann Lee", "Bo Ek"],
    html: plain(
      `<title>${title}</title>${ld({
        ...article,
        author: [
          { "@type": "Person", name: "Ann Lee, Senior Correspondent" },
          { "@type": "Person", name: "By Bo Ek bek@post.example" },
        ],
      })}`,
    ),
  },
  {
    name: "a day that differs from the one in UTC",
    published: "2024-05-16",
    html: plain(
      `<title>${title}</title><meta property="article:published_time" content="2024-05-17T02:30:00Z">`,
      `<p>By Ann Lee</p><p>Published May 16, 2024 at 10:30 p.m. EDT</p>`,
    ),
  },
  {
    name: "a day in words in the metadata",
    published: "2024-05-16",
    html: plain(`<title>${title}</title><meta name="date" content="Thu, 16 May 2024 08:00:00 GMT">`),
  },
  {
    name: "a change only, and the day in the address",
    published: "2024-05-16",
    updated: "2024-06-02",
    html: plain(
      `<title>${title}</title><link rel="canonical" href="https://post.example/2024/05/16/harbour-closes"><meta property="article:modified_time" content="2024-06-02T08:00:00Z">`,
    ),
  },
  {
    name: "a headline unlike the metadata's, and the site's name as a hidden h1",
    html: page(
      `<title>Port Alba harbour shut: what you need to know</title><meta property="og:title" content="Port Alba harbour shut: what you need to know"><meta property="og:site_name" content="Alba Post">`,
      `<header><h1 class="logo">Alba Post</h1></header><main><article><h1 class="headline">${title}</h1><p>By Ann Lee</p><div class="body">${p(text)}</div></article></main>`,
    ),
    authors: ["Ann Lee"],
  },
  {
    name: "the headline in an h2 and the site's name in the h1",
    html: page(
      `<title>${title} « Alba Post</title>`,
      `<h1><a href="/">Alba Post</a></h1><div class="post"><h2>${title}</h2><small>May 16th, 2024 by Ann Lee</small><div class="entry">${p(text)}</div></div>`,
    ),
    published: "2024-05-16",
  },
  ...[
    " | Alba Post",
    " - Alba Post",
    " — Alba Post",
    " :: Alba Post",
    " • Alba Post",
    " · Alba Post",
    " // Alba Post",
    " » Alba Post",
    " / Alba Post",
    " — News — Alba Post",
  ].map((suffix) => ({
    name: `no headline on the page, the title with “${suffix}”`,
    html: page(
      `<title>${title}${suffix}</title><meta property="og:site_name" content="Alba Post">`,
      `<div class="article-body">${p(text)}</div>`,
    ),
  })),
  {
    name: "a title with the site in front",
    html: page(
      `<title>Alba Post | ${title}</title><meta property="og:site_name" content="Alba Post">`,
      `<div class="article-body">${p(text)}</div>`,
    ),
  },
  {
    name: "teasers as articles before and after the only one with more than a sentence",
    html: page(
      `<title>${title}</title>`,
      `<main><section class="top">${others.map((o) => `<article class="t"><h2><a>Storm</a></h2><p>${o}</p></article>`).join("")}</section><article class="full"><h1>${title}</h1>${p(text)}</article><section>${others.map((o) => `<article class="t"><h2><a>Storm</a></h2><p>${o}</p></article>`).join("")}</section></main>`,
    ),
  },
  {
    name: "saved by a browser with its address in a comment, scripts and styles inlined, a component's template",
    url: "https://albapost.example/harbour-closes",
    html: `<!DOCTYPE html>\n<!-- saved from url=(0039)https://albapost.example/harbour-closes -->\n<html lang="en"><head><title>${title}</title><style>p{color:red} .x::before{content:"The harbour will close and this is a style sheet."}</style><script>var s = "<p>The harbour will close and this is a script.</p>";</script></head><body><h1>${title}</h1><story-body><template shadowrootmode="open"><div>${p(text)}</div></template></story-body></body></html>`,
  },
  {
    name: "words in small elements with nothing between them",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: page(
      `<title>${title}</title>`,
      `<h1>${title}</h1><div class="m"><span>By</span><span>Ann Lee</span><span>Published</span><span>May 16, 2024</span></div><div>${p(text)}</div>`,
    ),
  },
];
for (const each of oddities) each.title ??= title;
