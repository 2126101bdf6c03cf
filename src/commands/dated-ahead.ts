import type { Edtf } from "../model.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * What to ask about articles that are dated after the day it is, a misread or mistyped year as a rule. To be told and
 * never to be stored: what is stored must not depend on a clock. In some place it is tomorrow already.
 */
export function datedAhead(
  articles: { file: string; published?: Edtf }[],
  now = new Date(),
): string | undefined {
  const last = new Date(now.getTime() + day).toISOString();
  const ahead = articles.filter(
    ({ published = "" }) => /^\d{4}/.test(published) && published > last.slice(0, published.length),
  );
  const [first] = ahead;
  if (!first) return undefined;
  const others = ahead.length > 1 ? `, and so are ${ahead.length - 1} more` : "";
  return (
    `${first.file}: it is dated ${first.published}, a day to come${others}: ` +
    `correct "published", or this machine's clock (${now.toISOString().slice(0, 10)})`
  );
}
