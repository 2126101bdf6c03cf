import { address } from "../src/site/address.ts";
import { breadcrumbsJsonLd } from "../src/site/json-ld.ts";
import { shorten } from "../src/site/shorten.ts";
import type { Site } from "../src/site/site.ts";
import { JsonLd } from "./json-ld.tsx";

interface BreadcrumbsProps {
  site: Site;
  /** The pages above this one, from the top; home is added. */
  trail: { name: string; path: string }[];
  /** The name of this page, which is not shown here. */
  here: string;
}

/** The way down to this page. The page itself is its heading. */
export function Breadcrumbs({ site, trail, here }: BreadcrumbsProps) {
  const { strings } = site;
  const steps = [{ name: strings.home, path: address.home() }, ...trail];
  return (
    <nav class="breadcrumbs" aria-label={strings.breadcrumbs}>
      <JsonLd thing={breadcrumbsJsonLd(site, steps, here)} />
      <ol>
        {steps.map(({ name, path }) => (
          <li key={path}>
            <a href={site.href(path)}>{shorten(name, 48)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
