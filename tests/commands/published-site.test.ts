import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { Parser } from "htmlparser2";
import { readArchive } from "../../src/archive/read-archive.ts";
import { buildSite } from "../../src/commands/build-site.ts";
import { headerPlan } from "../../src/site/hosting/header-plan.ts";
import { headersFor, readHeaderRules } from "../header-rules.ts";
import { readOutput } from "../read-output.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const directory = temporaryFolder({ after });

const prefix = "/archive/";
const content = join(directory, "content");
let output: Map<string, string>;
before(async () => {
  cpSync(join(root, "content"), content, { recursive: true });
  const first = join(content, "articles", readdirSync(join(content, "articles"))[0]!);
  const shy = readFileSync(first, "utf8").replace(/^source: .*\n/m, "");
  writeFileSync(first, shy.replace("---\n", "---\nsource: A Shy Paper\n"));
  writeFileSync(join(content, "sources.yml"), `[{ name: A Shy Paper, noindex: "true" }]`);
  const built = await buildSite({ content, output: join(directory, "site"), prefix });
  assert.ok(built.built, JSON.stringify(!built.built && built.problems));
  output = readOutput(join(directory, "site"));
});

const rules = () => readHeaderRules(output.get("/_headers")!.replace("/_headers\n", ""));
const addressOf = (path: string) => prefix + path.slice(1).replace(/(?<=^|\/)index\.html$/, "");
const served = () => [...output.keys()].filter((path) => !path.startsWith("/_"));

test("every file is sent with the policy and a word on caching, and no header twice", (t) => {
  const all = rules();
  t.diagnostic(`${served().length} files, ${all.length} rules`);
  assert.ok(all.length < 100);
  for (const line of output.get("/_headers")!.split("\n")) assert.ok(line.length < 2000);
  for (const path of served()) {
    const headers = headersFor(all, addressOf(path));
    const names = headers.map(([name]) => name.toLowerCase());
    assert.deepEqual([...new Set(names)], names, path);
    for (const name of [
      "content-security-policy",
      "x-content-type-options",
      "referrer-policy",
      "cache-control",
    ])
      assert.ok(names.includes(name), `${path} without ${name}`);
    const hashed = /^\/assets\/[\w-]+-[A-Z0-9]{8}\.\w+$/.test(path);
    assert.equal(new Map(headers).get("Cache-Control")!.includes("immutable"), hashed, path);
  }
});

test("what search engines are asked to leave alone says so in its headers, where it is no page", () => {
  const hidden = [...output].filter(
    ([path, text]) => /\/articles\/.*\.html$/.test(path) && text.includes('content="noindex"'),
  );
  assert.equal(hidden.length, 1);
  for (const path of [
    "/data/articles.csv",
    "/data/quotes.jsonl",
    hidden[0]![0].replace("index.html", "index.json"),
  ])
    assert.ok(new Map(headersFor(rules(), addressOf(path))).has("X-Robots-Tag"), path);
});

test("https is kept to for the host, for its subdomains only when asked", async () => {
  const { archive } = await readArchive(content);
  const transport = (hsts?: "none" | "host" | "subdomains") =>
    new Map(
      headerPlan({ ...archive, settings: { ...archive.settings, ...(hsts && { hsts }) } }, "/").everywhere,
    ).get("Strict-Transport-Security");
  assert.equal(transport(), "max-age=31536000");
  assert.equal(transport("subdomains"), "max-age=31536000; includeSubDomains");
  assert.equal(transport("none"), undefined);
});

test("nginx is told the same as the others", () => {
  const conf = output.get("/_nginx.conf")!;
  const told = new Map(
    [...conf.matchAll(/^ {4}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]),
  );
  const locations = conf.match(/^location .*\{\n {4}add_header/gm)!;
  for (const [name, value] of rules()[0]!.headers) {
    assert.equal(told.get(name), value);
    assert.equal(conf.split(`add_header ${name} `).length - 1, locations.length, `${name} in every location`);
  }
});

test("the policies, in the header and in the pages, have no finding of weight", (t) => {
  const policies = new Set<string>([new Map(rules()[0]!.headers).get("Content-Security-Policy")!]);
  for (const [path, html] of output)
    if (path.endsWith(".html") && !path.startsWith("/pagefind/"))
      policies.add(metaPolicyOf(html) ?? `none in ${path}`);
  assert.equal(policies.size, 2);
  for (const policy of policies) {
    assert.match(policy, /^default-src 'none'; /);
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    t.diagnostic(
      findings.map(({ severity, description }) => `${Severity[severity]}: ${description}`).join(" | "),
    );
    const weighty = findings.filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
    assert.deepEqual(weighty, []);
  }
});

function metaPolicyOf(html: string): string | undefined {
  let policy: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "meta" && attributes["http-equiv"] === "Content-Security-Policy")
        policy = attributes.content;
    },
  });
  parser.end(html);
  return policy;
}

test("no page has a script, a style or a handler of its own", () => {
  for (const [path, html] of output) {
    if (!path.endsWith(".html")) continue;
    let script = false;
    const parser = new Parser({
      onopentag(name, attributes) {
        script = name === "script" && attributes.type !== "application/ld+json";
        const inline = Object.keys(attributes).filter((key) => key === "style" || key.startsWith("on"));
        assert.deepEqual([name === "style", inline], [false, []], `${path}: <${name}>`);
      },
      ontext: (text) => assert.ok(!script, `${path}: ${text}`),
      onclosetag: () => {
        script = false;
      },
    });
    parser.end(html.slice(path.length + 1));
  }
});

test("nothing of the machine, of the raw folder or of the packages is in the output", (t) => {
  const places = [root, directory, `${tmpdir()}/`, `${homedir()}/`, "node_modules", "sourceMappingURL"];
  if (hostname().length > 5) places.push(hostname());
  const sources = ["raw", "articles", "."].flatMap((folder) =>
    readdirSync(join(content, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
  const hashes = new Set(sources.map((bytes) => createHash("sha256").update(bytes).digest("hex")));
  assert.ok(hashes.size > 10);
  let bytes = 0;
  for (const [path, text] of output) {
    bytes += text.length;
    for (const place of places) assert.ok(!text.includes(place), `${path} holds ${place}`);
    const hash = createHash("sha256")
      .update(readFileSync(join(directory, "site", path)))
      .digest("hex");
    assert.ok(!hashes.has(hash), `${path} is a source`);
    assert.doesNotMatch(path, /\.(map|ts|tsx|md|ya?ml)$/);
  }
  t.diagnostic(`${output.size} files, ${Math.round(bytes / 1000)} kB unpacked`);
});
