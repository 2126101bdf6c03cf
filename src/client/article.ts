import { copyCitations } from "./copy-citations.ts";
import { lightQuotes } from "./light-quotes.ts";

/** An article's page is whole without this: it links quotes with their notes, and copies citations. */
lightQuotes();
copyCitations();
