import type { Header, HeaderPlan } from "./header-plan.ts";

/**
 * The plan as a part of an nginx server block. A location that adds a header inherits none, so that each lists all.
 */
export function nginxFile({ base, everywhere, assets, rest, unlisted, unlistedPaths }: HeaderPlan): string {
  const location = (where: string, ...headers: Header[]) =>
    [
      `location ${where} {`,
      ...headers.map(([name, value]) => `    add_header ${name} "${value}" always;`),
      "    charset utf-8;",
      "    gzip on;",
      "    gzip_types application/javascript application/json image/svg+xml text/css text/csv text/plain text/xml;",
      "}",
    ].join("\n");
  const pattern = (path: string) => `~ ^${literal(base + path).replace(":slug", "[^/]+")}$`;
  return `${[
    `# For the server block of nginx whose root is the folder that holds the site at ${base}:
#     include /path/to/the/site/_nginx.conf;`,
    `error_page 403 404 =404 ${base}404.html;`,
    location(base, ...everywhere, ...rest),
    location(`${base}assets/`, ...everywhere, ...assets),
    ...unlistedPaths.map((path) => location(pattern(path), ...everywhere, ...rest, ...unlisted)),
    `location ~ ^${literal(base)}_(headers|nginx\\.conf)$ { return 404; }`,
  ].join("\n\n")}\n`;
}

const literal = (path: string) => path.replace(/[.+*?()[\]{}^$|\\]/g, "\\$&");
