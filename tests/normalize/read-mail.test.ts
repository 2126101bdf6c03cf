import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, normalize } from "../../src/normalize/normalize.ts";
import { p, text, title } from "./pages/parts.ts";
import { textFile } from "./read-cases.ts";

const headers = (
  type: string,
  encoding = "8bit",
) => `From: =?utf-8?Q?Alba_Post_caf=C3=A9?= <post@albapost.example>
To: reader@example.net
Subject: =?UTF-8?B?${Buffer.from(title).toString("base64")}?=
Date: Thu, 16 May 2024 23:30:00 -0500
List-Id: <post.albapost.example>
MIME-Version: 1.0
Content-Type: ${type}
Content-Transfer-Encoding: ${encoding}
`;
const plain = text.join("\n\n");
/** As mail programs write it: lines of at most 76 signs, all beyond ASCII as bytes. */
const quotedPrintable = (words: string) =>
  Buffer.from(words, "utf8")
    .toString("latin1")
    .replace(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(.{60,72}(?<!=.?))(?=.)/g, "$1=\n");
const part = (type: string, words: string) =>
  `--b1\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(words)}\n`;

/** One mail as different programs send it; each is to be read as the same. */
const mails: Record<string, string> = {
  plain: `${headers("text/plain; charset=utf-8")}\n${plain}\n`,
  encoded: `${headers("text/plain; charset=utf-8", "base64")}\n${Buffer.from(plain).toString("base64")}\n`,
  "in parts": `${headers('multipart/alternative; boundary="b1"')}\n${part("text/plain", plain)}${part("text/html", `<p>${text[0]}</p>`)}--b1--\n`,
  "as HTML": `${headers('multipart/alternative; boundary="b1"')}\n${part("text/html", `<html><body><h1>${title}</h1>${p(text)}</body></html>`)}--b1--\n`,
};

for (const [name, mail] of Object.entries(mails))
  test(`a mail is read by its headers and its text: ${name}`, () => {
    for (const source of [mail, mail.replaceAll("\n", "\r\n")]) {
      const { drafts, problems } = normalize(textFile(source, "mail.eml"));
      assert.deepEqual(problems, []);
      const { fields, body } = drafts[0]!;
      assert.deepEqual(
        [fields.title, fields.published, fields.source, body.map((block) => block.text)],
        [title, "2024-05-16", "Alba Post café", text],
      );
    }
  });

test("who forwards an article is not its source, and every line of the mail is accounted for", () => {
  const mail = `---------- Forwarded message ---------\nFrom: Bo Ek <bo@example.net>\nDate: Thu, 16 May 2024\nSubject: Fwd: ${title}\nTo: <ann@example.net>\n\n${plain}\n`;
  const { drafts } = normalize(textFile(mail));
  assert.equal(drafts[0]!.fields.title, title);
  assert.equal(drafts[0]!.fields.source, undefined);
  const filled = mail.split("\n").flatMap((line, index) => (line ? [index + 1] : []));
  assert.deepEqual(
    explain(textFile(mail)).map(({ line }) => line),
    filled,
  );
});

test("a text that opens with words and colons is no mail", () => {
  const interview = `Subject: the harbour\nFrom: memory, mostly\nDate: not yet\n\n${plain}`;
  assert.notEqual(normalize(textFile(interview)).drafts[0]?.fields.title, "the harbour");
});
