import { useState } from "preact/hooks";
import { texts } from "./texts.ts";

interface DateBoxProps {
  side: "from" | "to";
  /** As typed: a year, a month or a day. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * One end of a range of dates. A plain box: browsers that have a control for months let nobody type a year,
 * and two of the three that matter have none.
 */
export function DateBox({ side, value, onChange }: DateBoxProps) {
  // What is half typed stays, though the page is drawn anew with counts that have come.
  const [typed, setTyped] = useState<string>();
  return (
    <label class="facet date-box">
      <span>{texts[side]}</span>
      <input
        type="text"
        name={side}
        autocomplete="off"
        spellcheck={false}
        maxLength={10}
        placeholder={texts.datePlaceholder}
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(undefined);
          onChange(event.currentTarget.value.trim());
        }}
      />
    </label>
  );
}
