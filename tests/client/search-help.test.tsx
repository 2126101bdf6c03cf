import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { type Operator, parseQuery } from "../../src/client/parse-query.ts";
import { facetsOf, type View } from "../../src/client/query.ts";
import { SearchHelp } from "../../src/client/search-help.tsx";
import { speak } from "../../src/client/texts.ts";

/** The operators in what the help of a page shows as typed. */
function operatorsShown(view: View): Operator[] {
  const { document } = parseHTML(renderToString(<SearchHelp view={view} />));
  const typed = [...document.querySelectorAll("code")].map((code) => code.textContent ?? "");
  return typed
    .flatMap((text) => parseQuery(text).terms)
    .flatMap((term) => (term.what === "operator" ? term.name : []));
}

test("each page's help shows every way to narrow it, and none that it does not know", (t) => {
  t.after(() => speak("en"));
  for (const language of ["en", "uk"]) {
    speak(language);
    for (const view of ["quotes", "articles"] as const)
      assert.deepEqual(
        operatorsShown(view).sort(),
        [...facetsOf[view], "from", "to"].sort(),
        `${view} in ${language}`,
      );
  }
});
