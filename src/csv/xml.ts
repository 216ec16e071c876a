/** A tag of an XML document with its attributes, or the text between two. */
export interface Token {
  /** Without its namespace; empty for text. */
  readonly tag: string;
  readonly kind: "open" | "close" | "empty" | "text";
  readonly text: string;
}

/** The tags and texts of a document, in their order. */
export function* tokenize(xml: string): Generator<Token> {
  for (const [all, close, tag, attributes = "", data] of xml.matchAll(
    /<(\/?)(?:\w+:)?(\w+)((?:\s[^<>]*)?)\/?>|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|[^<]+|</g,
  )) {
    if (data !== undefined) yield { tag: "", kind: "text", text: data };
    else if (tag !== undefined)
      yield {
        tag,
        kind: close ? "close" : all.endsWith("/>") ? "empty" : "open",
        text: attributes,
      };
    else if (!all.startsWith("<")) yield { tag: "", kind: "text", text: decode(all) };
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text as it is meant: entities, and what Excel writes for characters that XML has not, such as `_x000D_`. */
function decode(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, digits, hex, name: string) =>
      name ? (entities[name] ?? all) : toLetter(digits ? Number(digits) : Number.parseInt(hex, 16)),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, hex) => toLetter(Number.parseInt(hex, 16)))
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "");
}

function toLetter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** The value of an attribute among those of a tag. */
export function attribute(attributes: string, name: string): string | undefined {
  const [, , value] = new RegExp(`(?:^|[\\s:])${name}=(["'])(.*?)\\1`).exec(attributes) ?? [];
  return value === undefined ? undefined : decode(value);
}

/** Whether an attribute says yes. */
export function isTrue(attributes: string, name: string): boolean {
  return /^(1|true)$/.test(attribute(attributes, name) ?? "");
}
