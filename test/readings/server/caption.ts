/** Every way in which a caption may come back. */
export const captions = {
  plain: (text) => text,
  escaped: (text) => escape(text),
  escaped_lines: (text) => escape(text).replaceAll("\n", "&#10;"),
  escaped_twice: (text) => escape(escape(text)),
  half_escaped: (text) => text.replaceAll("&", "&amp;"),
  named_entities: (text) => text.replaceAll("é", "&eacute;").replaceAll("'", "&apos;"),
  html: (text) => text && `<p>${escape(text).replaceAll(/\r?\n/g, "<br>")}</p>`,
  trimmed: (text) => text.trim(),
  padded: (text) => ` ${text}\n\n`,
  unix_lines: (text) => text.replaceAll(/\r?\n/g, "\n"),
  dos_lines: (text) => text.replaceAll(/\r?\n/g, "\r\n"),
  one_line: (text) => text.replaceAll(/\s+/g, " "),
  double_lines: (text) => text.replaceAll(/\r?\n/g, "\n\n"),
  hard_blanks: (text) => text.replaceAll(" ", "\u00A0"),
  nfd: (text) => text.normalize("NFD"),
  nfkc: (text) => text.normalize("NFKC"),
  typographic: (text) =>
    text
      .replaceAll(/(^|\s)"/g, "$1\u201C")
      .replaceAll('"', "\u201D")
      .replaceAll("'", "\u2019"),
  dashes: (text) => text.replaceAll(" - ", " \u2013 ").replaceAll("...", "\u2026"),
  zero_width: (text) => text.replaceAll(/(\w) /g, "$1\u200B "),
  byte_order_mark: (text) => `\uFEFF${text}`,
  soft_hyphens: (text) => text.replaceAll(/(\w{4})(\w{4})/g, "$1\u00AD$2"),
  direction_marks: (text) => `\u200E${text}\u200E`,
  no_variation: (text) => text.replaceAll("\uFE0F", ""),
  more_variation: (text) => text.replaceAll(/\p{Extended_Pictographic}(?!\uFE0F)/gu, "$&\uFE0F"),
  no_emoji: (text) => text.replaceAll(/\p{Extended_Pictographic}\uFE0F?/gu, ""),
  question_marks: (text) => text.replaceAll(/[^ -~\s]/gu, "?"),
  mojibake: (text) => Buffer.from(text, "utf8").toString("latin1"),
  short_links: (text) => text.replaceAll(/https?:\/\/\S+/g, "https://lnkd.in/e4Tq7Zx"),
  bare_links: (text) => text.replaceAll(/https?:\/\//g, ""),
  tracked_links: (text) =>
    text.replaceAll(/https?:\/\/[^\s?]+(?!\S*\?)(?=\s|$)/g, "$&?utm_source=hl"),
  escaped_links: (text) => text.replaceAll(/https?:\/\/\S+/g, (url) => encodeURI(url)),
  cut: (text) => (text.length > 80 ? `${text.slice(0, 77)}...` : text),
  cut_ellipsis: (text) => (text.length > 80 ? `${text.slice(0, 79)}\u2026` : text),
  cut_short: (text) => text.slice(0, 12),
  numeric_entities: (text) =>
    text.replaceAll(/[^ -~\s]|[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`),
  short_codes: (text) => text.replaceAll("🥐", ":croissant:").replaceAll("❤️", ":heart:"),
  markdown: (text) => text.replaceAll(/[#_*-]/g, "\\$&"),
  glued_lines: (text) => text.replaceAll(/\r?\n/g, ""),
  http_links: (text) => text.replaceAll("https://", "http://"),
  capital_hashtags: (text) => text.replaceAll("#bread", "#Bread"),
  hashtags_last: (text) =>
    /#\w+/.test(text) ? `${text.replace(/#\w+/, "").trim()}\n\n#bread` : text,
  doubled: (text) => `${text}\n\n${text}`,
  hashtag_space: (text) => text.replaceAll("#", "# "),
  signed: (text) => `${text}\n\nPosted with HighLevel`,
  lower_case: (text) => text.toLowerCase(),
  null: () => null,
  absent: () => undefined,
} satisfies Record<string, (text: string) => string | null | undefined>;

/** A way to tell a caption. */
export type CaptionSpelling = keyof typeof captions;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
