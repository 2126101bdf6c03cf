/** A mail or web address as a link; any other words as they are. */
export function ContactLink({ to }: { to: string }) {
  if (/^https?:\/\//i.test(to) && URL.canParse(to))
    return (
      <a href={to} rel="noreferrer">
        {to}
      </a>
    );
  return /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(to) ? <a href={`mailto:${to}`}>{to}</a> : <span>{to}</span>;
}
