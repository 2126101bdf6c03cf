import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaderRules } from "../header-rules.ts";

/**
 * A plain static server for a built site under a path. It sends what the site's own `_headers` file says, as its hosts
 * do, and answers 404.html for what is missing.
 */
export async function serve(
  directory: string,
  prefix = "/",
): Promise<{ url: string; close(): Promise<void> }> {
  const rules = readHeaderRules(readFileSync(join(directory, "_headers"), "utf8"));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  };
  const files = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => setHeaders(response, prefix + path.replace(/^\//, "")),
  });
  const server = createServer((request, response) => {
    const missing = () => {
      setHeaders(response, request.url ?? "/");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(directory, "404.html")));
    };
    if (!request.url?.startsWith(prefix)) return missing();
    request.url = `/${request.url.slice(prefix.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
