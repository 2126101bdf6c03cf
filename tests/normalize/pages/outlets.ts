import { comments, ld, type MadeUpPage, others, p, text, title } from "./parts.ts";

const half = [text.slice(0, 3), text.slice(3)] as const;
const russian = [
  "Порт Альбы закроют для паромов на шесть недель начиная с понедельника, сообщил в четверг совет острова.",
  "«Мы откладывали это десять лет и больше откладывать не можем», — сказала глава управления работ Инес Кастро.",
  "В марте водолазы нашли трещины в двух из одиннадцати опор причала, говорится в докладе, который совет опубликовал вместе с решением.",
  "Грузы пойдут через старый док в Санта-Реа, где до конца недели должен быть установлен плавучий понтон.",
];
const ukrainian = [
  "Порт Альби закриють для поромів на шість тижнів, починаючи з понеділка, повідомила у четвер рада острова.",
  "«Ми відкладали це десять років і більше відкладати не можемо», — сказала очільниця управління робіт Інес Кастро.",
  "У березні водолази виявили тріщини у двох з одинадцяти опор причалу, йдеться у звіті, який рада оприлюднила разом із рішенням.",
  "Вантажі підуть через старий док у Санта-Реа, де до кінця тижня має бути встановлений плавучий понтон.",
];
const german = [
  "Der Hafen von Port Alba wird von Montag an für sechs Wochen für Fähren geschlossen, wie der Inselrat am Donnerstag mitteilte.",
  "»Wir haben das zehn Jahre lang aufgeschoben und können es nicht länger aufschieben«, sagte Ines Castro, die das Bauamt des Rates leitet.",
  "Taucher fanden im März Risse in zwei der elf Pfeiler des Kais, wie aus einem Bericht hervorgeht, den der Rat zusammen mit dem Beschluss veröffentlichte.",
  "Die Fracht soll über das alte Dock in Santa Rea laufen, wo bis zum Ende der Woche ein schwimmender Ponton festgemacht wird.",
];
const french = [
  "Le port d’Alba sera fermé aux ferries pendant six semaines à partir de lundi, a annoncé jeudi le conseil de l’île.",
  "« Nous avons repoussé cela pendant dix ans et nous ne pouvons plus le faire », a déclaré Inès Castro, qui dirige le service des travaux du conseil.",
  "En mars, des plongeurs ont découvert des fissures dans deux des onze piliers du quai, selon un rapport publié par le conseil avec sa décision.",
  "Le fret passera par l’ancien bassin de Santa Rea, où un ponton flottant doit être amarré d’ici à la fin de la semaine.",
];

