import { PageHead } from "../../layouts/page-head.tsx";
import { Shell } from "../../layouts/shell.tsx";
import { address, permalink } from "../../src/site/address.ts";
import { type TableName, tableFormats, tableNames, tables } from "../../src/site/data/tables.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.data()) };

const formatNames = { csv: "CSV", json: "JSON", jsonl: "JSON Lines" };

/** The whole archive to take along, and what each field means. */
export default function dataPage({ site }: { site: Site }) {
  const { strings } = site;
  const { data: words } = strings;
  return (
    <Shell site={site} kind="data-page" title={words.title} description={words.intro} path={address.data()}>
      <PageHead site={site} title={words.title} trail={[{ name: strings.nav.about, path: address.about() }]}>
        <p class="deck">{words.intro}</p>
      </PageHead>
      {tableNames.map((name) => (
        <TableSection key={name} site={site} name={name} />
      ))}
      <section class="prose" aria-labelledby="use">
        <h2 id="use">{words.notesTitle}</h2>
        <p>{words.packageNote}</p>
        <p>
          <a href={site.href(address.dataFile("datapackage.json"))}>datapackage.json</a>: {words.packageIs}
        </p>
        <p>{words.twins}</p>
        <p>{strings.footer}</p>
      </section>
    </Shell>
  );
}

function TableSection({ site, name }: { site: Site; name: TableName }) {
  const { data: words } = site.strings;
  const meaning: Record<string, string> = words.fields;
  const { count, fields } = tables[name];
  return (
    <section class="prose" aria-labelledby={name}>
      <h2 id={name}>
        {words.tables[name]} <span class="heading-note">{site.strings.number(count(site))}</span>
      </h2>
      <ul class="data-files">
        {tableFormats.map((format) => (
          <li key={format}>
            <a href={site.href(address.dataFile(`${name}.${format}`))} download>
              {formatNames[format]}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.dictionary}</summary>
        <dl class="data-fields">
          {Object.keys(fields).map((field) => (
            <div key={field}>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{meaning[field]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
