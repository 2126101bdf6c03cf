/** Eleventy ships no types: the part of it that this project uses. */
declare module "@11ty/eleventy" {
  /** What a template is rendered with. */
  export interface PageData {
    /** The address is false where the template wants no page. */
    page: { url: string | false };
    /** Handed over by the build. */
    writePage(path: string, text: string): void;
  }

  export interface Config {
    addGlobalData(name: string, value: unknown): void;
    addExtension(
      extension: string | string[],
      settings: {
        key: string;
        compile: () => (this: Renderer, data: PageData) => Promise<string>;
      },
    ): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setDataFileSuffixes(suffixes: string[]): void;
  }

  export interface Renderer {
    defaultRenderer(data: PageData): Promise<unknown>;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        pathPrefix: string;
        quietMode: boolean;
        dryRun: boolean;
        config: (config: Config) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