/** Pages in the manner of broadcasters, agencies and papers. */
export const outlets: MadeUpPage[] = [
  {
    name: "A public broadcaster: data blocks with hashed classes, one block per paragraph, topic list, related grid",
    authors: ["Ann Lee", "Bo Ek"],
    published: "2024-05-16",
    source: "Alba Broadcasting",
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${title} - Alba News</title>${ld({ "@context": "http://schema.org", "@type": "ReportageNewsArticle", headline: title, datePublished: "2024-05-16T09:12:41.000Z", dateModified: "2024-05-16T15:00:00.000Z", publisher: { "@type": "NewsMediaOrganization", name: "Alba Broadcasting" }, author: [{ "@type": "NewsMediaOrganization", name: "Alba Broadcasting" }] })}<meta name="byl" content="By Ann Lee and Bo Ek"></head>
<body><div id="__next"><header><nav><a>Home</a><a>News</a></nav></header><main id="main-content"><article class="sc-3b6b1d0f-0 eJZbnd"><div data-component="headline-block" class="sc-18fde0d6-0"><h1 class="sc-518485e5-0">${title}</h1></div>
<div data-component="byline-block" class="sc-18fde0d6-0"><div class="sc-2b5e3b35-0"><time>16 May 2024</time><div><span class="TextContributorName">Ann Lee</span><div>Islands correspondent</div></div></div></div>
<div data-component="image-block" class="sc-18fde0d6-0"><figure><div><span class="src">Ida Holm</span></div><figcaption>The quay at low tide</figcaption></figure></div>
${half[0].map((t) => `<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe">${t}</p></div>`).join("\n")}
<div data-component="links-block" class="sc-18fde0d6-0"><ul><li><a href="/1">Storm leaves homes dark on the southern islands</a></li><li><a href="/2">What is wrong with the quay of Port Alba?</a></li></ul></div>
${half[1].map((t) => `<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe">${t}</p></div>`).join("\n")}
<div data-component="tag-list-block"><div data-component="tags"><a>Ferries</a><a>Port Alba</a></div></div></article>
<div data-component="nevada-grid"><div data-testid="card"><a><h2>Storm leaves homes dark</h2><p>${others[0]}</p><span>2 days ago</span></a></div><div data-testid="card"><a><h2>Log of a steamer</h2><p>${others[1]}</p></a></div></div></main></div></body></html>`,
  },
  {
    name: "A British daily: dcr classes, standfirst, rich link in the text, reader-revenue box, sign-up island",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!doctype html><html lang="en"><head><title>${title} | Ferries | The Alban</title><meta property="article:author" content="https://www.alban.example/profile/ann-lee"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-05-16T05:00:33.000Z"><meta property="article:modified_time" content="2024-05-17T05:00:33.000Z"><meta property="og:title" content="${title}"><meta property="og:site_name" content="the Alban"></head>
<body><main><article><div data-gu-name="title"><a>Ferries</a></div><div data-gu-name="headline"><h1 class="dcr-uc7bn6">${title}</h1></div><div data-gu-name="standfirst"><p>Divers found cracks in March, says a report that the island council kept to itself until it voted</p></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author">Ann Lee</a> in Port Alba</address><details class="dcr-u0h1qy"><summary><span>Thu 16 May 2024 07.00 CEST</span></summary>Last modified on Fri 17 May 2024 07.00 CEST</details></div>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-1vq8xeh">${p(half[0])}
<gu-island name="RichLinkComponent"><div data-link-name="rich-link-1"><div class="dcr-rich"><a href="/x"><div>Storm leaves four thousand homes dark on the southern islands</div><div>Read more</div></a></div></div></gu-island>
<gu-island name="EmailSignUpSwitcher"><aside><p>Free weekly newsletter</p><p>Our ferries editor picks the best of what was written on boats this week and tells you what to look out for.</p></aside></gu-island>
${p(half[1])}</div></div></div><div data-gu-name="submeta"><div>Explore more on these topics</div><ul><li><a>Ferries</a></li></ul></div></article>
<section><h2>Most viewed</h2><ol><li><a>${others[0]}</a></li><li><a>${others[1]}</a></li></ol></section></main></body></html>`,
  },
  {
    name: "An American daily: companion columns with the same class, bottom-of-article notes, print note",
    authors: ["Ann Lee", "Bo Ek"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en"><head><title data-rh="true">${title} - The Alba Times</title><meta name="byl" content="By Ann Lee and Bo Ek"><meta property="article:published_time" content="2024-05-16T09:01:10.000Z">${ld(
      {
        "@type": "NewsArticle",
        "@context": "https://schema.org",
        headline: title,
        datePublished: "2024-05-16T09:01:10.000Z",
        author: [
          { "@type": "Person", name: "Ann Lee" },
          { "@type": "Person", name: "Bo Ek" },
        ],
        publisher: { "@id": "https://albatimes.example/#publisher" },
      },
    )}${ld({ "@type": "NewsMediaOrganization", "@id": "https://albatimes.example/#publisher", name: "The Alba Times" })}</head>
<body><div id="app"><main id="site-content"><article id="story" class="css-1vxca1d"><div id="top-wrapper"><div>Advertisement</div></div><header class="css-1"><h1 id="link-1" class="css-88wicj" data-testid="headline">${title}</h1><p id="article-summary" class="css-1n0orw4">Cracks were found in March, a report says.</p></header>
<div class="css-byline"><p>By <span itemprop="name">Ann Lee</span> and <span itemprop="name">Bo Ek</span></p><time datetime="2024-05-16T05:01:10-04:00">May 16, 2024</time></div>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-0"><div class="css-53u6y8">${p(text.slice(0, 2))}</div></div><div><div id="story-ad-1">Advertisement</div></div><div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-1"><div class="css-53u6y8">${p(text.slice(2, 4))}</div></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${p(text.slice(4))}</div></div></section>
<div class="bottom-of-article"><div class="css-bio"><p>Ann Lee reports on the islands for The Alba Times. She has been there for eleven years. <a>More about Ann Lee</a></p></div><div><p>A version of this article appears in print on May 17, 2024, Section A, Page 4 of the Alba edition with the headline: Harbour Shut. <a>Order Reprints</a></p></div></div></article></main></div></body></html>`,
  },
  {
    name: "An agency: dateline in the first paragraph, hub link rows, photo list, author line without By",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    body: [
      "The harbour will close to ferries for six weeks from Monday, the island council said on Thursday.",
      ...text.slice(1),
    ],
    html: `<!DOCTYPE html><html lang="en"><head><title>${title} | Alba Press Agency</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${title}","author":[{"@context":"http://schema.org","@type":"Person","name":"ANN LEE"}],"datePublished":"2024-05-16T13:05:00Z","dateModified":"2024-05-16T14:15:00Z","publisher":{"@type":"Organization","name":"APA News"}}</script></head>
<body class="Page-body"><div class="StoryPage"><main><h1 class="Page-headline">${title}</h1><div class="Page-lead"><div class="CarouselSlide"><span class="CarouselSlide-infoDescription"><p>Workers look at a cracked pillar under the quay of Port Alba, Wednesday, May 15, 2024. (APA Photo/Ida Holm)</p></span></div></div>
<div class="Page-byline"><div class="Page-authors">By <span class="Link">ANN LEE</span></div><div class="Page-dateModified"><bsp-timestamp>Updated 10:15 AM EDT, May 16, 2024</bsp-timestamp></div></div>
<div class="RichTextStoryBody RichTextBody"><p>PORT ALBA (APA) — The harbour will close to ferries for six weeks from Monday, the island council said on Thursday.</p>${p(text.slice(1, 3))}<div class="HubPeek"><div class="PageListEnhancementGeneric"><div class="PageList-header-title">RELATED STORIES</div><div class="PagePromo"><a>Storm leaves homes dark</a></div></div></div>${p(text.slice(3))}<p>___</p><p>Follow the agency’s coverage of the islands at https://apa.example/islands</p></div></main></div></body></html>`,
  },
  {
    name: "Another agency: numbered paragraph divs, dateline with a day, reporting and editing line, reading standards",
    authors: ["Ann Lee", "Bo Ek"],
    published: "2024-05-16",
    body: [
      "The harbour will close to ferries for six weeks from Monday, the island council said on Thursday.",
      ...text.slice(1),
    ],
    html: `<!DOCTYPE html><html lang="en"><head><title>${title} | Wirehouse</title><meta name="article:published_time" content="2024-05-16T13:05:00Z"><meta property="og:site_name" content="Wirehouse"><meta name="article:author" content="Ann Lee,Bo Ek"></head>
<body><div id="fusion-app"><main><article class="article__main__33WV2"><div class="article__heading__1p_Xa"><h1 data-testid="Heading" class="text__text__1FZLe">${title}</h1><div class="info-content__author-date__1Epi_">By <a rel="author">Ann Lee</a> and <a rel="author">Bo Ek</a><time datetime="2024-05-16T13:05:00Z"><span>May 16, 2024</span><span>1:05 PM UTC</span><span>Updated 2 hours ago</span></time></div></div>
<div class="article-body__content__17Yit"><div data-testid="paragraph-0" class="text__text__1FZLe">PORT ALBA, May 16 (Wirehouse) - The harbour will close to ferries for six weeks from Monday, the island council said on Thursday.</div>${text
      .slice(1)
      .map((t, i) => `<div data-testid="paragraph-${i + 1}" class="text__text__1FZLe">${t}</div>`)
      .join(
        "",
      )}<div data-testid="promo-box"><div class="newsletter-sign-up"><p>Our daily briefing gives you all the news of the islands that you need to start your day. Sign up here.</p></div></div>
<p data-testid="Body" class="sign-off">Reporting by Ann Lee and Bo Ek; Editing by Cy Orr</p><p class="trust-badge">Our Standards: The Wirehouse Trust Principles.</p></div></article></main></div></body></html>`,
  },
  {
    name: "A broadcaster of the Gulf: WYSIWYG body, related list in the text, source line",
    authors: ["Alba Wire"],
    published: "2024-05-16",
    html: `<!DOCTYPE html><html lang="en" class="theme-aje"><head><title>${title} | Ferries News | Alba International</title>${ld({ "@context": "https://schema.org", "@type": "NewsArticle", headline: title, datePublished: "2024-05-16T10:00:00Z", dateModified: "2024-05-16T10:40:00Z", author: { "@type": "Organization", name: "Alba Wire" }, publisher: { "@type": "Organization", name: "Alba International" } })}</head>
<body><div id="root"><main><div class="l-col l-col--8"><header class="article-header"><h1>${title}</h1><p class="article__subhead"><em>Divers found cracks in two pillars of the quay, a council’s report says.</em></p></header><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 16 May 2024</span><span aria-hidden="true">16 May 2024</span></div></div>
<div class="wysiwyg wysiwyg--all-content">${p(half[0])}<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul><li><a><span>Storm leaves four thousand homes dark</span></a></li><li><a><span>Log of the first steamer is bought</span></a></li></ul></div>${p(half[1])}</div>
<div class="article-info-block"><div class="article-source"><span>Source: Alba Wire</span></div></div></div></main></div></body></html>`,
  },
  {
    name: "A German magazine: paywall layers, section of teasers under the same text class, day first with clock",
    title: "Port Alba sperrt seinen Hafen sechs Wochen lang für Fähren",
    authors: ["Anna Lehmann"],
    published: "2024-05-16",
    body: german,
    html: `<!DOCTYPE html><html lang="de"><head><title>Ferien: Port Alba sperrt seinen Hafen sechs Wochen lang für Fähren - DER INSULANER</title><meta property="og:title" content="Ferien: Port Alba sperrt seinen Hafen sechs Wochen lang für Fähren"><meta property="og:site_name" content="DER INSULANER"><script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"Port Alba sperrt seinen Hafen sechs Wochen lang für Fähren","datePublished":"2024-05-16T23:40:00+02:00","author":[{"@type":"Person","name":"Anna Lehmann"}],"publisher":{"@type":"Organization","name":"DER INSULANER"}},{"@type":"BreadcrumbList"}]</script></head>
<body><div data-area="text"><main><article><header data-area="intro"><h2><span class="block text-primary-base">Ferien</span><span class="align-middle"><span>Port Alba sperrt seinen Hafen sechs Wochen lang für Fähren</span></span></h2><div class="RichText leading-loose">Taucher fanden Risse in zwei Pfeilern, sagt ein Bericht.</div><div>Von <a>Anna Lehmann</a></div><time class="timeformat" datetime="2024-05-16 23:40:00">16.05.2024, 23.40 Uhr</time></header>
<section class="relative"><div data-area="body"><section data-area="text"><div data-sara-click-el="body_element" class="RichText RichText--iconLinks">${p(german.slice(0, 2))}</div></section><section data-area="article-teaser-list"><div><a><span>Sturm auf den Südinseln</span></a><p>Ein Sturm hat in der Nacht viertausend Häuser auf den südlichen Inseln vom Strom getrennt, teilte der Netzbetreiber mit.</p></div></section><section data-area="text"><div data-sara-click-el="body_element" class="RichText RichText--iconLinks">${p(german.slice(2))}</div></section></div></section><footer><span>Mehr zum Thema</span></footer></article></main></div></body></html>`,
  },
  {
    name: "A French daily: article__content with paragraphs classed, inread services, signature at the foot",
    title: "Port Alba ferme son port aux ferries pendant six semaines",
    authors: ["Anne Legrand"],
    published: "2024-05-16",
    body: french,
    html: `<!DOCTYPE html><html lang="fr"><head><title>Port Alba ferme son port aux ferries pendant six semaines</title><meta property="og:site_name" content="Le Matin d’Alba"><meta property="og:article:published_time" content="2024-05-16T11:00:00+02:00"><meta property="og:article:author" content="Anne Legrand"></head><body><main class="main--article"><section class="article__wrapper"><header class="article__header"><h1 class="article__title">Port Alba ferme son port aux ferries pendant six semaines</h1><p class="article__desc">Des fissures avaient été découvertes en mars dans deux piliers du quai, selon un rapport.</p><section class="meta meta__social"><span class="meta__author"><a>Anne Legrand</a></span><span class="meta__date">Publié le 16 mai 2024 à 11h00, modifié le 17 mai 2024 à 09h30</span></section></header>
<section class="article__content old__article-content-single">${french
      .slice(0, 2)
      .map((t) => `<p class="article__paragraph ">${t}</p>`)
      .join(
        "",
      )}<section class="catcher"><span class="catcher__title">Lire aussi |</span><p class="catcher__desc"><a>Article réservé à nos abonnés Une tempête prive d’électricité quatre mille foyers des îles du Sud</a></p></section>${french
      .slice(2)
      .map((t) => `<p class="article__paragraph ">${t}</p>`)
      .join(
        "",
      )}<section class="article__reactions"><p>L’espace des contributions est réservé aux abonnés. Abonnez-vous pour accéder à cet espace d’échange et contribuer à la discussion.</p></section></section></section></main></body></html>`,
  },
  {
    name: "A Russian agency: text in divs, time of Moscow, source tags, news feed with texts",
    title: "Порт Альбы закроют для паромов на шесть недель",
    published: "2024-05-16",
    body: russian,
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Порт Альбы закроют для паромов на шесть недель - ОСТРОВ</title><meta property="og:title" content="Порт Альбы закроют для паромов на шесть недель"><meta property="og:site_name" content="ОСТРОВ"><meta itemprop="datePublished" content="2024-05-16T10:20:00+03:00"></head><body><div class="wrapper"><div class="news-header"><div class="news-header__date">16 мая 2024, 10:20</div><h1 class="news-header__title">Порт Альбы закроют для паромов на шесть недель</h1><div class="news-header__lead">Трещины в опорах причала нашли еще в марте</div></div><div class="text-content"><div class="text-block">${p(russian)}</div></div><div class="tags"><a>Порт Альба</a><a>Паромы</a></div><div class="news-feed">${Array.from({ length: 5 }, () => `<div class="feed-item"><span>10:05</span><a>Шторм оставил без света четыре тысячи домов на южных островах</a></div>`).join("")}</div></div></body></html>`,
  },
  {
    name: "A Ukrainian daily: post_text, block of an advertisement for its own club, read-also lines",
    title: "Порт Альби закриють для поромів на шість тижнів",
    authors: ["Олена Петренко"],
    published: "2024-05-16",
    body: ukrainian,
    html: `<!DOCTYPE html><html lang="uk"><head><title>Порт Альби закриють для поромів на шість тижнів | Острівна правда</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Порт Альби закриють для поромів на шість тижнів","datePublished":"2024-05-16T10:20:00+03:00","author":{"@type":"Person","name":"Олена Петренко"},"publisher":{"@type":"Organization","name":"Острівна правда"},}</script></head><body><div class="main_content"><article class="post"><header class="post_news__header"><h1 class="post_title">Порт Альби закриють для поромів на шість тижнів</h1><div class="post_time"><span class="post_author"><a>Олена Петренко</a></span> — 16 травня 2024, 10:20</div></header><div class="post_text">${p(ukrainian.slice(0, 2))}<p><strong>Читайте також: </strong><a>Шторм залишив без світла чотири тисячі будинків</a></p>${p(ukrainian.slice(2))}</div></article><div class="article_related"><div>${Array.from({ length: 4 }, () => "<p>Уночі шторм залишив без світла чотири тисячі будинків на південних островах, повідомив оператор мережі.</p>").join("")}</div></div></div></body></html>`,
  },
  {
    name: "An AMP page: amp-img with captions, sidebar first, related list, comments",
    authors: ["Ann Lee"],
    published: "2024-05-16",
    html: `<!doctype html><html amp lang="en"><head><title>${title}</title><link rel="canonical" href="https://albapost.example/harbour"><style amp-boilerplate>body{visibility:hidden}</style>${ld({ "@context": "http://schema.org", "@type": "NewsArticle", headline: title, datePublished: "2024-05-16T10:00:00+01:00", author: { "@type": "Person", name: "Ann Lee" } })}</head><body><amp-sidebar id="menu"><ul><li><a>Home</a></li><li><a>Sport</a></li></ul></amp-sidebar><header class="amp-wp-header"><a>Alba Post</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Ann Lee</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2024-05-16T09:00:00+00:00">2 days ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="a.jpg"></amp-img><figcaption>The quay at low tide on Wednesday</figcaption></figure><div class="amp-wp-article-content">${p(half[0])}<amp-ad></amp-ad>${p(half[1])}</div><footer class="amp-wp-article-footer"><div class="amp-wp-tax-category">Categories: Harbour</div></footer></article><div class="amp-related-posts"><ul>${others.map((o) => `<li><a>Storm</a><p>${o}</p></li>`).join("")}</ul></div>${comments.map((c) => `<div class="comment"><p>${c}</p></div>`).join("")}</body></html>`,
  },
];
for (const page of outlets) page.title ??= title;
