import { readAs } from "../encoding.js";
import type { Check, Report } from "./context.js";

/** No cell lost letters or was decoded wrongly by the program that wrote it. */
export const checkDamage: Check = ({ cells, content }, { columns }, report) => {
  cells.forEach((cell, index) => {
    if (!/[\u0080-\uffff]/.test(cell)) return;
    const key = columns[index]?.key;
    const lost = cell.indexOf("\ufffd");
    if (lost >= 0) {
      const value = around(cell, lost);
      report("lost-character", key, "a letter was lost: \ufffd stands for it", { value });
      return;
    }
    const found = findMojibake(cell);
    const at = found ? found.at : cell.search(foreign);
    if (at < 0) return;
    const as = found
      ? `${found.text.slice(0, 12)} may be ${found.meant.slice(0, 12)}`
      : `${nameOf(cell, at)} stands for one`;
    report("mojibake", key, `letters look wrongly decoded: ${as}`, { value: around(cell, at) });
  });
  checkLeftovers(content, report);
};

/** What no text has, or no word of small letters: the letter of another encoding. */
const foreign = /[\u0080-\u009f]|(?<=\p{Ll})[ŸŠŽ¸](?=\p{Ll})/u;

function nameOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function around(cell: string, at: number): string {
  return cell.slice(Math.max(0, at - 12), at + 12);
}

const unfilled = "write what is meant in its place: it is posted as it stands there";

const networks = "ig|insta(?:gram)?|fb|facebook|linkedin|x|twitter|tiktok|threads|gbp|google";
/** What a caption says for one network, and not the name of an account there. */
const networkText = String.raw`(?:${networks})(?: (?:caption|copy|text|post))? ?[:–-] ?(?!\S*(?:@|https?:))\S+ \S`;

