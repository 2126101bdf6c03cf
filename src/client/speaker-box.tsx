import { useEffect, useRef, useState } from "preact/hooks";
import type { ListedSpeaker } from "../search/speaker-list.ts";
import { findSpeakers, type Suggestion } from "./find-speakers.ts";
import { texts } from "./texts.ts";

interface SpeakerBoxProps {
  label: string;
  /** Slug of the chosen speaker; "" for anybody. */
  value: string;
  /** Absent until loaded. */
  speakers: ListedSpeaker[] | undefined;
  /** How many results each speaker would leave; absent before anything is asked. */
  counts: Record<string, number> | undefined;
  /** The list is being looked at. */
  onOpen: () => void;
  onChange: (slug: string) => void;
}

/** Names offered at once: more are found by typing. */
const limit = 40;

/**
 * A box that completes speakers' names, in the pattern "editable combobox with list autocomplete" of the
 * ARIA Authoring Practices: arrows move, Enter chooses, Escape closes, leaving the box restores the choice.
 */
export function SpeakerBox({ label, value, speakers, counts, onOpen, onChange }: SpeakerBoxProps) {
  const chosen = speakers?.find(([slug]) => slug === value)?.[1] ?? value;
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);

  const offered = () => optionsFor(typed ?? "", value, speakers, counts);
  // Thousands are not gone through for a list that nobody sees.
  const options = open ? offered() : [];

  useEffect(() => {
    if (open) onOpen();
  }, [open]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const close = () => {
    setOpen(false);
    setTyped(undefined);
    setActive(-1);
  };
  const choose = (slug: string) => {
    close();
    if (slug !== value) onChange(slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      const { length } = open ? options : offered();
      setActive((active + step + length + (active < 0 && step < 0 ? 1 : 0)) % Math.max(length, 1));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      const option = options[active] ?? (typed ? options[0] : undefined);
      if (option) choose(option.slug);
      else if (typed === "") choose("");
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div class="facet speaker-box">
      <label for="speaker-box">{label}</label>
      <input
        id="speaker-box"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls="speaker-options"
        aria-activedescendant={open && active >= 0 ? `speaker-option-${active}` : undefined}
        placeholder={texts.anybody}
        value={typed ?? chosen}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onBlur={() => (typed === "" ? choose("") : close())}
        onKeyDown={onKeyDown}
      />
      <div id="speaker-options" role="listbox" aria-label={label} ref={list} hidden={!open}>
        {options.map(({ slug, name, quotes, alias }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's, which keeps the focus
          <div
            key={slug}
            id={`speaker-option-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(slug)}
          >
            <span>
              {name}
              {alias && <small> {texts.also(alias)}</small>}
            </span>
            {quotes > 0 && <span class="tally-count">{texts.number(quotes)}</span>}
          </div>
        ))}
        {speakers && options.length === 0 && (
          <div class="no-option" role="option" tabIndex={-1} aria-selected={false} aria-disabled>
            {texts.nobodyNamed}
          </div>
        )}
      </div>
    </div>
  );
}

/** Who is offered for what was typed, those with most results first; before them, nobody, where somebody is chosen. */
function optionsFor(
  typed: string,
  value: string,
  speakers: ListedSpeaker[] = [],
  counts: SpeakerBoxProps["counts"],
): Suggestion[] {
  const possible = speakers
    .filter(([slug]) => counts === undefined || counts[slug])
    .map(
      ([slug, name, quotes, ...aliases]): ListedSpeaker => [slug, name, counts?.[slug] ?? quotes, ...aliases],
    );
  if (counts !== undefined) possible.sort((a, b) => b[2] - a[2]);
  const anybody: Suggestion[] =
    value === "" || typed ? [] : [{ slug: "", name: texts.clearSpeaker, quotes: 0 }];
  return [...anybody, ...findSpeakers(typed, possible, limit)];
}
