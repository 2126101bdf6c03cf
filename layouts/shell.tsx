import type { ComponentChildren } from "preact";
import { address } from "../src/site/address.ts";
import { metaPolicy } from "../src/site/hosting/policy.ts";
import type { Site } from "../src/site/site.ts";
import { FeedLinks } from "./feed-links.tsx";
import { Footer } from "./footer.tsx";
import { Header, type Room } from "./header.tsx";
import { SharePicture } from "./share-picture.tsx";

interface ShellProps {
  site: Site;
  /** The page's own title, without the archive's; absent on the home page. */
  title?: string | undefined;
  description?: string | undefined;
  /** Its path from the site's root; absent where it has no address of its own (404). */
  path?: string | undefined;
  /** Search engines are asked to leave it alone. */
  noindex?: boolean;
  /** Which entry of the navigation it belongs to. */
  room?: Room | undefined;
  /** Client entry points to load, by name: "search", "article", "cite". */
  scripts?: string[];
  /** More for the head: metadata, feeds, structured data. */
  head?: ComponentChildren;
  /** Class of the main element. */
  kind: string;
  children: ComponentChildren;
}

/** The page around every page: head, skip link, header, main, footer. */
export function Shell({
  site,
  title,
  description,
  path,
  noindex = false,
  room,
  scripts = [],
  head,
  kind,
  children,
}: ShellProps) {
  const { settings, assets, strings } = site;
  const canonical = path === undefined ? undefined : site.absolute(path);
  const summary = description ?? settings.description;
  return (
    <html lang={strings.language} data-base={site.base}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={metaPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? settings.title : `${title} · ${settings.title}`}</title>
        {summary && <meta name="description" content={summary} />}
        <meta name="referrer" content="no-referrer" />
        {(noindex || settings.noindex) && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        {assets.preload.map((font) => (
          <link
            key={font}
            rel="preload"
            href={site.href(font)}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={site.href(assets.style)} />
        <link rel="icon" href={site.href(assets.icon)} type="image/svg+xml" />
        {canonical && <link rel="canonical" href={canonical} />}
        <FeedLinks site={site} title={settings.title} path={address.feed()} />
        <meta property="og:title" content={title ?? settings.title} />
        <meta property="og:site_name" content={settings.title} />
        {summary && <meta property="og:description" content={summary} />}
        {canonical && <meta property="og:url" content={canonical} />}
        <SharePicture site={site} />
        {head}
        {/* The quick search is on every page of an archive that has something to find. */}
        {[...scripts, ...(site.archive.articles.length > 0 ? ["quick"] : [])].map((name) => {
          const script = assets.scripts[name];
          return script && <script key={name} type="module" src={site.href(script)} />;
        })}
      </head>
      <body>
        <a class="skip" href="#main">
          {strings.skip}
        </a>
        <Header site={site} room={room} isHome={path === address.home()} />
        <main id="main" class={kind} tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}
