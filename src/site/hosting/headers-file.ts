import type { Header, HeaderPlan } from "./header-plan.ts";

/**
 * The plan as a `_headers` file (Netlify, Cloudflare Pages): at most 100 rules, and every rule that fits a path counts.
 * @param names what lies at the top of the site, folders with "/" at the end
 */
export function headersFile(plan: HeaderPlan, names: string[]): string {
  const { base } = plan;
  const rest = names
    .filter((name) => name !== "assets/")
    .flatMap((name) =>
      name === "index.html" ? [base, base + name] : name.endsWith("/") ? `${base}${name}*` : base + name,
    );
  const rules: [path: string, headers: Header[]][] = [
    [`${base}*`, plan.everywhere],
    [`${base}assets/*`, plan.assets],
    ...rest.map((path): [string, Header[]] => [path, plan.rest]),
    ...plan.unlistedPaths.map((path): [string, Header[]] => [base + path, plan.unlisted]),
  ];
  return rules
    .map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"))
    .join("\n");
}
