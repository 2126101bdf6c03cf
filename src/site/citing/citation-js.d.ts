/** Citation.js ships no types: the part of it that this project uses. */
declare module "@citation-js/core" {
  /** Reads any format that a plugin knows. */
  export class Cite {
    constructor(source: string);
    data: {
      type: string;
      title?: string;
      author?: { family?: string; given?: string; literal?: string }[];
      issued?: object;
      "container-title"?: string;
      publisher?: string;
      note?: string;
      URL?: string;
    }[];
  }
  export const plugins: {
    output: { format(name: string, data: object[], options?: object): unknown };
    config: {
      get(plugin: "@csl"): { styles: { has(name: string): boolean; add(name: string, xml: string): void } };
      get(plugin: "@bibtex"): { format: { useIdAsLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
