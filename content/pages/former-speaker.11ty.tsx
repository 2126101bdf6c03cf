import { Shell } from "../../layouts/shell.tsx";
import { address, permalink } from "../../src/site/address.ts";
import type { Site } from "../../src/site/site.ts";

export const data = {
  pagination: { data: "site.slugs.formerSpeakers", size: 1, alias: "slug" },
  permalink: ({ slug }: { slug: string }) => permalink(address.speaker(slug)),
};

/** An address a speaker no longer has, from another spelling or from before two were joined: it leads on. */
export default function formerSpeaker({ site, slug }: { site: Site; slug: string }) {
  const { strings } = site;
  const speaker = site.formerSpeaker(slug);
  const path = address.speaker(speaker.slug);
  return (
    <Shell
      site={site}
      kind="plain"
      title={strings.moved(speaker.name)}
      path={path}
      noindex
      head={<meta http-equiv="refresh" content={`0; url=${site.href(path)}`} />}
    >
      <h1>{speaker.name}</h1>
      <p class="lead">
        {strings.movedTo} <a href={site.href(path)}>{speaker.name}</a>.
      </p>
    </Shell>
  );
}
