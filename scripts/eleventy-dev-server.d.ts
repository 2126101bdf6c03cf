/** @11ty/eleventy-dev-server ships no types; this is what scripts/start.ts uses of it. */
declare module "@11ty/eleventy-dev-server" {
  interface Options {
    pathPrefix?: string;
    domDiff?: boolean;
    messageOnStart?: (server: { hosts: string[] }) => string;
  }
  export default class EleventyDevServer {
    static getServer(name: string, directory: string, options?: Options): EleventyDevServer;
    serve(port: number): void;
    reload(): void;
  }
}
