import { strip } from "./invisible.js";
import { toOnly } from "./left-out.js";
import { areDays, areNetworkTexts, areTexts, areTimes, holdsClock, holdsDay } from "./likely.js";
import type { ColumnMap } from "./map.js";
import { bareLetters, caption, hashtags, isTime, letters } from "./meanings.js";
import { meanings, parts, starts } from "./meanings.js";
import { file, moving } from "./media-ending.js";
import { isPicture, pictureKeys, settlePictures, spare } from "./pictures.js";
import { isApproval, isMark, listAllowed, listForbidding, wordsOf } from "./says.js";
import { listCells, type Table } from "./table.js";
import { areClocks, isNetworks, remarks, weigh } from "./weighty.js";

/** What a row of headers seems to say of its columns. */
export interface Guess {
  /** The headers by what they are in a post. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  /** Which rows are posts, by columns that tell drafts from others. */
  readonly only: NonNullable<ColumnMap["only"]>;
  /** The headers that may all be the day's, where there are several. */
  readonly days: readonly string[];
  /** The headers that may be the caption's, where there are several, or one of remarks. */
  readonly captions: readonly string[];
  /** The headers that may be the pictures', where there are several that are no series. */
  readonly pictures: readonly string[];
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

/** Columns of days on which something else happens than that a post goes out. */
const planning =
  /creat|modif|updat|edit|complet|activ|start|end|finish|deadline|event|draft|review|approv|reject|reschedul|remind|last|sent|posted/i;
/** Columns of texts that stand beside a caption. */
const beside =
  /\balt\b|comment|\bcta\b|mention|title|titel|titre|t[ií]tulo|headline|\bname\b|subject/i;

/** To where a link leads, or posts go otherwise; addresses tell. */
const goal = /^(?:website|destination|article|blog|shop)(?:page)?$/;
const address = /https?:|^\S+\.\S+$/i;

/** The headers of what was found so far. */
type Found = ReadonlyMap<string, readonly string[]>;

/**
 * Which columns of a table are which of a post, by the row of headers at `row`; `lead` names columns of the caller's
 * own.
 */
export function guessColumns(table: Table, row: number, lead: readonly string[]): Guess {
  const free = readColumns(table, row).filter(({ header }) => !lead.includes(header.toLowerCase()));
  const named = free.filter(
    ({ names, cells }) => names.some((name) => caption.test(name)) && !isMark(cells),
  );
  const found = new Map<string, string[]>();
  const add = (key: string, { header }: Column) => {
    const own = found.get(key) ?? [];
    if (!own.includes(header)) found.set(key, [...own, header]);
  };
  for (const [key, column] of byMeaning(free, named))
    add(holdsMedia(key, column, free) ? "media" : key, column);
  if (areOpen(free)) found.delete("time");
  const isFree = (one: Column) =>
    !named.includes(one) && ![...found.values()].flat().includes(one.header);
  const dayless = hasTime(found, 0) ? [] : free.filter(isFree);
  const days = dayless.filter(isLikelyDay);
  const times = [...nameDay(days, dayless), ...(found.get("time") ?? [])];
  if (times.length > 0) found.set("time", times);
  for (const column of free.filter(isFree)) {
    const key = keyByCells(column, found, lead);
    if (key) add(key, column);
  }
  const captions = named.length > 0 ? named : free.filter(isFree).filter(isLikelyCaption);
  // Where it is open which column is the caption, its hashtags alone are none.
  const areRemarks = captions.every(({ header }) => remarks.test(wordsOf(header)));
  const asked = captions.length > 1 || areRemarks ? captions : [];
  const [first = "…"] = asked.length > 0 ? [] : captions.map(({ header }) => header);
  const tags = found.get("content") ?? [];
  if (captions.length === 1 || tags.length > 0) found.set("content", [first, ...tags]);
  // Where it is open which column is the time, or its clock, none that may be it tells posts from others.
  const isOpen = !free.some(
    ({ header, cells }) => found.get("time")?.includes(header) && cells.some(holdsClock),
  );
  const open = new Set([...days, ...captions]);
  const rest = free.filter((one) => isFree(one) && !open.has(one));
  const states = rest.filter((one) => isChoice(one) && !(isOpen && mayBeTime(one)));
  const pictures = settlePictures(found);
  return {
    columns: Object.fromEntries(
      Array.from(found, ([key, own]) => [key, own.length === 1 ? own[0]! : own]),
    ),
    only: mergeOnly(states),
    days: days.length > 1 ? days.map(({ header }) => header) : [],
    captions: asked.map(({ header }) => header),
    pictures,
    rest: rest.filter((one) => !states.includes(one)).map(({ header }) => header),
  };
}

function readColumns(table: Table, row: number): readonly Column[] {
  const headers = table.head[row]!;
  const places = headers.flatMap((header, place) => (strip(header) ? place : []));
  const texts = listCells(table, places, row);
  return places.map((place) => {
    const header = strip(headers[place]!);
    const all = texts.get(place)!;
    const names = [letters(header), bareLetters(header)];
    return { header, names, cells: all.filter(Boolean), all };
  });
}

/** Whether a column may hold the times of posts, or their clock. */
function mayBeTime({ header, cells }: Column): boolean {
  return areTimes(cells) || areClocks(header, cells);
}

/** Whether a column may hold the days of posts, though its header does not say so. */
function isLikelyDay({ header, cells }: Column): boolean {
  return !planning.test(header) && areDays(cells);
}

/** The headers of the day: of the only column of days, or of those of its parts. */
function nameDay(days: readonly Column[], free: readonly Column[]): readonly string[] {
  if (days.length > 1) return ["…"];
  const apart = [parts, starts].map((patterns) => listParts(free, patterns));
  return [days, ...apart].find((own) => own.length > 0)?.map(({ header }) => header) ?? [];
}

/** The columns of the parts of a time, such as year, month and day, where each has its own; none where one lacks. */
function listParts(free: readonly Column[], patterns: readonly RegExp[]): readonly Column[] {
  const own = patterns.flatMap(
    (pattern) => free.find(({ names }) => names.some((name) => pattern.test(name))) ?? [],
  );
  const first = own.map(({ cells }) => cells[0] ?? "").join(" ");
  return own.length === patterns.length && holdsDay(first) ? own : [];
}

/** Whether several columns are the days of posts by their headers, and one says others than the first. */
function areOpen(free: readonly Column[]): boolean {
  const days = free.filter(({ header, cells }) => isTime(header) && areDays(cells));
  const isSaid = (cell: string) => days[0]!.cells.some((day) => cell.startsWith(day));
  return !days.every(({ header, cells }) => header === days[0]!.header || cells.every(isSaid));
}

/** Whether a column holds texts that may be captions, and no states of the posts. */
function isLikelyCaption({ header, cells, all }: Column): boolean {
  const isState = listForbidding(cells).length > 0 || (listAllowed(header, all) ?? []).length > 0;
  return areTexts(cells) && !isState && !beside.test(header);
}

/** Columns whose headers mean one thing, by what they are in a post. */
function byMeaning(free: readonly Column[], captions: readonly Column[]) {
  return meanings.flatMap(([key, pattern]) => {
    const isOther = ({ header, names, cells }: Column) =>
      (pictureKeys.includes(key) && spare.test(header)) ||
      (names.some((name) => goal.test(name)) && !cells.some((cell) => address.test(cell)));
    return free
      .filter((one) => !captions.includes(one) && one.names.some((name) => pattern.test(name)))
      .flatMap((column) => (isOther(column) ? [] : [[key, column] as const]));
  });
}

/** Whether a column of images has what moves, or one of links the only pictures. */
function holdsMedia(key: string, column: Column, free: readonly Column[]): boolean {
  if (key === "images") return column.cells.some((cell) => moving.test(cell));
  const isOnly = !free.some((one) => one !== column && isPicture(one.header, one.cells));
  const areFiles = column.cells.length > 0 && column.cells.every((cell) => file.test(cell));
  return key === "link" && areFiles && isOnly;
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

function isChoice({ header, all }: Column): boolean {
  const isFilter = weigh(header, all) === "choice" && !areNetworkTexts(header, all);
  return isFilter && listAllowed(header, all) !== undefined;
}

/** What a column is by what stands in it, and by what others are. */
function keyByCells(
  { header, names, cells, all }: Column,
  found: Found,
  lead: readonly string[],
): string | undefined {
  const isOpen = lead.includes("approved") && !found.has("approved");
  if (isOpen && isApproval(header, cells)) return "approved";
  if (cells.length === 0) return undefined;
  if (names.some((name) => hashtags.test(name)) && cells.every((cell) => cell.includes("#")))
    return "content";
  const weight = weigh(header, all);
  if (weight === "zone" || (weight === "time" && !hasTime(found, 1))) return "time";
  if (weight === "client" && lead.includes("client")) return "client";
  const isTo = lead.includes("accounts") && !found.has("accounts");
  if (isTo && weight === "choice" && isNetworks(header, cells)) return "accounts";
  return isPicture(header, cells) ? "media" : undefined;
}

/** Whether there is a column of days already, of which the first of the meanings is, or of clock times, the second. */
function hasTime(found: Found, at: 0 | 1): boolean {
  return (found.get("time") ?? []).some((header) => meanings[at]![1].test(bareLetters(header)));
}
