/**
 * What a page of the site may load: scripts, styles, fonts, pictures and data of its own, nothing inline. The index
 * is WebAssembly. No text can become HTML or a script in the browser (Trusted Types), whatever code asks for it.
 * "worker-src" is not there: the index is read without one.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** For a page's own head: holds on hosts that cannot send headers. */
export const metaPolicy = directives.join("; ");

/** For the header, which alone can forbid that others frame the site. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join("; ");
