import { Shell } from "../../layouts/shell.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = { permalink: permalink(address.notFound()) };

/** What a host shows for an address that is not there. */
export default function notFound({ site }: { site: Site }) {
  const { strings } = site;
  return (
    <Shell site={site} kind="plain" title={strings.notFound}>
      <h1>{strings.notFound}</h1>
      <p class="lead">{strings.notFoundText}</p>
      <ul>
        <li>
          <a href={site.href(address.quotes())}>{strings.nav.quotes}</a>
        </li>
        <li>
          <a href={site.href(address.search())}>{strings.nav.search}</a>
        </li>
        <li>
          <a href={site.href(address.timeline())}>{strings.nav.timeline}</a>
        </li>
      </ul>
    </Shell>
  );
}
