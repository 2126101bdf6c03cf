import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";

/** The entries of the navigation. */
export type Room = "quotes" | "search" | "speakers" | "topics" | "timeline" | "about";

const rooms: Room[] = ["quotes", "search", "speakers", "topics", "timeline", "about"];

/** The nameplate and the way to every room. On the home page the heading is the nameplate. */
export function Header({ site, room, isHome }: { site: Site; room?: Room | undefined; isHome: boolean }) {
  const { strings, settings } = site;
  return (
    <header class="site-header">
      {!isHome && (
        <p class="nameplate">
          <a href={site.href(address.home())}>{settings.title}</a>
        </p>
      )}
      <nav aria-label={strings.siteNavigation}>
        <ul>
          {rooms.map((name) => (
            <li key={name}>
              <a href={site.href(address[name]())} aria-current={name === room ? "page" : undefined}>
                {strings.nav[name]}
              </a>
            </li>
          ))}
          {site.archive.articles.length > 0 && (
            // The script that opens it shows it.
            <li class="quick-open" hidden>
              <button type="button" aria-keyshortcuts="/ Control+K">
                {strings.quickSearch}
              </button>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}
