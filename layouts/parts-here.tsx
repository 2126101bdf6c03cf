import type { ComponentChildren } from "preact";
import { partId } from "../src/site/long-list.ts";
import type { Part } from "../src/site/split-by-date.ts";

/** The parts of a long list that stand on this page, each where links to it find it. */
export function PartsHere({
  parts,
  children,
}: {
  parts: Part[];
  children: (part: Part) => ComponentChildren;
}) {
  return (
    <>
      {parts.map((part) => (
        <div key={part.key} id={partId(part)} class="part">
          {children(part)}
        </div>
      ))}
    </>
  );
}
