import { list } from "./list.ts";

/** Words before a name in a byline. */
export const bylineWords = list(`
      by, written by, story by, words and pictures by, words and photographs by, photographs and words by,
      pictures and words by, text and photos by, photos and text by, text and photographs by, ein bericht von, eine reportage von, ein gastbeitrag von, ein interview von,
      écrit par, un article de, un reportage de, escrito por, un reportaje de, scritto da, un articolo di, a cura di,
      geschreven door, een artikel van, skrevet av, skrevet af, skriven av, napsala, napísal, napísala, autori,
      написав, написала, написал, written and photographed by, ditulis oleh, skrev, írta, 本报记者, 记者, 取材・文, 執筆, 撰文, words by, words, text by, text, report by, reported by, reporting by,
      posted by, published by, author, authors, author of the article, article by, analysis by,
      opinion by, commentary by, review by, interview by, interviewed by, story and photos by, from,
      das interview führte, entretien par, entrevista de, opracowanie, oprac, opracował, opracowała,
      rozmawiał, rozmawiała, беседовал, беседовала, подготовил, подготовила, розмовляв, розмовляла,
      підготував, підготувала, спілкувався, спілкувалася, a commentary by, edited by, von, ein artikel von,
      eine analyse von, ein kommentar von, par, propos recueillis par, por, texto, di, door, av, af,
      tekst, teksti, autor, autorka, autoři, auteur, autore, napsal, автор, авторы, автори, текст, от,
      byline, von unserem redakteur, von unserer redakteurin, von unserem mitarbeiter, von unserer mitarbeiterin,
      von unserem korrespondenten, von unserer korrespondentin, von unserem reporter, von unserer reporterin,
      de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale,
      dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente, escribe, texto de,
      oprac., записала, записав, записал, матеріал підготувала, матеріал підготував, материал подготовила,
      материал подготовил, автор статті, автор матеріалу, автор статьи, автор материала, аўтар, piše, autor/ica,
      γράφει ο, γράφει η, bởi, tác giả, بقلم, كتب, כתב, מאת, रिपोर्ट, oleh, penulis, na, yazan, haber, szerző, συντάκτης, от редакции, parengė, autorė, autorius,
      kirjoittanut, skrifað af, scris de, de, przez, 글, 記者, 文`);
/** Those of them, and more, that are words of other uses too: they need a colon before the name. */
export const weakBylineWords = list(`
      from, de, na, text, texte, texto, words, tekst, текст, i, haber, 文, 글, от, skrev, per, deur, journalist,
      journaliste, periodista, reporter, reportér, toimittaja, muhabir, yazar, autors, авторка, журналіст, журналістка,
      журналист, журналистка, корреспондент, кореспондент, mwandishi, wartawan, laporan, redakteur, redakce,
      interview, redacción, redazione, rédaction, लेखक, रिपोर्टर, संवाददाता, 作者, 作者署名, 글쓴이, 기자`);

/** Words for what somebody does at a paper, after a name or on the line below it. */
export const roleWords = list(`
      reporter, writer, correspondent, editor, journalist, columnist, contributor, staff, producer,
      critic, analyst, freelance, photographer, historian, fellow, researcher, redakteur, redakteurin,
      journaliste, periodista, redactor, redactora, giornalista, redaktor, redaktorka, журналист,
      корреспондент, кореспондент, журналістка, muhabir, wartawan, 기자, 특파원, 記者, professor, profesorius,
      reportér, toimittaja, журналіст, редактор, редакторка, кореспондентка, оглядач, обозреватель,
      korrespondent, korrespondentin, journalistin, reporterin, rédacteur, rédactrice, correspondant, correspondante, corresponsal,
      inviato, corrispondente, redacteur, verslaggever, dziennikarz, dziennikarka, novinář, chief, bureau, desk, intern, blogger, host, anchor, meteorologist, economist,
      director, senior, opinion, guest, special, contributing, manager`);
