import { strip } from "./invisible.js";
import { listCells } from "./table.js";
import type { Table } from "./table.js";
import { isMark, weigh } from "./weighty.js";

/** What a row of headers seems to say of its columns. */
export interface Guess {
  /** The headers by what they are in a post. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
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
}

/** Headers that mean one thing in every tool, in letters and digits alone. */
const meanings: readonly (readonly [string, RegExp])[] = [
  [
    "time",
    /^(?:post|publish|schedul\w{1,3})?(?:at|on|date|datum|fecha|data|datetime|dateandtime|dateutc)$/,
  ],
  [
    "time",
    /^(?:post|publish|posting|schedul\w{1,3})?(?:time|uhrzeit|zeit|heure|hora|ora|tijd)(?:24hr|24h|utc)?$/,
  ],
  ["time", /^(?:ampm|meridiem)$/],
  ["time", /^(?:time)?zone$|^tz$/],
  ["link", /^(?:post)?(?:link|url|linkurl)$/],
  [
    "images",
    /^(?:(?:image|photo|picture)s?|bild(?:er)?|fotos?|imagen(?:es)?|imagem|immagin[ei]|afbeelding|attachments?)(?:urls?|links?)?\d*$/,
  ],
  ["gif", /^gifs?(?:urls?)?$/],
  ["videos", /^videos?(?:urls?|links?)?\d*$/],
  ["media", /^media(?:urls?|links?)?\d*$/],
];
const caption =
  /^(?:post|message)?(?:caption|text|content|copy)$|^(?:message|post|texte|texto|testo|tekst|légende|legenda|beitrag|beitragstext|nachricht|mensaje)$|^(?!.*alt).*caption/;
const file = /\.(?:png|jpe?g|gif|webp|heic|mp4|mov|m4v|webm)(?=$|[?#,\s])/i;
const hashtags = /^hash?tags?$/;

/** Which columns of a table are which of a post, by the row of headers at `row`; `lead` names columns of the caller's own. */
export function guessColumns(table: Table, row: number, lead: readonly string[]): Guess {
  const headers = table.head[row]!;
  const places = headers.flatMap((header, place) => (strip(header) ? place : []));
  const texts = listCells(table, places, row);
  const all = places.map((place): Column => {
    const header = strip(headers[place]!);
    return {
      header,
      names: [header, header.replace(/\(.*?\)/g, "")].map(letters),
      cells: texts.get(place)!,
    };
  });
  const free = all.filter(({ header }) => !lead.includes(header.toLowerCase()));
  const captions = free.filter(
    ({ names, cells }) => names.some((name) => caption.test(name)) && !isMark(cells),
  );
  const keys = new Map(
    free.map((column) => [column, keyOf(column, lead)] as [Column, string | undefined]),
  );
  for (const column of captions) keys.set(column, captions.length === 1 ? "content" : undefined);
  const hasLink = [...keys.values()].includes("link");
  const found = new Map<string, string[]>();
  for (const [column, named] of keys) {
    const key = named ?? (captions.includes(column) ? undefined : keyByCells(column, hasLink));
    const own = key === undefined ? [] : (found.get(key) ?? []);
    // The first column of a sheet that says yes and no says it.
    if (key && !own.includes(column.header) && !(key === "approved" && own.length > 0))
      found.set(key, [...own, column.header]);
  }
  const used = new Set([...found.values()].flat());
  return {
    columns: Object.fromEntries(
      Array.from(found, ([key, own]) => [key, own.length === 1 ? own[0]! : own]),
    ),
    captions: captions.length > 1 ? captions.map(({ header }) => header) : [],
    rest: free.map(({ header }) => header).filter((header) => !used.has(header)),
  };
}

function keyOf({ header, names, cells }: Column, lead: readonly string[]): string | undefined {
  const key = meanings.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  if (key) return key;
  if (names.some((name) => hashtags.test(name)) && cells.some((cell) => cell.includes("#")))
    return "content";
  const weight = weigh(header, cells);
  if (weight === "time" && cells.length > 0) return "time";
  if (weight === "client" && lead.includes("client")) return "client";
  return weight === "approval" && lead.includes("approved") ? "approved" : undefined;
}

function keyByCells({ cells }: Column, hasLink: boolean): string | undefined {
  if (cells.length === 0 || !cells.every((cell) => /^https?:\/\//i.test(cell))) return undefined;
  if (cells.every((cell) => file.test(cell))) return "media";
  return hasLink || cells.some((cell) => file.test(cell)) ? undefined : "link";
}

function letters(header: string): string {
  return strip(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
