import type { ArchivedArticle } from "../src/model.ts";
import { address } from "../src/site/address.ts";
import type { Site } from "../src/site/site.ts";
import { tallySpeakers } from "../src/site/tally.ts";
import { TallySection } from "./tally-section.tsx";

/** Who is quoted most in these articles. */
export function WhoSpeaks({ site, articles }: { site: Site; articles: ArchivedArticle[] }) {
  return (
    <TallySection
      site={site}
      id="speakers"
      title={site.strings.whoSpeaks}
      tally={tallySpeakers(site, articles)}
      address={address.speaker}
      most={15}
    />
  );
}
