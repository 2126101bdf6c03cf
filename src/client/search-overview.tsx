import type { ListedSpeaker } from "../search/speaker-list.ts";
import type { Asked } from "./asked.ts";
import { DateChart } from "./date-chart.tsx";
import { type Query, type View, writeQuery } from "./query.ts";
import type { Tally } from "./tally.ts";
import type { ChangeQuery } from "./use-query.ts";
import { WhoMost } from "./who-most.tsx";

interface SearchOverviewProps {
  view: View;
  query: Query;
  asked: Asked;
  counts: Tally;
  speakers: ListedSpeaker[] | undefined;
  onChange: ChangeQuery;
}

/** The results at a glance: when they are from, and whose they are. Its code comes with the first answer. */
export function SearchOverview({ view, query, asked, counts, speakers, onChange }: SearchOverviewProps) {
  return (
    <div class="search-overview">
      <DateChart asked={asked} counts={counts} onChange={onChange} />
      {view === "quotes" && counts.total > 0 && speakers && asked.facets.speaker === "" && (
        <WhoMost
          counts={counts.choices.speaker ?? {}}
          speakers={speakers}
          href={(slug) => `${location.pathname}${writeQuery({ ...query, speaker: slug })}`}
          onChoose={(slug) => onChange({ speaker: slug })}
        />
      )}
    </div>
  );
}
