/** What a search needs besides the page, as one script: of several, some would be asked for only after others came. */
export { createLists } from "./archive-lists.ts";
export { createEngine } from "./search-engine.ts";