/** Codes of other programs that readers would see, and what to write for each. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [/_x000[AD]_/i, "delete _x000D_, which stands for a line break"],
  [
    /<(?:br|p|b|i|strong|em|div|span)(?:\s?\/)?>/i,
    "delete the tags, and break the line where one says so",
  ],
  [/[^\\]\\n/, "break the line in the cell where it says \\n"],
  [/(?:^|\n\n)'[=+@#-]/, "delete the apostrophe"],
  [/^'[^']+'$/, "delete the quotes around it, unless readers shall see them"],
  [/[\v\f]/, "break the line there, and delete the control character (U+000B)"],
  [
    /\{\{(?! ?(?:custom_values|location|user)\b)[^{}]*\}\}|(?<!\{)\{ ?(?:\w{1,30}[_.]\w{1,30}|(?:(?:first|last|full|business|company) ?)?name|city|company|link|url|date|time|price|product) ?\}(?!\})|\*\|[^|*\n]*\|\*|\$\{[^{}]*\}|%[A-Z]{2,}(?:_?[A-Z]+)*%|<<[^<>]+>>|\[object \w+\]/i,
    unfilled,
  ],
  [
    /[[<](?:(?:insert|add|your) [^\]>]*|(?:price|name|link|url|date|time|product|city|company|location|handle|hashtags?)|[^\]>\n]{0,60}\b(?:to be confirmed|tb[acd]))[\]>]|\((?:insert|add) (?:the |a )?(?:link|price|name|url|date|time)\)/i,
    unfilled,
  ],
  [
    /[$€£] ?(?:X+[.,]XX|XX+)\b|\bXX+(?:[.,]XX)? ?[$€£%]|\bXX+[/.:]XX+\b|\[(?:X+|\?+|needs? [^\]\n]{1,60})\]|[^]\b(?:LINK|PRICE) HERE\b(?!.*https?:)/,
    unfilled,
  ],
  [
    /^\s*(?:0|-+|\.+|\?|lorem ipsum[^]*|\\N|\((?:blank|empty)\)|true|false|=[a-z]{1,3}\d+|\d(?:[.,]\d+)?e[+-]?\d+|\d{4}-\d\d-\d\d)\s*$/i,
    "write a caption, or empty the cell",
  ],
  [/^=(?:"|[A-Z]{2,}\(|\$?[A-Z]{1,3}\$?\d+ ?&)/, "write the text that the formula gives"],
  [
    /【\d+[:†][^】]{0,60}】|:contentReference\[[^\]]{0,40}\](?:\{[^}]{0,40}\})?|\[oai_citation[^\]]{0,80}\]/,
    "delete the mark of a source",
  ],
  [
    /\[(?:image|picture|bild|visual|designer?|editor) ?:/i,
    "delete the note, and attach what it names",
  ],
  [/\\u[\da-f]{4}/i, "write the letter that the code stands for"],
  [
    /(?:https?:\/\/(?:localhost|127\.0\.0\.1)|\byour-?(?:website|site|domain|company|business)\.com)\b/i,
    "write an address that readers can open",
  ],
  [/(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/u, "delete the control character U+NAME"],
  [/[\u202a-\u202e]/, "delete the mark of direction U+NAME"],
  [
    /^\W*(?:as an ai (?:language )?(?:model|assistant)\b|(?:sure|certainly|absolutely|of course)[!,.]+ here(?:['’]s| is| are)\b|here(?:['’]s| is| are) (?:\w+ ){1,5}(?:captions?|posts?)\b[^\n]{0,60}:\s*(?:\n|$)|as of my (?:last|knowledge)\b)|\b(?:would you like me to|let me know if you(?:['’]d)? (?:want|like|need) (?:me to|any) )[^\n]*$/i,
    "delete what an assistant says of the caption",
  ],
  [
    /^\W*(?:option|version|variante?|v) ?(?:1|a) ?[:.)–-][^]*(?:\n|\/)\W{0,4}(?:option|version|variante?|v) ?(?:2|b) ?[:.)–-]/i,
    "keep one of the texts, unless readers shall choose",
  ],
  [
    new RegExp(String.raw`^\W*${networkText}[^]*\n\W{0,4}${networkText}`, "i"),
    "keep the text for the networks of this file, and make a file of the others",
  ],
  [/\{[^{}|\n]{1,60}(?:\|[^{}|\n]{1,60})+\}/, "keep one of the texts, unless readers shall choose"],
  [/[[(]\d+ ?(?:characters|chars|zeichen|\/ ?\d?[,.]?\d00|\/ ?280)[\])]/i, "delete the count"],
  [
    /\[[^\]\n]{1,120}\]\(https?:[^)\s]+\)|(?<!\*)\*\*[^*\s][^*\n]*\*\*(?!\*)|(?:^|\n)#{2,6} \p{L}/u,
    "write the text and the address without these marks, which readers would see",
  ],
  [
    /^\s*(?:\{"\w+":[^]*\}|\[["'{][^]*["'}]\]|b(["'])[^]*\1)\s*$/,
    "write the text alone, as readers shall see it",
  ],
  [
    /(?:^|\n)\W{0,4}(?:caption ?\d?|copy|post #?\d{1,3}) ?:/i,
    "delete the word before the caption, unless readers shall see it",
  ],
];

function explainEntity(code: string): string {
  const name = code.slice(1, -1);
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const letter = characters[name] ?? characters[name.toLowerCase()];
  return `${letter ?? (number <= 0x10ffff ? String.fromCodePoint(number) : "a letter")} for ${code}`;
}

/** What an ANSI export leaves of letters and emoji that it cannot write, as a word of the text. */
const lost =
  /(?<=^|[\s,;:!.])(?:\?{4,}|\?{2,}(?=\s+\p{Ll})|(?<!\.)\p{L}{0,20}(?:\?\p{Ll}{2,20})+|(?:caf|clich|fianc|flamb|saut|souffl)\?|\p{L}{1,20}\?(?:[tsdm]|re|ve|ll)|\p{L}{2,20}_(?:[tsdm]|re|ve|ll)?)(?=$|[\s,;:!.])/u;

/** The entities of web pages that captions have most. */
const characters: Readonly<Record<string, string>> = Object.fromEntries(
  "amp & lt < gt > quot \" apos ' hellip … mdash — ndash – lsquo ‘ rsquo ’ ldquo “ rdquo ” bdquo „ laquo « raquo » bull • middot · euro € pound £ copy © reg ® trade ™ deg ° times × auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é egrave è ecirc ê agrave à acirc â ccedil ç ocirc ô aacute á iacute í oacute ó uacute ú ntilde ñ atilde ã otilde õ Eacute É iexcl ¡ iquest ¿"
    .split(" ")
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] ?? ""]] : []))
    .concat([["nbsp", "a blank"]]),
);
const entity = new RegExp(
  String.raw`&(?:${Object.keys(characters).join("|")}|#\d{2,6}|#x[\da-f]{2,5});`,
  "gi",
);

