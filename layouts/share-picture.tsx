import { sharePictureSize } from "../src/site/share-picture.ts";
import type { Site } from "../src/site/site.ts";

/** The picture shown where a page is shared. Networks take only a full address. */
export function SharePicture({ site }: { site: Site }) {
  const { assets, settings } = site;
  const address = assets.picture && site.absolute(assets.picture);
  if (!address) return null;
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:width" content={String(sharePictureSize.width)} />
      <meta property="og:image:height" content={String(sharePictureSize.height)} />
      <meta property="og:image:alt" content={settings.title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
