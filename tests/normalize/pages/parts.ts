/** What the made-up pages are made of: one article, and the things that stand around articles. */
export const title = "Port Alba closes its harbour to ferries for six weeks";
export const text = [
  "The harbour of Port Alba will close to ferries for six weeks from Monday, the island council said on Thursday.",
  "“We have put this off for ten years and cannot put it off again,” said Ines Castro, who heads the council’s works department.",
  "Divers found cracks in two of the quay’s eleven pillars in March, according to a report that the council published with its decision.",
  "Freight will go through the old dock at Santa Rea, where a floating pontoon is to be moored by the end of the week.",
  "The ferry company, Linea Azul, said it would refund tickets bought for the weeks of the closure.",
  "Islanders who need hospital care on the mainland can use the coast guard’s boat, the council said.",
];
/** Teasers of other articles, as prose. */
export const others = [
  "A storm that crossed the southern islands overnight left some four thousand homes without power, the grid operator said.",
  "The museum of navigation has bought the log of the first steamer to call at Santa Rea, after an appeal that raised its price in a week.",
  "Tuna prices at the morning auction rose for the ninth day in a row as boats stayed in port, the fishermen’s guild reported.",
];
export const comments = [
  "I have taken that ferry every working day for eleven years and nobody has ever told us a thing about any cracks before.",
  "So the hospital boat it is then, and who pays for the fuel of the coast guard, if I may ask the honourable council?",
  "Six weeks will be six months, mark my words, because that is how long the bridge took when they said it was six weeks.",
];

export const p = (texts: string[]) => texts.map((each) => `<p>${each}</p>`).join("\n");
export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** A page and what is to be read off it; `body` is the article's text unless it says otherwise. */
export interface MadeUpPage {
  name: string;
  html: string;
  title?: string;
  authors?: string[];
  published?: string;
  updated?: string;
  source?: string | undefined;
  section?: string;
  url?: string;
  body?: string[];
}
