import type { ArchivedArticle, FieldName } from "../src/model.ts";
import { basisInWords } from "../src/site/basis-in-words.ts";
import { languageAttributes } from "../src/site/language-attributes.ts";
import type { Site } from "../src/site/site.ts";
import { visible } from "../src/site/visible.ts";

/** How each field came to be known, and what of the saved file is not shown: folded, under the article. */
export function ArticleEvidence({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const fields = (Object.keys(strings.fields) as FieldName[]).filter((name) => article.basis[name]);
  const lines = article.leftOut.reduce((sum, { lines: own }) => sum + own.length, 0);
  return (
    <section class="foot-section evidence">
      <details>
        <summary>
          <h2>{strings.howEstablished}</h2>
        </summary>
        {fields.length === 0 ? (
          <p>{strings.nothingEstablished}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.field}</th>
                <th scope="col">{strings.how}</th>
                <th scope="col">{strings.evidence}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((name) => {
                const basis = article.basis[name]!;
                const grounds = basisInWords(site, basis);
                const lang = grounds?.verbatim ? languageAttributes(article.language, strings.language) : {};
                return (
                  <tr key={name}>
                    <th scope="row">{strings.fields[name]}</th>
                    <td>{strings.basis[basis.how]}</td>
                    <td>
                      {grounds && <span {...lang}>{grounds.words}</span>}
                      {basis.by && !(basis.by in strings.restsOn) && (
                        <span class="rule">{strings.byRule(basis.by)}</span>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </details>
      {lines === 0 ? (
        // Not to be taken for the whole, where rights withhold some of it.
        !article.terms?.withheld && <p class="left-out">{strings.nothingLeftOut}</p>
      ) : (
        <details>
          <summary>
            <h2>{strings.leftOut(lines)}</h2>
          </summary>
          <p class="left-out">{strings.leftOutWhy}</p>
          <ul class="left-out">
            {article.leftOut.map(({ rule, lines: own }) => (
              <li key={rule}>
                {strings.leftOutRule(rule, own.length)}{" "}
                <span class="rule">{strings.leftOutAt(ranges(own), own.length)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {article.raw && (
        <p class="saved-file">
          {strings.savedFile}: <code>{visible(article.raw.file)}</code>
        </p>
      )}
    </section>
  );
}

/** Numbers in order, in brief: "3–7, 12". */
function ranges(numbers: number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(", ");
}
