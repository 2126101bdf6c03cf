/** Named numbers, each with a word of explanation where it needs one. */
export function Facts({ facts }: { facts: [name: string, value: string, note?: string][] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>
            {name}
            {note && <span class="facts-note">{note}</span>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
