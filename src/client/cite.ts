import { copyCitations } from "./copy-citations.ts";

/** Where quotes are listed outside their articles, "cite" copies one with its citation. */
copyCitations();
