/** What a post says: its caption, and the link that HighLevel appends to it where there is media (its help page). */
export interface Words {
  readonly content: string;
  readonly link?: string | undefined;
}

/**
 * How a caption that HighLevel tells stands to one that was sent: `same` in the normal form of `captionKey`; `told` where
 * they differ only as servers change what they tell (cut, shortened links, typographic quotes, lost blanks); `alike`
 * where most of the letters are the same; else `other`.
 */
type Likeness = "same" | "told" | "alike" | "other";

/** Compares a caption that HighLevel tells with what was sent. */
export function compareCaption(sent: Words, told: string): Likeness {
  const found = captionKey(told);
  if (captionKeys(sent).includes(found)) return "same";
  const bare = toBare(found);
  const wanted = captionKeys(sent).map(toBare);
  if (wanted.includes(bare) || captionKeys(sent).some((key) => isCut(found, key))) return "told";
  const isAlike = (one: string) => shareOf(one, bare) >= 0.5 || isBegun(one, bare);
  // Cut within an address, it is no address any more.
  const isCutOff = isBegun(captionKey(sent.content), found);
  return wanted.some(isAlike) || isCutOff ? "alike" : "other";
}

/** Whether a caption that is told is what was sent, as far as servers change what they tell. */
export function isSameCaption(sent: Words, told: string): boolean {
  return ["same", "told"].includes(compareCaption(sent, told));
}

/** Whether one text begins with the other, and that says something. */
function isBegun(left: string, right: string): boolean {
  const least = Math.min(left.length, right.length);
  return least >= 5 && left.slice(0, least) === right.slice(0, least);
}

/** The keys of a caption as it may be told: alone, and with its link behind it. */
export function captionKeys({ content, link }: Words): string[] {
  const key = captionKey(content);
  return link ? [key, captionKey(`${content} ${link}`), captionKey(content + link)] : [key];
}

/**
 * A caption's normal form: composed letters, entities decoded, no invisible characters, one blank for a run of them.
 * Captions of one normal form are one caption.
 */
export function captionKey(text: string): string {
  return decodeEntities(text)
    .normalize("NFC")
    .replace(/[\p{Cf}\uFE00-\uFE0F]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

// The names of the letters from U+00A0 on, in their order (the HTML standard).
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const entities = new Map<string, string>([
  ...latin.split(" ").map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
  ...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", euro: "€", hellip: "…" }),
  ...Object.entries({ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", ndash: "–", mdash: "—" }),
]);

/** A text with letters in place of the entities that stand for them, once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, dec, hex, name) => {
    if (name !== undefined) return entities.get(String(name)) ?? all;
    const code = dec === undefined ? parseInt(String(hex), 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const plain: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "–": "-",
  "—": "-",
  "…": "...",
};

// Addresses become one sign, for networks and HighLevel shorten them.
function toBare(key: string): string {
  return key
    .split(" ")
    .map((word) => (address.test(word) ? "\u0001" : word))
    .join("")
    .replace(/[“”„«»‘’‚–—…]/g, (sign) => plain[sign] ?? sign);
}

// Also without its scheme, as some networks show it.
const address = /^(?:https?:\/\/\S|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$))/i;

/** Whether a caption was cut: it ends with a mark of that, or, long enough, within a word; else more was written since. */
function isCut(found: string, wanted: string): boolean {
  const begin = found.replace(/ ?(?:…|\.\.\.)$/, "");
  const isMarked = begin.length < found.length;
  if (!toBare(wanted).startsWith(toBare(begin))) return false;
  if (isMarked) return begin.length >= 8;
  const next = wanted.slice(found.length, found.length + 1);
  return begin.length >= 40 && /\p{L}|\p{N}/u.test(next) && /[\p{L}\p{N}]$/u.test(found);
}

/** Which share of their pairs of letters two texts have in common, from 0 to 1; of long ones, the beginning counts. */
function shareOf(left: string, right: string): number {
  const [one, other] = [pairsOf(left), pairsOf(right)];
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size);
}

function pairsOf(text: string): Set<string> {
  const letters = text.slice(0, 600).toLowerCase();
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
