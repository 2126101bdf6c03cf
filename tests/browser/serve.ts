import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** What the published site is held to: scripts, styles and requests of its own only, nothing inline. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** A plain static server for a built site under a path, with the strict policy; answers 404.html for what is missing. */
export async function serve(
  directory: string,
  prefix = "/",
): Promise<{ url: string; close(): Promise<void> }> {
  const files = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders: (response) => void response.setHeader("Content-Security-Policy", POLICY),
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": POLICY,
      });
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
