import { useEffect, useRef, useState } from "preact/hooks";
import { longest, nothingAsked, writeQuery } from "./query.ts";
import type { QuickFinder, QuickItem, QuickItems } from "./quick-finder.ts";
import { texts } from "./texts.ts";

interface QuickSearchProps {
  base: string;
  finder: QuickFinder;
  onClose: () => void;
}

/** How long typing must rest before a search, in milliseconds. */
const rest = 120;

const kinds = ["speakers", "topics", "quotes", "articles"] as const;

/**
 * A box with everything it leads to beneath, in the pattern "editable combobox with list autocomplete" of the
 * ARIA Authoring Practices: arrows move, Enter follows, Escape is the dialog's.
 */
export function QuickSearch({ base, finder, onClose }: QuickSearchProps) {
  const [typed, setTyped] = useState("");
  const [items, setItems] = useState<QuickItems>();
  const [failed, setFailed] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const asked = typed.trim() !== "";

  useEffect(() => {
    let latest = true;
    setFailed(false);
    if (!asked) return setItems(undefined);
    const search = () =>
      finder.find(typed.trim()).then(
        (found) => latest && setItems(found),
        () => latest && setFailed(true),
      );
    const timer = setTimeout(search, rest);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [typed]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const everything = `${base}quotes/${writeQuery({ ...nothingAsked, q: typed })}`;
  const groups: [label: string, items: QuickItem[]][] = [
    ...(items ? kinds.map((kind): [string, QuickItem[]] => [texts.quickKinds[kind], items[kind]]) : []),
    ...(asked
      ? [["", [{ text: texts.quickAll(typed.trim()), note: "", href: everything }]] as [string, QuickItem[]]]
      : []),
  ].filter(([, own]) => own.length > 0);
  const flat = groups.flatMap(([, own]) => own);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && flat.length > 0) {
      event.preventDefault();
      setActive((active + step + flat.length + (active < 0 && step < 0 ? 1 : 0)) % flat.length);
    } else if (event.key === "Enter" && asked) {
      event.preventDefault();
      location.assign(flat[active]?.href ?? everything);
      onClose();
    }
  };

  let at = -1;
  return (
    <div class="quick-inside">
      <label for="quick-box">{texts.quick}</label>
      <input
        id="quick-box"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        aria-autocomplete="list"
        aria-expanded={flat.length > 0}
        aria-controls="quick-options"
        aria-activedescendant={active >= 0 && active < flat.length ? `quick-option-${active}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="quick-status" role="status">
        {failed
          ? texts.failed
          : !asked
            ? texts.quickHint
            : items
              ? texts.quickFound(flat.length - 1)
              : texts.searching}
      </p>
      <div id="quick-options" role="listbox" aria-label={texts.results} ref={list} hidden={flat.length === 0}>
        {groups.map(([label, own]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for controls
          <div key={label} role="group" aria-label={label || texts.quickOn}>
            {label !== "" && (
              <p class="quick-kind" aria-hidden="true">
                {label}
              </p>
            )}
            {own.map(({ text, note, href }) => {
              at += 1;
              return (
                <a
                  key={href}
                  id={`quick-option-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  href={href}
                  onClick={onClose}
                >
                  <span>{text}</span>
                  {note !== "" && <small>{note}</small>}
                </a>
              );
            })}
          </div>
        ))}
      </div>
      <button type="button" class="quick-close" onClick={onClose}>
        {texts.close}
      </button>
    </div>
  );
}