/** What each leftover has one of at least, but words that stand alone: most captions have none. */
const sign =
  /[&_<\\'?{[【(%$€£\u202a-\u202e=|]|\*\*|##|you like me|let me know|(?![\t\n\r])\p{Cc}|\/localhost|\/127\.|HERE|XX[/.:]XX|your-?(?:website|site|domain|company|business)\.com/iu;
/** No word that stands alone is longer, but what is no text in any language. */
const shortest = /^(?:[^]{0,12}|lorem ipsum[^]*)$/i;
/** The first word of what an assistant, or a form, has before a caption. */
const opening = new RegExp(
  String.raw`(?:^|\n)\W{0,9}(?:as (?:an ai|of my)|sure|certainly|absolutely|of course|here|option|version|variant|v ?[1a]\b|caption|copy|post|(?:${networks})\b)`,
  "i",
);

function checkLeftovers(content: string, report: Report): void {
  if (![sign, shortest, opening].some((gate) => gate.test(content))) return;
  const message = "the caption holds what a program, or a colleague, left in it";
  const tell = (at: number, fix: string) =>
    report("text-leftover", "content", message, { value: around(content, at), fix });
  const codes = [...new Set(content.match(entity))];
  if (codes[0]) tell(content.indexOf(codes[0]), `write ${codes.map(explainEntity).join(", ")}`);
  for (const [code, fix] of leftovers) {
    const found = code.exec(content);
    if (found) tell(found.index, fix.replace("U+NAME", nameOf(content, found.index)));
  }
  const [word] = lost.exec(content) ?? [];
  if (word !== undefined)
    report("letters-lost", "content", `letters or emoji may be lost: ${word}`, { value: word });
}

/** What UTF-8 is read as by mistake, and the byte that each letter stands for there. */
const encodings = ["windows-1252", "windows-1250", "windows-1251", "macintosh", ""].map((name) => {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  // Some versions of Node read Windows-1252 as Latin-1, but not where a stream may go on; no label names Latin-1 itself.
  const letters = name
    ? new TextDecoder(name).decode(bytes, { stream: true })
    : String.fromCharCode(...bytes);
  return new Map(Array.from(letters, (letter, index) => [letter, index + 128]));
});

/**
 * Finds a part of a text, and what was `meant`, that is UTF-8 read as Windows-1252, -1250, -1251, Mac Roman or Latin-1, by trying to decode it.
 *
 * A capital before a quotation mark may decode, too (`AMANHÃ”` to Ô), so one letter counts only where nobody writes the
 * two like that.
 */
function findMojibake(text: string) {
  for (const { 0: run, index } of text.matchAll(/[^\p{ASCII}]+/gu)) {
    for (const encoding of encodings) {
      const meant = decode(run, encoding);
      if (meant !== undefined && isLikely(run, meant, text[index - 1], text[index + run.length]))
        return { at: index, text: run, meant };
    }
  }
  return undefined;
}

function decode(run: string, encoding: ReadonlyMap<string, number>): string | undefined {
  const bytes: number[] = [];
  for (const letter of run) {
    const byte = encoding.get(letter);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return readAs(Uint8Array.from(bytes), "utf-8");
}

/** Marks that follow a word, or stand before one. */
const closing = /^[”“’‘»«›‹…–—™®©°ºª·\u00a0]$/;
const western = /^[\u00a0-\u017f\u1e00-\u1eff\u2010-\u2044\u20ac\u2122]+$/;
const eastern =
  /^(?:\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Hebrew}+|\p{Script=Arabic}+)$/u;
const picture = /^\p{Extended_Pictographic}/u;

function isLikely(run: string, meant: string, before = " ", after = " "): boolean {
  const letters = Array.from(meant);
  if (letters.length > 2 || letters.some((letter) => picture.test(letter))) return true;
  if (letters.length > 1) return western.test(meant) || eastern.test(meant);
  if (!western.test(meant)) return false;
  const last = run.slice(1);
  // Nobody writes a capital behind a small letter, nor a closing mark right before one.
  return (
    !closing.test(last) ||
    /\p{Ll}/u.test(before) ||
    (!/[’…–—\u00a0]/.test(last) && /\p{Ll}/u.test(after))
  );
}
