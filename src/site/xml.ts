/** Anything XML 1.0 cannot hold at all: control characters, lone surrogates, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text made safe for an element or an attribute of an XML document. */
function escapeXml(text: string): string {
  return text.replace(unfit, "\ufffd").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/**
 * An XML element. Text is escaped here and nowhere else; elements inside are given as `children`,
 * and what is undefined is left out.
 */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: (XmlElement | string | undefined)[]
): XmlElement {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const open = [name, ...given.map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  const inside = children
    .filter((child) => child !== undefined)
    .map((child) => (typeof child === "string" ? escapeXml(child) : child.xml));
  return { xml: inside.length === 0 ? `<${open}/>` : `<${open}>${inside.join("")}</${name}>` };
}

/** XML that is ready: a wrapper, so that it cannot be taken for text. */
export interface XmlElement {
  xml: string;
}

/** A whole document, with its declaration and a final line break. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
