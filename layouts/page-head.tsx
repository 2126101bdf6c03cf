import type { ComponentChildren } from "preact";
import type { Site } from "../src/site/site.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";

interface PageHeadProps {
  site: Site;
  title: string;
  /** What the page is called under the pages above it, where not by its title. */
  here?: string;
  /** The pages above it, from the top. */
  trail?: { name: string; path: string }[];
  /** A word over the title. */
  kicker?: string;
  children?: ComponentChildren;
}

/** The top of a page: the way down to it, its title, and what it is about. */
export function PageHead({ site, title, here = title, trail = [], kicker, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <Breadcrumbs site={site} here={here} trail={trail} />
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
