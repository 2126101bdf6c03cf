import { comments, ld, type MadeUpPage, others, p, text, title } from "./parts.ts";

const [lead, ...rest] = text as [string, ...string[]];
const half = [text.slice(0, 3), text.slice(3)] as const;
const teaser = (words: string, link = "/other") =>
  `<div class="card"><h3><a href="${link}">Storm leaves homes dark</a></h3><p>${words}</p></div>`;

/** Pages in the manner of publishing systems. */
export const systems: MadeUpPage[] = [
  {
    name: "WordPress, classic theme, Yoast graph with nodes by reference, comments longer than the text",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    updated: "2024-05-18",
    source: "Alba Post",
    section: "Harbour",
    url: "https://albapost.example/2024/05/harbour-closes/",
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${title} - Alba Post</title>
<link rel="canonical" href="https://albapost.example/2024/05/harbour-closes/" />
<meta property="og:title" content="${title} - Alba Post"/><meta property="og:site_name" content="Alba Post"/>
${ld({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Article",
      "@id": "https://albapost.example/2024/05/harbour-closes/#article",
      author: { "@id": "https://albapost.example/#/schema/person/7" },
      headline: title,
      datePublished: "2024-05-16T22:10:00+00:00",
      dateModified: "2024-05-18T06:00:00+00:00",
      publisher: { "@id": "https://albapost.example/#organization" },
      articleSection: ["Harbour"],
    },
    { "@type": "WebSite", "@id": "https://albapost.example/#website", name: "Alba Post" },
    { "@type": "Organization", "@id": "https://albapost.example/#organization", name: "Alba Post" },
    { "@type": "Person", "@id": "https://albapost.example/#/schema/person/7", name: "Ann Lee" },
  ],
})}</head>
<body class="post-template-default single single-post sidebar-right">
<header class="site-header"><p class="site-title"><a href="/">Alba Post</a></p><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div id="content" class="site-content has-sidebar"><main><article id="post-812" class="post-812 post type-post hentry">
<header class="entry-header"><h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="posted-on"><a href="#"><time class="entry-date published" datetime="2024-05-16T22:10:00+00:00">May 16, 2024</time><time class="updated" datetime="2024-05-18T06:00:00+00:00">May 18, 2024</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ann">Ann Lee</a></span></span></div></header>
<div class="entry-content">${p(half[0])}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Facebook</a></li></ul></div>
${p(half[1])}
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>${others[0]}</p></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a>Harbour</a></span><span class="tags-links">Tagged <a>ferries</a></span></footer></article>
<div id="comments" class="comments-area"><h2>3 thoughts on “${title}”</h2><ol>${comments.map((c) => `<li class="comment"><article><b class="fn">Tomas</b> says: <time>May 17, 2024 at 8:00</time><div class="comment-content"><p>${c} ${c} ${c}</p></div></article></li>`).join("")}</ol></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2>${others.map((o) => `<p>${o}</p>`).join("")}</section></aside></div></body></html>`,
  },
  {
    name: "WordPress block theme: pull quote, group, columns, caption, latest posts with excerpts in the text",
    authors: ["Ann Lee", "Bo Ek"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${title} – Alba Post</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-16T09:00:00+02:00"><meta name="author" content="Ann Lee, Bo Ek"></head><body>
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a>Alba Post</a></p></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${title}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2024-05-16T09:00:00+02:00">16 May 2024</time></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">
<figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">The quay of Port Alba at low tide, before the works began. Photo: Ida Holm</figcaption></figure>
<p>${lead}</p><p>${rest[0]}</p>
<figure class="wp-block-pullquote"><blockquote><p>We have put this off for ten years and cannot put it off again</p><cite>Ines Castro</cite></blockquote></figure>
<div class="wp-block-group"><p>${rest[1]}</p><p>${rest[2]}</p></div>
<ul class="wp-block-latest-posts__list"><li><a>Storm leaves homes dark</a><div class="wp-block-latest-posts__post-excerpt">${others[0]}</div></li></ul>
<p>${rest[3]}</p><p>${rest[4]}</p></div></main></div></body></html>`,
  },
  {
    name: "Arc XP: Fusion data in a script, paragraphs as direct children, promos between them, one-line HTML",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    source: "The Alba Courier",
    html: `<!doctype html><html lang="en"><head><title>${title} - The Alba Courier</title><script type="application/ld+json" data-react-helmet="true">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2024-05-16T10:00:00.000Z","dateModified":"2024-05-16T12:00:00.000Z","author":[{"@type":"Person","name":"Ann Lee","url":"https://courier.example/ann"}],"publisher":{"@type":"NewsMediaOrganization","name":"The Alba Courier"}}</script></head><body><div id="fusion-app"><header class="c-stack b-header"><a>The Alba Courier</a></header><section role="main"><h1 class="b-headline"><span>${title}</span></h1><div class="b-byline"><span>By <a>Ann Lee</a></span><time class="c-date b-date">May 16, 2024 at 6:00 a.m. EDT</time></div><article class="b-article-body">${half[0].map((t) => `<p class="c-paragraph">${t}</p>`).join("")}<div class="b-article-body__ad"></div><div class="c-stack b-promo"><a href="/x">Storm leaves homes dark</a><p>${others[0]}</p></div>${half[1].map((t) => `<p class="c-paragraph">${t}</p>`).join("")}</article><div class="b-author-bio"><p>Ann Lee covers the islands for The Alba Courier and has sailed on every ferry line of the archipelago at least once.</p></div><div class="b-results-list">${others.map((o) => teaser(o)).join("")}</div></section></div><script>window.Fusion={"globalContent":{"content_elements":[{"type":"text","content":"${others[1]}"}]}}</script></body></html>`,
  },
  {
    name: "Drupal: field wrappers, node in a region beside a view of teasers with more prose",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${title} | Alba Institute</title><meta name="dcterms.title" content="${title}"><meta name="dcterms.date" content="2024-05-16T07:00+0200"><meta name="dcterms.creator" content="Ann Lee"></head>
<body class="path-node page-node-type-article layout-two-sidebars"><div class="dialog-off-canvas-main-canvas"><div class="layout-main-wrapper">
<div class="region region-content"><h1 class="page-title"><span class="field field--name-title">${title}</span></h1>
<article role="article" class="node node--type-article node--view-mode-full clearfix"><footer class="node__meta"><div class="node__submitted">Submitted by <span>Ann Lee</span> on Thu, 05/16/2024 - 07:00</div></footer>
<div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${p(text)}</div></div></article></div>
<div class="region region-sidebar-second"><div class="views-element-container block"><div class="view-content">${[...others, ...others, ...others, ...others].map((o) => `<div class="views-row"><div class="views-field views-field-title"><a>Storm leaves homes dark</a></div><div class="views-field views-field-body"><div class="field-content">${o}</div></div></div>`).join("")}</div></div></div></div></div></body></html>`,
  },
  {
    name: "Ghost: kg cards, bookmark card and sign-up card in the text",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    source: "Alba Letters",
    html: `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Alba Letters"><meta property="article:published_time" content="2024-05-16T05:00:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">
${ld({ "@type": "Article", headline: title, publisher: { "@type": "Organization", name: "Alba Letters" }, author: { "@type": "Person", name: "Ann Lee", sameAs: [] }, datePublished: "2024-05-16T05:00:00.000Z", description: "What the closure means." })}</head>
<body class="post-template"><div class="gh-viewport"><header class="gh-head"><a>Alba Letters</a></header><main><article class="gh-article post">
<header class="gh-article-header"><h1 class="gh-article-title">${title}</h1><p class="gh-article-excerpt">What the closure means for people who live from the sea, and for those who must cross it.</p><h4 class="gh-author-name"><a>Ann Lee</a></h4><time datetime="2024-05-16">May 16, 2024</time> — 3 min read</header>
<section class="gh-content gh-canvas">${p(half[0])}
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="#"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Storm leaves homes dark</div><div class="kg-bookmark-description">${others[0]}</div></div></a></figure>
<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Sign up for Alba Letters</h2><p class="kg-signup-card-subheading">Every Friday, one long letter from the islands, with no ads and no tracking whatsoever.</p></div>
${p(half[1])}</section></article>
<div class="gh-readmore"><h2>Read more</h2>${others.map((o) => `<article class="gh-card"><a href="#"><h3>Storm leaves homes dark</h3><p>${o}</p></a></article>`).join("")}</div></main></div></body></html>`,
  },
  {
    name: "A newsletter platform: subscribe widgets in the text, comments of subscribers, h1 in a post header",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en"><head><title>${title} - by Ann Lee - Alba Notes</title>${ld({ "@context": "https://schema.org", "@type": "NewsArticle", url: "https://albanotes.example/p/x", headline: title, datePublished: "2024-05-16T05:00:00+00:00", author: [{ "@type": "Person", name: "Ann Lee" }], publisher: { "@type": "Organization", name: "Alba Notes" } })}</head>
<body><div id="main"><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">${title}</h1><h3 class="subtitle">Divers found the cracks in March</h3><div class="byline-wrapper"><a>Ann Lee</a><div>May 16, 2024</div></div></div>
<div class="available-content"><div class="body markup">${p(half[0])}<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Alba Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div></div>${p(half[1])}</div></div></article>
<div class="post-footer"><div class="comments-section">${comments.map((c) => `<div class="comment"><span>Tomas</span><p>${c} ${c}</p></div>`).join("")}</div></div></div></div></body></html>`,
  },
  {
    name: "A story platform: hashed class names, paragraphs in sections, clap bar, more from the author",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!doctype html><html lang="en"><head><title>${title} | by Ann Lee | Islands | May, 2024 | Storyhouse</title><meta property="og:site_name" content="Storyhouse"><meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-05-16T05:00:00.000Z"><meta name="author" content="Ann Lee"></head>
<body><div id="root"><div class="a b c"><article><div class="m n o"><section><div><div class="gn go gp"><h1 class="pw-post-title fu fv">${title}</h1><div class="sp st"><a>Ann Lee</a><span>·</span><button>Follow</button><span>3 min read</span><span>May 16, 2024</span></div><div class="et pw-multi-vote-icon"><span>128</span></div>
${half[0].map((t) => `<p class="pw-post-body-paragraph lk ll" id="x">${t}</p>`).join("")}</div></div><div class="ch bg"><div class="gn go gp">${half[1].map((t) => `<p class="pw-post-body-paragraph lk ll">${t}</p>`).join("")}</div></div></section></div></article>
<div class="q r s"><h2>Written by Ann Lee</h2><div>412 Followers</div><p>Writes about islands and the people who would rather be on another one most of the year.</p></div>
<div class="q t u"><h2>More from Ann Lee and Islands</h2>${others.map((o) => `<div class="v w"><a><h2>Storm leaves homes dark</h2></a><a><h3>${o}</h3></a></div>`).join("")}</div></div></div></body></html>`,
  },
  {
    name: "A local paper's system: subscriber-only text hidden by style, tncms regions, related cards with summaries",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    source: "albatoday.example",
    html: `<!DOCTYPE html><html lang="en"><head><title>${title} | Local | albatoday.example</title><meta property="og:site_name" content="albatoday.example"><meta name="author" content="Ann Lee alee@albatoday.example"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2024-05-16T06:00:00-05:00","author":{"@type":"Person","name":"Ann Lee"},"isAccessibleForFree":false}</script></head>
<body><div id="site-container"><header><a>albatoday</a></header><section id="main-page-container"><article class="asset"><header class="asset-header"><h1 class="headline"><span>${title}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline">Ann Lee</span></li><li><time class="tnt-date" datetime="2024-05-16T06:00:00-05:00">May 16, 2024</time></li></ul></span></div></header>
<div class="asset-content subscriber-premium"><div id="article-body" class="asset-body">
<div class="subscriber-preview">${p(half[0])}</div><div class="subscriber-only" style="display: none">${p(half[1])}</div></div>
<div class="tncms-region"><div class="card-grid">${others.map((o) => `<article class="tnt-asset-type-article card summary"><div class="card-body"><h3 class="tnt-headline"><a>Storm leaves homes dark</a></h3><p class="tnt-summary">${o}</p></div></article>`).join("")}</div></div></div></article></section></div></body></html>`,
  },
  {
    name: "A chain's system: gnt class names, div byline, paragraphs with ads in between, related links in bold",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en"><head><title>${title}</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2024-05-16T09:04:10Z","dateModified":"2024-05-16T20:00:00Z","author":["Ann Lee"],"publisher":{"@type":"Organization","name":"Alba Republic"}}</script></head>
<body><header class="gnt_n">Alba Republic</header><main class="gnt_cw"><article class="gnt_pr"><h1 class="gnt_ar_hl">${title}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a">Ann Lee</a><div class="gnt_ar_pb">Alba Republic</div></div><div class="gnt_ar_dt" aria-label="Published: 5:04 a.m. ET May 16, 2024 Updated: 4:00 p.m. ET May 16, 2024"></div>
<div class="gnt_ar_b">${half[0].map((t) => `<p class="gnt_ar_b_p">${t}</p>`).join('<aside class="gnt_em gnt_em_ad"></aside>')}<p class="gnt_ar_b_p"><strong>More: </strong><a href="#">Storm leaves four thousand homes dark on the southern islands</a></p>${half[1].map((t) => `<p class="gnt_ar_b_p">${t}</p>`).join("")}<p class="gnt_ar_b_p"><em>Ann Lee covers the islands. Reach her at alee@republic.example.</em></p></div></article></main></body></html>`,
  },
  {
    name: "A magazine house: body in chunks with the same class, ads and a newsletter box between, most popular below",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${title} | The Islander</title>${ld({ "@type": "NewsArticle", headline: "What closing a harbour does to an island", alternativeHeadline: title, datePublished: "2024-05-16T06:00:00.000-04:00", author: [{ "@type": "Person", name: "Ann Lee" }], publisher: { name: "The Islander" }, articleBody: `${text.join("\n")}` })}</head>
<body><main><article class="article main-content"><header class="content-header"><div class="rubric">Annals of the Sea</div><h1 data-testid="ContentHeaderHed">${title}</h1><div class="ContentHeaderDek">Divers found the cracks in March; nobody spoke of them until the works had to begin.</div><div class="bylines">By <a>Ann Lee</a></div><time>May 16, 2024</time></header>
<div class="ArticlePageContentBackGround"><div class="ArticlePageChunks"><div class="GridWrapper"><div class="grid-layout__content"><div class="BodyWrapper body__container"><div class="body__inner-container">${p(text.slice(0, 2))}</div></div></div></div><div class="StickyMidContentAdWrapper">Advertisement</div>
<div class="GridWrapper"><div class="grid-layout__content"><div class="BodyWrapper body__container"><div class="body__inner-container">${p(text.slice(2, 4))}<div class="NewsletterSubscribeFormWrapper"><p>Get the best of The Islander in your hands twice a week, with stories that you will not find on the mainland.</p></div></div></div></div></div>
<div class="GridWrapper"><div class="grid-layout__content"><div class="BodyWrapper body__container"><div class="body__inner-container">${p(text.slice(4))}</div></div></div></div></div></div>
<div class="RecircMostPopularContiner"><h2>Most Popular</h2>${others.map((o) => teaser(o)).join("")}</div></article></main></body></html>`,
  },
];
for (const page of systems) page.title ??= title;
