import iconv from "iconv-lite";
import type { FiledArticle } from "./file-record.ts";
import { type Line, type Metadata, makeLine, mark, squeeze } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readStamp } from "./read-stamp.ts";
import { splitLines } from "./split-lines.ts";

/** A mail or one of its parts: its headers by their names in lower case, and the text below them. */
interface Part {
  headers: Map<string, string>;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  line: number;
}

/** The most headers and the deepest nesting of parts that are looked at. */
const most = 200;
const deepest = 6;

/**
 * Reads a mail, as saved by a mail program or pasted with its headers: the subject is the title, the day of sending the
 * day of publication, a list's name its source. Of several parts the plain text is read, or else the HTML. Undefined
 * where a text does not begin as a mail does.
 */
export function readMail(text: string): FiledArticle | undefined {
  const forwarded = /^\s*(?:-{3,}\s*Forwarded message\s*-{3,}|Begin forwarded message:)\s*\n/i.exec(
    text.slice(0, 200),
  );
  const start = forwarded?.[0].length ?? 0;
  const mail = partOf(text.slice(start), text.slice(0, start).split("\n").length);
  const subject = mail.headers.get("subject");
  if (!subject || !mail.headers.has("from") || mail.headers.size < 3) return undefined;
  if (!["to", "message-id", "received", "mime-version", "reply-to"].some((name) => mail.headers.has(name)))
    return undefined;
  const page = pageOf(readable(mail, 0));
  const metadata: Metadata = { ...page.metadata, ...saidBy(mail.headers) };
  const head = text.split(/\r\n|[\r\n]/).slice(0, mail.line - 1);
  const lines = head.flatMap((words, index) => headLine(words, index + 1));
  const { stretch } = page;
  return {
    lines: [...lines, ...page.lines],
    metadata,
    ...(stretch && { stretch: { start: stretch.start + lines.length, end: stretch.end + lines.length } }),
  };
}

function headLine(text: string, line: number): Line[] {
  if (text.trim() === "") return [];
  const head = makeLine([{ line, text }], text, false);
  mark(head, "field", "mail-header");
  return [head];
}

function saidBy(headers: Map<string, string>): Metadata {
  const said: Metadata = {};
  const title = decodeWords(headers.get("subject")!).replace(/^(?:(?:re|fwd?|wg|aw|tr)\s?:\s*)+/i, "");
  if (title) said.title = title;
  const day = readStamp(headers.get("date"))?.day;
  if (day) said.published = day;
  const sender = /^"?([^"<>@]{2,80}?)"?\s*</.exec(headers.get("from")!.trim())?.[1];
  // Anybody may forward an article; a list sends its own.
  if (sender && (headers.has("list-unsubscribe") || headers.has("list-id")))
    said.source = decodeWords(sender);
  return said;
}

/** Headers, which go on where a line is indented, as far as the first blank line. */
function partOf(text: string, firstLine: number): Part {
  const headers = new Map<string, string>();
  let at = 0;
  let line = firstLine;
  let open: string | undefined;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const row = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, "");
    const header = /^([A-Za-z][\w-]{1,60}):\s?(.*)$/.exec(row);
    if (row.trim() !== "" && !header && !(open && /^\s/.test(row))) break;
    at = end < 0 ? text.length : end + 1;
    line++;
    if (row.trim() === "") {
      if (open) break;
    } else if (header) {
      open = header[1]!.toLowerCase();
      if (headers.size < most && !headers.has(open)) headers.set(open, header[2]!);
    } else if (headers.get(open!)!.length < 10_000) headers.set(open!, `${headers.get(open!)} ${row.trim()}`);
  }
  return { headers, body: text.slice(at), line };
}

/** The part to read: plain text rather than HTML. */
function readable(part: Part, depth: number): Part {
  const boundary = /multipart\/[^;]+;.*?boundary="?([^";]{1,100})"?/i.exec(
    part.headers.get("content-type") ?? "",
  )?.[1];
  if (!boundary || depth > deepest) return part;
  const parts: Part[] = [];
  let line = part.line;
  for (const piece of part.body.split(`--${boundary.trim()}`)) {
    const lead = /^[ \t]*\r?\n/.exec(piece)?.[0] ?? "";
    if (lead && parts.length < most) parts.push(partOf(piece.slice(lead.length), line + 1));
    line += piece.split("\n").length - 1;
  }
  const inner = parts.map((each) => readable(each, depth + 1));
  const ofType = (type: string) =>
    inner.find(({ headers }) => headers.get("content-type")?.toLowerCase().startsWith(type));
  return ofType("text/plain") ?? ofType("text/html") ?? part;
}

/** A part's text as lines; what was encoded counts for the line the part begins on. */
function pageOf({ headers, body, line }: Part): Omit<FiledArticle, "draft"> {
  const encoding = headers.get("content-transfer-encoding")?.trim().toLowerCase() ?? "";
  const type = headers.get("content-type") ?? "text/plain";
  const charset = /charset="?([\w-]{2,40})"?/i.exec(type)?.[1] ?? "utf-8";
  const bytes =
    encoding === "base64"
      ? Buffer.from(body, "base64")
      : encoding === "quoted-printable"
        ? fromQuotedPrintable(body)
        : undefined;
  const text = bytes ? iconv.decode(bytes, iconv.encodingExists(charset) ? charset : "utf-8") : body;
  const page = /^text\/html/i.test(type) ? readHtml(text) : undefined;
  const { lines, metadata = {}, stretch } = page ?? { lines: splitLines(text) };
  for (const each of lines)
    each.source = each.source.map((source) => ({ ...source, line: bytes ? line : source.line + line - 1 }));
  return { lines, metadata, ...(stretch && { stretch }) };
}

/** RFC 2045: "=E2=80=99", and "=" at the end of a line that goes on. */
function fromQuotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text.replace(/=[ \t]*\r?\n/g, ""), "utf8").toString("latin1");
  return Buffer.from(
    bytes.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

/** RFC 2047: "=?UTF-8?Q?Caf=C3=A9?=". */
function decodeWords(text: string): string {
  const whole = text.slice(0, 5000).replace(/\?=\s+=\?/g, "?==?");
  return squeeze(
    whole.replace(
      /=\?([\w-]{2,40})\?([bq])\?([^?]{0,500})\?=/gi,
      (all, charset: string, kind: string, words: string) => {
        if (!iconv.encodingExists(charset)) return all;
        const bytes =
          kind.toLowerCase() === "b"
            ? Buffer.from(words, "base64")
            : fromQuotedPrintable(words.replaceAll("_", " "));
        return iconv.decode(bytes, charset);
      },
    ),
  );
}
