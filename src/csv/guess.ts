import { strip } from "./invisible.js";
import { listCells } from "./table.js";
import type { Table } from "./table.js";
import { toOnly } from "./left-out.js";
import type { ColumnMap } from "./map.js";
import { file, moving } from "./media-ending.js";
import { isApproval, isMark, listAllowed } from "./says.js";
import { isNetworks, weigh } from "./weighty.js";

/** What a row of headers seems to say of its columns. */
export interface Guess {
  /** The headers by what they are in a post. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  /** Which rows are posts, by columns that tell drafts from others. */
  readonly only: NonNullable<ColumnMap["only"]>;
  /** The headers that may all be the caption's, where there are several. */
  readonly captions: readonly string[];
  /** The headers of all other columns. */
  readonly rest: readonly string[];
}

/** A column by its header, and what stands below it. */
interface Column {
  readonly header: string;
  /** The header in letters and digits alone, with and without what stands in brackets. */
  readonly names: readonly string[];
  readonly cells: readonly string[];
  /** The same with an empty one where a row has nothing there. */
  readonly all: readonly string[];
}

/** Headers that mean one thing in every tool, in letters and digits alone; times in the order in which they are joined. */
const meanings: readonly (readonly [string, RegExp])[] = [
  [
    "time",
    /^(?:post|posting|publish|publishing|publication|go?live|launch|schedul\w{1,3})?(?:at|on|date|datum|fecha|data|datetime|dateandtime|dateutc)$|^(?:fechade|datede)publi\w+$|^veröffentlichungsdatum$|^publishedon$|^scheduledfor$/,
  ],
  [
    "time",
    /^(?:post|publish|posting|schedul\w{1,3})?(?:time|uhrzeit|zeit|heure|hora|ora|tijd)(?:24hr|24h|utc)?$/,
  ],
  ["time", /^(?:post|publish|posting)?hours?$/],
  ["time", /^(?:post|publish|posting)?min(?:ute)?s?$/],
  ["time", /^(?:ampm|meridiem)$/],
  ["time", /^(?:time)?zone$|^tz$/],
  [
    "link",
    /^(?:link|url|linkurl|(?:website|landingpage|destination|article|blog|shop|product)(?:link|url|page)?|cta(?:link|url)|lien|enlace)$/,
  ],
  [
    "images",
    /^(?:(?:image|photo|picture)s?|bild(?:er)?|fotos?|imagen(?:es)?|imagem|immagin[ei]|afbeelding|visual|visuel|attachments?)(?:urls?|links?)?\d*$/,
  ],
  ["gif", /^gifs?(?:urls?)?$/],
  ["videos", /^videos?(?:urls?|links?)?\d*$/],
  ["media", /^media(?:urls?|links?)?\d*$/],
  ["thumbnail", /^(?:video)?thumbnail(?:url)?$/],
  ["followUpComment", /^(?:first|1st|erster|followup)(?:comment|kommentar)$/],
];
const caption =
  /^(?:post|message|social|final)?(?:caption|text|content|copy)$|^(?:message|post|body|wording|texte|texto|testo|tekst|légende|legenda|beitrag|beitragstext|bildunterschrift|beschreibung|descripción|nachricht|mensaje)$|^(?!.*alt).*caption/;
const hashtags = /^hash?tags?\d*$/;
/** Columns of addresses that are no part of a post, or of another one. */
const aside =
  /draft|story|logo|inspir|referen|design|live|brief|source|old|thumb|cover|utm|posted|permalink|link to|canva/i;

/** What is known when a column is judged by its cells. */
interface Context {
  /** The caller's own columns. */
  readonly lead: readonly string[];
  /** The headers of what was found so far. */
  readonly found: ReadonlyMap<string, readonly string[]>;
}

/** How many things that a post has are named by cells, if they are headers. */
export function countKnown(cells: readonly string[]): number {
  const names = cells.map(letters);
  const known = [...meanings, ["content", caption] as const].filter(([, pattern]) =>
    names.some((name) => pattern.test(name)),
  );
  return new Set(known.map(([key]) => key)).size;
}

