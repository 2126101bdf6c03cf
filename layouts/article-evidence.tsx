import type { ArchivedArticle, FieldName } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";

/** How each field came to be known, and what of the saved file is not shown: folded, under the article. */
export function ArticleEvidence({ site, article }: { site: Site; article: ArchivedArticle }) {
  const { strings } = site;
  const fields = (Object.keys(strings.fields) as FieldName[]).filter((name) => article.basis[name]);
  const lines = article.leftOut.reduce((sum, { lines: own }) => sum + own, 0);
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
                return (
                  <tr key={name}>
                    <th scope="row">{strings.fields[name]}</th>
                    <td>{strings.basis[basis.how]}</td>
                    <td>
                      {basis.evidence}
                      {basis.by && <span class="rule">{strings.byRule(basis.by)}</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </details>
      <p class="left-out">
        {lines === 0
          ? strings.nothingLeftOut
          : `${strings.leftOut(lines)}: ${article.leftOut
              .map(({ rule, lines: own }) => strings.leftOutRule(rule, own))
              .join(", ")}.`}
      </p>
      {article.raw && (
        <p class="saved-file">
          {strings.savedFile}: <code>{article.raw.file}</code>
        </p>
      )}
    </section>
  );
}
