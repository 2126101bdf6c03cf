/** Eleventy ships no types: the part of it that this project uses. */
declare module "@11ty/eleventy" {
  export interface Config {
    addGlobalData(name: string, value: unknown): void;
    addExtension(
      extension: string | string[],
      settings: {
        key: string;
        compile: () => (this: Renderer, data: unknown) => Promise<string>;
      },
    ): void;
    addTemplateFormats(formats: string[]): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setDataFileSuffixes(suffixes: string[]): void;
  }

  export interface Renderer {
    defaultRenderer(data: unknown): Promise<unknown>;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        pathPrefix: string;
        quietMode: boolean;
        config: (config: Config) => void;
      },
    );
    disableLogger(): void;
    /** Resolves to what was copied and what was written. */
    write(): Promise<[unknown[], unknown[]]>;
  }
}