/** Which columns of a table are which of a post, by the row of headers at `row`; `lead` names columns of the caller's own. */
export function guessColumns(table: Table, row: number, lead: readonly string[]): Guess {
  const headers = table.head[row]!;
  const places = headers.flatMap((header, place) => (strip(header) ? place : []));
  const texts = listCells(table, places, row);
  const all = places.map((place): Column => {
    const header = strip(headers[place]!);
    const cells = texts.get(place)!;
    return {
      header,
      names: [header, header.replace(/\(.*?\)/g, "")].map(letters),
      cells: cells.filter(Boolean),
      all: cells,
    };
  });
  const free = all.filter(({ header }) => !lead.includes(header.toLowerCase()));
  const captions = free.filter(
    ({ names, cells }) => names.some((name) => caption.test(name)) && !isMark(cells),
  );
  const found = new Map<string, string[]>();
  const add = (key: string, { header }: Column) => {
    const own = found.get(key) ?? [];
    if (!own.includes(header)) found.set(key, [...own, header]);
  };
  for (const [key, column] of byMeaning(free, captions))
    add(key === "images" && column.cells.some((cell) => moving.test(cell)) ? "media" : key, column);
  const isFree = ({ header }: Column) => ![...found.values()].flat().includes(header);
  if (captions.length === 1) add("content", captions[0]!);
  for (const column of free.filter(isFree)) {
    if (captions.includes(column)) continue;
    const key = keyByCells(column, { lead, found });
    if (key) add(key, column);
  }
  // Where it is open which column is the caption, its hashtags alone are none.
  if (captions.length !== 1 && found.has("content"))
    found.set("content", ["…", ...found.get("content")!]);
  const states = free.filter(isFree).filter(isChoice);
  return {
    columns: Object.fromEntries(
      Array.from(found, ([key, own]) => [key, own.length === 1 ? own[0]! : own]),
    ),
    only: mergeOnly(states),
    captions: captions.length > 1 ? captions.map(({ header }) => header) : [],
    rest: free.filter((one) => isFree(one) && !states.includes(one)).map(({ header }) => header),
  };
}

/** Columns whose headers mean one thing, by what they are in a post. */
function byMeaning(free: readonly Column[], captions: readonly Column[]) {
  return meanings.flatMap(([key, pattern]) =>
    free
      .filter((one) => !captions.includes(one) && one.names.some((name) => pattern.test(name)))
      .map((column) => [key, column] as const),
  );
}

/** What columns say of rows that are posts; of two with one header, what either says. */
function mergeOnly(states: readonly Column[]): Guess["only"] {
  const only: Record<string, readonly string[]> = {};
  for (const { header, all } of states) {
    const said = [...(only[header] ?? []), ...(toOnly(header, all)[header] ?? [])];
    only[header] = [...new Set(said)];
  }
  return only;
}

/** Whether a column may tell rows that are to be posted from others. */
function isChoice({ header, all }: Column): boolean {
  return weigh(header, all) === "choice" && listAllowed(header, all) !== undefined;
}

/** What a column is by what stands in it, and by what others are. */
function keyByCells(
  { header, names, cells, all }: Column,
  { lead, found }: Context,
): string | undefined {
  const isOpen = lead.includes("approved") && !found.has("approved");
  if (isOpen && isApproval(header, cells)) return "approved";
  if (cells.length === 0) return undefined;
  if (names.some((name) => hashtags.test(name)) && cells.every((cell) => cell.includes("#")))
    return "content";
  const weight = weigh(header, all);
  if (weight === "zone" || (weight === "time" && !hasClock(found))) return "time";
  if (weight === "client" && lead.includes("client")) return "client";
  const isTo = lead.includes("accounts") && !found.has("accounts");
  if (isTo && weight === "choice" && isNetworks(header, cells)) return "accounts";
  if (aside.test(header)) return undefined;
  if (cells.every((cell) => file.test(cell) && !/\s\S+\s/.test(cell))) return "media";
  return undefined;
}

/** Whether there is a column of clock times already. */
function hasClock(found: Context["found"]): boolean {
  return (found.get("time") ?? []).some((header) =>
    meanings[1]![1].test(letters(header.replace(/\(.*?\)/g, ""))),
  );
}

function letters(header: string): string {
  return strip(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
