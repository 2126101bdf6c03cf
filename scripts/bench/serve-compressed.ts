import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves files as static hosts do: text compressed; everything else as it is, or a part of it. */
export async function serveCompressed(directory: string): Promise<{ url: string; close(): Promise<void> }> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/\?.*/, "").replace(/\/$/, "/index.html");
    const file = join(directory, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)];
    const body = ready.get(file) ?? (type ? gzipSync(readFileSync(file)) : readFileSync(file));
    ready.set(file, body);
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const part = start === undefined || type ? body : body.subarray(Number(start), Number(end) + 1);
    response.writeHead(part === body ? 200 : 206, {
      "Content-Type": type ?? "application/octet-stream",
      "Content-Length": part.length,
      ...(type && { "Content-Encoding": "gzip" }),
      ...(part !== body && { "Content-Range": `bytes ${start}-${end}/${body.length}` }),
    });
    response.end(part);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
