/** Citation.js ships no types: the part of it that this project uses. */
declare module "@citation-js/core" {
  export const plugins: {
    output: { format(name: string, data: object[], options?: object): unknown };
    config: {
      get(plugin: "@csl"): { styles: { add(name: string, xml: string): void } };
      get(plugin: "@bibtex"): { format: { useIdAsLabel: boolean } };
    };
  };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
