import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { ContactLink } from "./contact-link.tsx";

/** Whose this is, and the rooms the header leaves out. */
export function Footer({ site }: { site: Site }) {
  const { strings, settings } = site;
  return (
    <footer class="site-footer">
      <p>
        {settings.title}. {strings.footer}
      </p>
      <ul>
        <li>
          <a href={site.href(address.sources())}>{strings.sources}</a>
        </li>
        <li>
          <a href={site.href(address.about())}>{strings.nav.about}</a>
        </li>
        <li>
          <a href={site.href(address.data())}>{strings.data.title}</a>
        </li>
        <li>
          <a href={site.href(address.feed())}>{strings.feed}</a>
        </li>
        {settings.contact && (
          <li>
            {strings.contact}: <ContactLink to={settings.contact} />
          </li>
        )}
      </ul>
    </footer>
  );
}
