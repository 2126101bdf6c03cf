import { copyCitations } from "./copy-citations.ts";
import { lightQuotes } from "./light-quotes.ts";
import { takeRecords } from "./take-records.ts";

/** An article's page is whole without this: it links quotes with their notes, copies citations and saves records. */
lightQuotes();
copyCitations();
takeRecords();
