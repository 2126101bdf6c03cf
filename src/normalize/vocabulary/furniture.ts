import { list } from "./list.ts";

/**
 * The words that furniture is known by, as data: extend a list with a phrase in any language.
 *
 * Phrases are written as `keyOf` makes them: lower case, letters and apostrophes only (no digits, no
 * punctuation), single blanks. `whole` is the entire line, `starts` its first words, `has` any part of it.
 */
export interface Phrases {
  whole?: string[];
  starts?: string[];
  has?: string[];
}

/** By rule. */
export const furnitureWords = {
  advertisement: {
    whole: list(`
      advertisement, advertising, ad, ads, advert, sponsored, sponsored content, ad policy, ad feedback,
      paid content, promoted, promotion, content continues below, scroll to continue, continue reading,
      story continues below, story continues below advertisement, article continues below,
      story continues, article content, continues below, remove ads, report this ad,
      content from our partners, werbung, anzeige, publicité, publicidad, publicidade, pubblicità,
      advertentie, annons, annonse, annonce, mainos, reklama, reklam, реклама, iklan, reklāma, reklaam,
      διαφήμιση, 광고, 広告, 广告, विज्ञापन, إعلان, advertisement story continues below, skip advertisement,
      after the break,
      skip ad, close ad, paid links, paid post, paid program, ad closed by, publicidade continua, adsby google`),
    starts: list(`
      article continues below, article continues after, story continues below, story continues after,
      article continued below, this advertisement has not loaded, content continues below,
      scroll down to continue, artikel geht weiter, ad block users, hide ad, click to play ad,
      we're sorry this video, ad loading,
      advertisement scroll to, video ad, this audio is created, this article was read by, only have a minute,
      listen instead, adblock, ad blocker`),
  },
  "share-links": {
    whole: list(`
      share, shares, tweet, email, print, save, copy, copied, copy link, copy link copied, link copied,
      share this, share via, share on, total, post, gift, gift article, listen, pin, text size, small,
      medium, large, aa, bookmark, resize, follow, follow us, view, comments, comment, e mail, mail,
      view comments, facebookxredditlink, facebookxredditprint, share full article, error,
      all sharing options, add to my list, teilen, drucken, merken, link kopieren, partager, envoyer,
      imprimer, copier le lien, ajouter à vos sélections, compartir, guardar, imprimir, enviar,
      copiar enlace, compartilhar, condividi, stampa, delen, dela, del, jaa, udostępnij, sdílet, zdieľať,
      поделиться, поширити, поділитися, ссылка скопирована, скопировать ссылку, посилання скопійовано, копіювати посилання, paylaş, bagikan, dalintis, 공유, 카카오, 페이스북, 트위터, url복사, 인쇄, 스크랩,
      좋아요, 댓글, 댓글달기, कॉपी लिंक, シェア, 分享, listen to article, listen to this article, article audio,
      sound on, add as preferred on google, make us preferred source on google,
      reuse this content, license this article, purchase licensing rights, order reprints,
      purchase licensing rights opens new tab, social sharing, copy this link, close panel, share page, about sharing,
      link copied to clipboard, follow us on social media, add us on google, open share drawer`),
    starts: list(`
      share this, share article, share current article, share on, share via, share to, share with,
      share story, share all sharing, share or comment on this, show additional share, click to share,
      click to print, click to email, print article, post on x, send this, copy the link,
      copy short link, copy url, follow us on, suivez nous, join us on, find us on, like us on,
      whatsapp channel, add to your saved, add us on, add as a preferred, save article, save this,
      save story, gift this, diesen artikel, auf facebook, auf twitter, auf whatsapp, den link zum,
      partager sur, partager l'article, compartir en, compartir por, del på, dela på, dela artikel,
      şurada paylaş, cek berita dan artikel, поделиться в, поширити у, condividi su,
      condividi l'articolo, bagikan ke, envoyer par, pour ajouter l'article, you can share,
      subscribers can gift`),
  },
  "newsletter-pitch": {
    whole: list(`
      sign up, signup, sign me up, subscribe, subscribe now, subscribe today, newsletter, newsletters,
      our newsletter, join our newsletter, stay informed, i'm in, email,
      email address, your email, your email address, enter your email, free newsletter,
      get the newsletter, notify me, get started, thanks for signing up, name, first name, last name,
      newsletter abonnieren, s'abonner, suscríbete, iscriviti, abonneer, prenumerera, підписатися,
      подписаться, subskrybuj`),
    starts: list(`
      sign up for, sign up to, sign up and, sign up here, sign up now, sign up today, signup for,
      signup to, subscribe to our, subscribe to the, subscribe for, subscribe here, subscribe and,
      subscribe now, join our, get the latest news, get our, get the best of, get all the latest,
      get breaking news, get a dash of, get more from, get daily, get the day's, get news, get unlimited,
      get the hottest, receive the latest, receive our, receive email, stay up to date, stay informed,
      stay on top of, stay in the know, stay ahead, keep up to date, keep up with the, never miss,
      don't miss out on, want more stories, want great stories, want to stay, want more from,
      by signing up, by submitting, by subscribing, by providing, by clicking, by entering your,
      by registering, by proceeding, by continuing, please enter, enter your email, your subscription,
      thank you for subscribing, thanks for subscribing, thank you for signing, you have successfully,
      you can unsubscribe, you may unsubscribe, unsubscribe, contact me with, i would like to be emailed,
      i agree to, i want to receive, our newsletter, this newsletter, today's trending stories,
      original reporting fearless, a free subscription, a weekly digest, the latest news in your inbox,
      abonnieren sie, jetzt newsletter, recevez, inscrivez vous, suscríbete, iscriviti, meld je aan,
      schrijf je in, підпишіться, підписуйтесь, подпишитесь, подписывайтесь, bültenimize,
      sign in or subscribe, download our app, download the app, get the app, turn on notifications,
      follow your favorites, choose what you, prenumerera på, läs mer och prenumerera,
      free weekly newsletter, free daily newsletter, skip past newsletter, after newsletter promotion,
      privacy notice newsletters, how do i sign up for, kick off your, start your day with, start your morning with, start your week with,
      get our local, while you're here, thank you for reading, thanks for reading, click to subscribe,
      follow us for, get the news, you received this email, you are receiving this email, was this email forwarded`),
    has: list(`
      straight to your inbox, to your inbox, in your inbox, our daily newsletter, our weekly newsletter,
      our free newsletter, email newsletter, free daily newsletter, free weekly newsletter, sign up for our, sign up to our,
      subscribe to our newsletter, daily email newsletter, newsletter sent, our newsletters,
      delivered to your email, unsubscribe at any time,
      occasional promotional offers, in ihr postfach, dans votre boîte, en tu correo,
      newsletter informiert, newsletter abonnieren, personalized newsletter, subscriptions start at,
      sign up here, click here to subscribe, newsletter is our, subscribe to the newsletter,
      our morning newsletter, newsletter promotion, by email every, in your email every`),
  },
  "subscriber-offer": {
    whole: list(`
      premium, exclusive, subscriber only, subscribers only, for subscribers, members only, log in,
      login, sign in, register, create account, create an account, already a subscriber,
      not a subscriber, continue with google, continue with facebook, donate, donate now,
      become a member, support us, support our journalism, support local journalism, view more offers,
      learn more, or, upgrade, no thanks, buy now, shop now, start your free trial,
      article réservé aux abonnés, réservé aux abonnés, se connecter, s'identifier, identifiez vous,
      s'inscrire gratuitement, vous possédez déjà un compte, anmelden, registrieren, nur für abonnenten,
      iniciar sesión, hazte socio, accedi`),
    starts: list(`
      this content is reserved, this article is reserved, this article is for, this is a subscriber,
      subscribe or, to continue reading, to read the full, already have an account, already a subscriber,
      already registered, don't have an account, you must be logged in, create an account,
      sign in without, sign in to, log in to, register to, register sign in, if you are a home delivery,
      enjoy the latest local, enjoy additional, unlimited online access, exclusive articles by,
      access articles from, you have reached your, you've reached your, this website is using,
      support independent, support our, support us, donate to support, your support, please consider,
      help us, become a, make a contribution, if you like this, if you enjoyed, article bookmarked,
      find your bookmarks, don't show me this, subscriber exclusive, il vous reste,
      la suite est réservée, vous avez déjà, gift subscription, have something to say paid subscribers, quieres añadir otro usuario, si continúas leyendo en este dispositivo, por qué estás viendo esto,
      this is member only, wait before you go,
      you have exhausted, you've exhausted, read more stories for free, log in register or subscribe,
      register or log in, add articles to your, save articles for later, this is your last free, this is the last free,
      you are reading a preview, you're reading a free, start your subscription, start your free, choose your plan,
      choose a plan, get full access, get unlimited access, for unlimited access, subscribe for full, subscribe for unlimited,
      unlock this, unlock unlimited, we've been working hard to, if you value, if you appreciate our, 
      we hope you enjoyed, help keep, make a donation, make a gift, chip in, as a subscriber you have,
      continue reading with, subscribe to continue, you have read all your, you have read one of, you have read two of, you have read three of`),
    has: list("buy us a coffee, buy me a coffee, buy the author a coffee"),
  },
  "affiliate-notice": {
    has: list(`
      earn a commission, affiliate commission, affiliate link, earn a small commission, reader supported,
      receive compensation, when you click through, when you purchase through, when you buy through,
      if you buy something, products featured here, independently selected,
      independently tests and researches, are independently reviewed, share of sales, why you can trust`),
  },
  "cookie-notice": {
    whole: list(`
      cookies, cookie policy, cookie settings, manage cookies, privacy policy, privacy notice,
      terms of use, terms of service, accept, accept all, reject all, datenschutz, impressum,
      do not sell my personal information, manage preferences, your privacy choices,
      we value your privacy, cookies policy`),
    starts: list(`
      we use cookies, this site uses cookies, this website uses cookies, by using this site,
      by using our site, we and our partners, diese website verwendet, wir verwenden cookies,
      ce site utilise, nous utilisons des cookies, este sitio utiliza, utilizamos cookies,
      questo sito utilizza, цей сайт використовує, сайт использует, этот сайт использует, bu site çerez,
      ta strona używa, we care about your privacy, please read our privacy, use of this site constitutes`),
    has: list(`
      cookie policy, use of cookies, verwendung von cookies, terms conditions and privacy policy,
      privacy policy and terms, our privacy policy, our privacy notice, terms of use and privacy`),
  },
  copyright: {
    whole: list(`
      all rights reserved, alle rechte vorbehalten, tous droits réservés, todos los derechos reservados,
      tutti i diritti riservati, todos os direitos reservados, wszelkie prawa zastrzeżone,
      все права защищены, всі права захищені, reprints permissions, 무단전재 및 재배포 금지, 저작권자,
      submit a correction, reprints and permissions, tüm hakları saklıdır`),
    has: list(`
      all rights reserved, may not be published broadcast, without permission, alle rechte vorbehalten,
      tous droits réservés, derechos reservados, 무단 전재, 무단전재, all times eastern,
      is not responsible for the content of external`),
    starts: list("copyright, for copyright information, reprinted with permission, distributed by"),
  },
  "picture-control": {
    whole: list(`
      enlarge this image, toggle caption, hide caption, expand, fullscreen, open image in gallery,
      view gallery, gallery, image, photo, photos, video, play, play video, watch, close, pause, mute,
      unmute, loading, logo text, bild, audiobeitrag, bildrechte, image gallery, slide,
      view image in fullscreen, live, now playing, up next, watch now, watch live, 이미지 확대보기, 사진 크게보기,
      video player is loading, current time, duration, press, autoplay, play audio, next, previous,
      thumbnail, swipe, minimize, back to top, top, fb, tw, in, x,
      show caption, hide caption, show captions, see more videos, skip video, video ad feedback, slide show,
      view fullscreen, open gallery, view slideshow, previous image, next image, image caption, media error`),
    starts: list(`
      enlarge image, open image, view image, click to enlarge, click to expand,
      this video can not be played, this video cannot, media caption, video player,
      to view this video please, your browser does not support, please enable javascript,
      you need to enable javascript, the video below, loading, audio player, swipe left, lead art block,
      embed embed, there was an error, your player will`),
  },
  "page-note": {
    whole: list(`
      min read, minute read, minutes read, mins read, reading time, temps de lecture min, views,
      comments, comment,  end of article, filed under, news, breaking news,
      article, featured, opinion, author, authors, written by, by, new, read, more, see more, show more,
      view more, view all, see all, load more, read in app, view profile, go to content, skip to content,
      skip to main content, menu, search, home, cancel, trending, contact us, about us, view images, view gallery images, people are also reading, be the first to know, follow, our team, zobrazit vše, článek, back to reading, view author archive, get author rss feed, author archive page, commentary, plus icon,
      follow sign up, most voted, inline feedbacks, view all comments, newest oldest, no comments,
      no comments yet, be the first to comment, reader comments, published, updated, last updated,
      hotovo, sponsor message, popular, min, mins, fact check, editor's note below, in this topic,
      this story has been shared times, follow follow your favorites, recommended by our editors, via,
      source, copied copy, expand collapse, table of contents, jump to, contents, key points,
      at a glance key,
      visible links, hidden links, quick guide, show, hide,
      show full article, read full article, read full story, end of list, search for, list of items, powered by, opens in new window, opens in new tab,
      opens in a new window, opens new tab, external, author email, mailto, end of newsletter, got it, close, ok, dismiss,
      supported by, skip to content, skip to site index, skip to main menu, skip to navigation, not now, maybe later,
      you may be interested in, related internet links, minutes, mins, skip to end of carousel, end of carousel, about this capture, view this email in your browser, view in browser`),
    starts: list(`
      space to play or pause, this live blog is, this live blog has, this liveblog is, this blog is now closed, our live coverage has ended,
      estimated reading time, now reading, přejít před obsah, i understand and agree, enjoyed this story, to submit a correction, for reprints, this article is a joint publication, did you like this, thanks for contacting us, follow on twitter, get author rss, more on, ver biografía, anmäl text, estimated read time, reading time, the opinions expressed,
      opinions expressed, views expressed, the views expressed, click here to, tap here to,
      if you have a tip, do you have a story, got a story, have you got, send your, please note,
      have a tip, contact the author, you can email, email the author,
      this article was originally published, this story was originally, this article originally,
      this piece originally, originally published, note to readers, want to comment,
      would you like to comment, lire aussi, more stories by, more by, more from, read more by,
      latest posts, see full bio, view bio, temps de lecture, translated by,
      dieser artikel wurde im original, über dieses thema berichtet, lesedauer, tempo di lettura,
      listen to, you can also check, we want to hear from you, to comment on this, stop the hide,
      comments are closed, comments on this story, if you need help, prefer us on google,
      follow the latest, follow topics, now accepting applications, your ad choices, our standards,
      suggest a correction, report a correction, report an error, report a typo, spotted an error,
      see an error, find an error, found an error, cerrar, please sign in, ask a question,
      a version of this article, a version of this story, this article appeared in, this story appeared in,
      this article appears in, this story appears in, this story is part of, this article is part of,
      this story was part of, this article was part of, this article first appeared, this story first appeared,
      this article is more than, this is an archived, this article was translated, this article was first,
      share your experience, share your thoughts, share your story, tell us your, tell us what you think, tell us in the comments, how are you affected, have you been affected,
      please include a contact number, if you are reading this page, get in touch, do you have information,
      do you know more, got a tip, got a news tip, send us, send tips, contact us, write to us, email us,
      reach the writer, reach the reporter, follow our, follow all, the views in this, the writer is a,
      reporting for this story was supported, protected by recaptcha, this site is protected by, 
      please read our comment policy, please keep comments, the comments below, comments have been, click here,
      an earlier version of this page, enjoy more audio, the wayback machine, this is google's cache, printer friendly version,
      e mail this story, email this story, original text rate this translation, si está interesado en licenciar`),
  },
  "read-more": {
    whole: list(`
      read more, read next, read also, see also, related, related article, related articles,
      related story, related stories, recommended, more on this story, read more about, lesen sie auch,
      mehr zum thema, lire aussi, à lire aussi, leer más, lee también, leia mais, leia também,
      leggi anche, lees ook, läs mer, läs också, les også, læs også, lue myös, czytaj także, czytaj też,
      čtěte také, čtěte též, čítajte aj, читайте также, читайте також, читати більше, читать далее,
      baca juga, ayrıca oku, taip pat skaitykite, lasi arī, loe ka, citește și, olvass tovább,
      διαβάστε επίσης, यह भी पढ़ें, 関連記事, 관련기사, 相关阅读, اقرأ أيضا, go deeper, more, dig deeper,
      what to read next, tovább, читать полностью, tovább olvasom, weiterlesen, sigue leyendo,
      continue reading, keep reading, full story, see more stories, ver más, mehr, read the full story,
      read full story`),
    starts: list(`
      read more, read also, also read, read next, related, see also, watch more, watch now,
      more on this, read our complete, recommended for you, next up in, lesen sie auch, mehr dazu,
      lire aussi, à lire, lea también, lee también, leer también, leia também, leggi anche, lees ook,
      läs också, läs mer, les også, læs også, czytaj także, čtěte také, читайте также, читайте також,
      baca juga, zum artikel, don't miss, click here for more, check out more, you may also like,
      see more, also on, must read, taip pat skaitykite, lue myös, read the full, read this next`),
  },
  /** Headings of lists that are no part of the article; what follows goes with them until prose resumes. */
  "related-posts": {
    whole: list(`
      related, related article, related articles, related story, related stories, related posts,
      related content, related topics, related links, related coverage, related news, related video,
      related videos, top videos, related items, related stories from, recent posts, latest posts, latest news,
      latest stories, latest articles, latest videos, latest updates, latest headlines, featured stories,
      featured story, featured videos, top stories, top story, more stories, more news, more articles,
      more top stories, more headlines, most read, most popular, most viewed, most commented,
      most shared, most recent, popular, popular stories, popular videos, popular articles, popular now,
      trending, trending now, trending stories, trending news, trending topics, trending articles,
      trending videos, trending nationally, editor's picks, editors' picks, editor's choice,
      editors' choice, editor's pick, staff picks, recommended, recommended for you, recommended stories,
      recommended from editorial, recommended reading, you may also like, you might also like,
      you might also enjoy, you may like, you might be interested in, you may be interested in,
      more on this topic, more on this issue, more on this story, more on this, more like this,
      read next, next read, up next, what to read next, next read this, next article, previous article,
      previous post, next post, read more, from our partners, from the web, around the web,
      sponsored features, sponsored stories, promoted stories, promoted content, partner content,
      paid partner content, in other news, other news, also in this section, also read,
      also on this site, don't miss, must read, must reads, best of, visual stories, web stories,
      photo galleries, photostories, in case you missed it, hot topics, hot news, keep reading,
      explore more, explore topics, shop this story, shop now, shopping, best holiday deals,
      advertiser content, current issue, main character of the day, top deals, top picks, the latest,
      latest, the uplift, in this topic, свіжі дописи, останні новини, читайте також, популярне,
      схожі новини, новини по темі, последние новости, читайте также, популярное, похожие новости,
      по теме, материалы по теме, главные новости, новости по теме, самое читаемое, выбор редакции,
      das könnte sie auch interessieren, das könnte dich auch interessieren, mehr zum thema,
      weitere artikel, weitere themen, meistgelesen, meistgelesene artikel, zum selben thema, mehr aus,
      auch interessant, lesen sie auch, empfohlene artikel, top themen, verwandte themen,
      aktuelle nachrichten, à lire aussi, lire aussi, sur le même sujet, sur le même thème, les plus lus,
      articles liés, dans la même rubrique, à la une, vous aimerez aussi, voir aussi,
      contenus sponsorisés, plus d'articles, le plus lu, les articles les plus lus, te puede interesar,
      lo más leído, lo más visto, noticias relacionadas, artículos relacionados, más noticias,
      más información, relacionadas, también te puede interesar, últimas noticias, lo último, más leídas,
      leia também, mais lidas, últimas notícias, notícias relacionadas, veja também, leggi anche,
      articoli correlati, più letti, potrebbe interessarti, ultime notizie, lees ook, meer over,
      meest gelezen, gerelateerde artikelen, läs också, mest läst, läs mer, relaterade artiklar,
      senaste nytt, mer om, mest lest, les også, mest læste, læs også, lue myös, luetuimmat,
      czytaj także, czytaj też, zobacz też, zobacz także, najczęściej czytane, polecane, powiązane artykuły, čtěte také, nejčtenější,
      související články, mohlo by vás zajímat, související témata, najčítanejšie, berita lainnya,
      berita terkait, baca juga, terpopuler, zilizosomwa ziadi, latest on this theme, önerilen video,
      ilgili haberler, benzer haberler, çok okunanlar, son haberler, taip pat skaitykite, skaitomiausi,
      susiję straipsniai, ajankohtaista, 관련기사, 관련 기사, 많이 본 뉴스, 인기기사, 추천기사, 오늘의 주요뉴스, 주요뉴스, 최신뉴스, 많이 본 기사,
      関連記事, アクセスランキング, 相关新闻, 热门, 相关阅读, यह भी पढ़ें, ये भी पढ़ें, ट्रेंडिंग, خبرهای مرتبط, أخبار ذات صلة,
      اقرأ أيضا, σχετικά άρθρα`),
    starts: list(`
      more from, best of, trending in, most read in, most popular in, latest from, latest in, more in,
      more stories from, more news from, top stories in, recommended by, you may also, you might also,
      read more stories, next up in, more coverage, latest on, explore related, other stories,
      more must read, more to explore, mehr aus, mehr von, weitere artikel, plus de, más de,
      das könnte, more top, stories you might, news you may`),
  },
  comments: {
    whole: list(`
      comments, comment, leave a comment, leave a reply, post a comment, add a comment, add comment,
      join the conversation, join the discussion, conversation, reader comments, view comments,
      show comments, have your say, what do you think, write a comment, comments section, all comments,
      discussion, submit comment, reply, kommentare, kommentieren, commentaires, ajouter un commentaire,
      comentarios, comentários, commenti, reacties, kommentarer, kommentit, komentarze, komentáře,
      diskuse, комментарии, коментарі, yorumlar, komentar, komentarai, hozzászólások, 댓글, コメント, 评论,
      टिप्पणियाँ, vaata kommentaare`),
    starts: list(`
      leave a comment, leave a reply, post a comment, join the conversation, join the discussion,
      read comments, view comments, reader comments, please keep comments, postmedia is committed,
      please read our comment, you must be logged in to`),
  },
  tags: {
    whole: list(`
      tags, topics, related topics, related tags, keywords, filed under,
      topics mentioned in this article, more about, posted in, schlagwörter, themen, mots clés, thèmes,
      etiquetas, temas, palabras clave, tags relacionadas, argomenti, onderwerpen, ämnen, emner, tagi,
      témata, štítky, теги, темы, теми, етикети, etiketler, tagar, žymos, 태그, キーワード, 标签, read more about,
      archivado en, ключевые слова, related people, related countries, explore topics, explore more on these topics,
      more on these topics, related categories, topic, categories, published under, in this article`),
    starts: list(`
      tags, tag, topics, filed under, published under, posted in, related topics, keywords,
      schlagwörter, themen, mots clés, etiquetas, теги, tagi, archivado en, ключевые слова, more about, read more about, categories,
      archived in, explore more`),
  },
} satisfies Record<string, Phrases>;

/** Words a line of share links is made of; a line of nothing else is one. */
export const shareWords = new Set(
  (
    "share shares facebook twitter x reddit email mail e linkedin pinterest tumblr print copy link copied whatsapp telegram flipboard pocket messenger " +
    "threads bluesky mastodon instagram youtube tiktok snapchat line viber skype xing send sms tweet save gettr gab parler truth social post pin pinit " +
    "comments comment views view via on this article follow us gift options more total bookmark listen text size icon fb google news subscribe rss " +
    "teilen per partager compartir condividi delen dela del jaa på auf sur en su facebookissa dalintis paylaş link url free republic kommentare commentaires " +
    "linked whats app you tube cancel bookmark flip board e-post epost post vk odnoklassniki ok kakao naver band copylink embed report print-icon open new window opens in"
  ).split(" "),
);
