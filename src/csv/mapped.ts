import { judgeAbove } from "./above.js";
import { findCut, findSurplus } from "./arrange.js";
import { judgeOpen } from "./questions.js";
import { joinList, splitUrls } from "./cell.js";
import type { Clock, DateOrder } from "./date.js";
import { readDayName } from "./day.js";
import { columnsOf, headersOf, ownColumns } from "./format.js";
import type { Column } from "./format.js";
import { halfAbove, halfOfHeader, openHalf, withHalf } from "./half.js";
import type { Half } from "./half.js";
import { explainAbove } from "./head.js";
import { strip } from "./invisible.js";
import { findLeftOut } from "./left-out.js";
import type { LeftOut } from "./left-out.js";
import { fitMap, judgeMap, placesOf } from "./map.js";
import type { ColumnMap, Fit, MapFault, Place } from "./map.js";
import { findNetworks, judgeNetworks, networksAbove } from "./networks.js";
import type { SaidNetworks } from "./networks.js";
import {
  countChosen,
  createGate,
  explainChosen,
  judgeChosen,
  listGates,
  withoutAnswered,
} from "./only.js";
import { findOffset, zoneAbove, zoneOfHeader } from "./offset.js";
import type { RowFault } from "./row.js";
import { isBlank, isRepeated, listCells, widthOf } from "./table.js";
import type { Table } from "./table.js";
import { isIdle, listForbidding, wordsOf } from "./says.js";
import { locales } from "./weighty.js";
import { quoteCells } from "./words.js";

/** A table whose columns are HighLevel's. */
export interface Mapped {
  readonly table: Table;
  readonly map: ColumnMap;
  /** Which column was read as which, and what was left out. */
  readonly notes: readonly string[];
  /** What columns say that the map ignores, and that forbids their rows. */
  readonly ignored: readonly string[];
  /** What columns, and lines above the headers, say of the networks of all posts. */
  readonly networks: readonly SaidNetworks[];
  readonly clock: Omit<Clock, "timeZone">;
  /** Columns under the names that they have in the file. */
  readonly rename: (columns: readonly Column[]) => readonly Column[];
}

/** Reads the first table by the map that fits it, or says what is wrong with the map. */
export function applyMap(
  tables: readonly Table[],
  maps: readonly ColumnMap[],
  lead: readonly string[],
): Mapped | MapFault {
  const fit = fitMap(tables, maps.map(withoutAnswered), lead);
  const fault = judgeMap(fit, maps, lead);
  if (fault) return fault;
  const left = findLeftOut(fit);
  const chosen = countChosen(fit);
  // In a sheet, rows that are no posts wait.
  const none = lead.length === 0 ? judgeChosen(chosen, fit) : undefined;
  const networks = findNetworks(left, fit);
  const loss =
    judgeAbove(fit) ??
    judgeOpen(left, fit, lead) ??
    judgeNetworks(networks, fit, lead) ??
    judgeHalf(fit) ??
    none;
  if (loss) return loss;
  const { times } = fit.map;
  const header = namesOf(fit, "time");
  return {
    table: rewrite(fit, lead, findWeekdays(left)),
    map: fit.map,
    notes: explainMap(fit, left, explainChosen(chosen, fit)),
    ignored: left.flatMap(({ name, cells }) => {
      const stops = listForbidding(cells);
      return stops.length > 0 ? `${name}, which says ${quoteCells(stops)}` : [];
    }),
    networks: [...networks, ...networksAbove(fit.table.head, fit.row)],
    clock: {
      dates: fit.map.dates ?? orderOfHeader(header),
      times,
      zone: zoneOfHeader(header) || zoneAbove(fit.table.head, fit.row) || undefined,
    },
    rename: (columns) => rename(columns, fit),
  };
}

/** Which of day and month a header of dates names first, such as `Date (DD/MM/YYYY)`. */
function orderOfHeader(header: string): DateOrder | undefined {
  const [, first] = /\b(dd?[./ -]?mm?|mm?[./ -]?dd?)[./ -]?yy/i.exec(header) ?? [];
  return first === undefined ? undefined : /^d/i.test(first) ? "dmy" : "mdy";
}

/** The column that names the days of the week beside the dates: what it says is to be true. */
function findWeekdays(left: readonly LeftOut[]): number | undefined {
  return left.find(
    ({ name, isIgnored, cells }) =>
      !isIgnored &&
      !locales.test(wordsOf(name)) &&
      cells.filter(readDayName).length * 2 > cells.filter(Boolean).length,
  )?.place;
}

function rewrite(fit: Fit, lead: readonly string[], weekdays: number | undefined): Table {
  const { table, row, places, map } = fit;
  const isKept = createSieve(fit);
  const half = halfOf(fit);
  // Of a sheet, what is no post by its own words is a row that waits; any file may be read as if it were one.
  const isGated = map.only !== undefined && lead.includes("approved") && places.has("client");
  const shared = new Set([...columnsOf.basic.map(({ key }): string => key), "media", ...lead]);
  const isBasic = Array.from(places.keys()).every((key) => shared.has(key));
  const columns = [
    ...columnsOf[isBasic ? "basic" : "advanced"],
    ...ownColumns.filter(({ key }) => places.has(key)),
  ];
  const own = lead.filter((name) => places.has(name) || (isGated && name === "approved"));
  const heads = headersOf(columns).map((cells, index, { length }) => [
    ...own.map((name) => (index === length - 1 ? name : "")),
    ...cells,
  ]);
  const headers = table.head[row] ?? [];
  const width = row < 0 ? widthOf(table) : headers.length;
  const gates = listGates(fit).map(({ place }) => place);
  const used = new Set<Place>([...Array.from(places.values()).flat(), ...gates]);
  const content = placesOf(fit, "content").at(-1);
  const findOdd = createFinder(fit, content, used);
  return {
    ...table,
    head: heads,
    scan(visit) {
      for (const cells of heads) visit(cells, 1, undefined);
      let index = 0;
      table.scan((cells, line, fault) => {
        if (index++ <= row || isRepeated(cells, headers)) return;
        const isMeant = isKept(cells, fault);
        if (!isMeant && !isGated) return;
        const hasNothing = isBlank(cells);
        const weekday = weekdays === undefined ? "" : readDayName(cells[weekdays] ?? "");
        const approved = places.has("approved") ? fill({ key: "approved" }, places, cells) : "yes";
        const moved = [...own.map((name) => ({ key: name })), ...columns].map((column) => {
          if (hasNothing) return "";
          if (isGated && column.key === "approved") return isMeant ? approved : "no";
          const text = fill(column, places, cells);
          return column.key === "time" ? titleOf(cells, used) || spell(text, half, weekday) : text;
        });
        // A row that is short stays so: its caption may go on in the next line.
        while (cells.length < width && moved.at(-1) === "") moved.pop();
        visit(moved, line, faultOf(fault, used) ?? findOdd(cells));
      });
    },
    asides: table.asides?.filter((aside) => aside.row > row + 1),
  };
}

/** The title of a group of rows that are not to go out, or not yet, where it stands alone in a first column from which nothing is read. */
function titleOf([first = "", ...rest]: readonly string[], used: ReadonlySet<Place>): string {
  const isTitle = first.length < 25 && !used.has(0) && isBlank(rest);
  return isTitle && isIdle(first) ? strip(first) : "";
}

/** Finds cells of a row under no header, and the rest of a caption that a comma cut off, where nothing is read from its column. */
function createFinder(
  { table, row }: Fit,
  content: number | undefined,
  used: ReadonlySet<Place>,
): (cells: readonly string[]) => RowFault | undefined {
  const headers = table.head[row] ?? [];
  const width = row < 0 ? widthOf(table) : headers.length;
  const next = (content ?? NaN) + 1;
  const mayBeCut = !used.has(next) && /^\S/.test(headers[next] ?? "") && !table.isWorkbook;
  return (cells) =>
    findSurplus(cells, content, width, (place) => place < width) ??
    (mayBeCut && content !== undefined ? findCut(cells, content) : undefined);
}

/** Says which rows are handed on: posts, those whose marks cannot be read, and lines of their own, which may say something of those below. */
function createSieve(fit: Fit): (cells: readonly string[], fault: RowFault | undefined) => boolean {
  const isPost = createGate(fit);
  const gates = new Set(listGates(fit).map(({ place }) => place));
  return (cells, fault) =>
    isPost(cells) ||
    fault?.places?.some((place) => gates.has(place)) === true ||
    cells.filter((cell) => strip(cell)).length === 1;
}

/** What is wrong with a cell that the map leaves out is not wrong with the post. */
function faultOf(fault: RowFault | undefined, used: ReadonlySet<Place>): RowFault | undefined {
  const isLeftOut = fault?.places?.every((place) => !used.has(place));
  return isLeftOut ? faultOf(fault?.next, used) : fault;
}

const kinds: Readonly<Record<string, RegExp>> = {
  videos: /\.(mp4|mov|m4v|webm|avi|mkv|wmv)(?=$|[?#])/i,
  gif: /\.gif(?=$|[?#])/i,
  images: /^(?!.*\.(mp4|mov|m4v|webm|avi|mkv|wmv|gif)(?=$|[?#]))/i,
};

/** What stands between the parts of a cell, where that is no blank. */
const joints: Readonly<Record<string, string>> = { content: "\n\n", tags: ", " };

function fill(
  { key }: { readonly key: string },
  places: Fit["places"],
  cells: readonly string[],
): string {
  const read = (name: string) =>
    (places.get(name) ?? [])
      .map((place) => (typeof place === "number" ? (cells[place] ?? "") : place.constant))
      .filter((cell) => strip(cell) !== "");
  const kind = kinds[key];
  const media = kind ? splitUrls(joinList(read("media"))).filter((url) => kind.test(url)) : [];
  if (key === "time" && placesOf({ places }, key).length > 1) return joinTimes(read(key));
  const parts = [...read(key), ...media];
  const own = key === "content" ? parts.filter((part) => !saysNothing(part)) : parts;
  // A caption of nothing else is judged as it stands.
  return (own.length > 0 ? own : parts).join(kind ? ", " : (joints[key] ?? " "));
}

/** Whether a part of a caption only says that there is none. */
function saysNothing(part: string): boolean {
  return /^(?:n\/?a|none|nil|null|no|x|0|-+|[–—.])$/i.test(strip(part));
}

/** What is no part of captions, in the columns of which they are put together. */
function explainNothing(fit: Fit): string | false {
  const places = placesOf(fit, "content");
  const cells = places.length > 1 ? [...listCells(fit.table, places, fit.row).values()] : [];
  const said = new Set(cells.flat().filter(saysNothing));
  return said.size > 0 && `left out of captions: ${quoteCells([...said])}`;
}

/** A date and its time: programs write midnight behind the one where they keep no time, and a day before the other. */
function joinTimes([date = "", ...rest]: readonly string[]): string {
  const day = date.replace(/(?<=\d)[ T](?:0?0:00(?::00(?:\.0{1,9})?)?|12:00(?::00)? ?am)$/i, "");
  const times = rest.map((time) =>
    time.startsWith(`${day} `)
      ? time.slice(day.length + 1)
      : time.replace(/^(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)[ T]/, ""),
  );
  const hasTime =
    times.length === 0 || times.some((one) => /^\d{1,2}(?:[:.h]| ?[ap]|$)/i.test(one));
  const clock = times
    .toSorted((left, right) => Number(isZone(left)) - Number(isZone(right)))
    .join(" ")
    .replace(/^(\d{1,2}) (\d{1,2})(?= ?[ap]|$)/i, (_, hours, minutes) => {
      return `${hours}:${minutes.padStart(2, "0")}`;
    });
  return `${hasTime ? day : date} ${clock}`.trim();
}

/** Whether a part of a time is the zone that stands behind it. */
function isZone(part: string): boolean {
  const { name, isSure } = findOffset(`0:00 ${part}`);
  return name !== "" && isSure;
}

/** A time with the half of the day that stands above it, and with the day of the week that stands beside it. */
function spell(text: string, half: Half | undefined, weekday: string): string {
  const time = withHalf(text, half);
  return weekday !== "" && /^\d/.test(time) ? `${weekday} ${time}` : time;
}

function rename(columns: readonly Column[], fit: Fit): readonly Column[] {
  return columns.map((column) => {
    const names = namesOf(fit, column.key) || (kinds[column.key] ? namesOf(fit, "media") : "");
    return names ? { ...column, label: names } : column;
  });
}

/** The half of the day that the header of the times names, or a line above it. */
function halfOf(fit: Fit) {
  return halfOfHeader(namesOf(fit, "time")) ?? halfAbove(fit.table.head, fit.row);
}

/** Why times cannot be read below the half of the day that is named above them; undefined where they can. */
function judgeHalf(fit: Fit): MapFault | undefined {
  const cells = listCells(fit.table, placesOf(fit, "time"), fit.row);
  const header = namesOf(fit, "time");
  const half = openHalf(header, halfOf(fit), [...cells.values()].flat());
  return (
    half && {
      message: `what stands above the times names ${half}, and it is open whether that is said of them`,
      fix: `write AM or PM behind each time of ${header}, such as 9:00 PM, or take ${half} out where they are on a clock of 24 hours`,
    }
  );
}

function explainMap(fit: Fit, left: readonly LeftOut[], chosen: readonly string[]): string[] {
  const { row, places } = fit;
  const rest = left.map(({ name, cells: [said, ...others] }) =>
    said && others.length === 0 ? `${name} (${said.slice(0, 30)})` : name,
  );
  const half = halfOf(fit);
  const pairs = Array.from(places.keys()).flatMap((key) => {
    const names = namesOf(fit, key);
    return names ? `${key} from ${names}` : [];
  });
  return [
    `read by the map: ${pairs.join(", ")}`,
    row > 0 && explainAbove(fit.table.head, row),
    half !== undefined && `times without AM or PM read as ${half}, as stands above them`,
    ...chosen,
    explainNothing(fit),
    rest.length > 0 && `left out: ${rest.join(", ")}`,
  ].filter((note) => note !== false);
}

function namesOf(fit: Fit, key: string): string {
  const headers = fit.table.head[fit.row];
  return placesOf(fit, key)
    .map((place) => strip(headers?.[place] ?? `column ${place + 1}`))
    .join(" + ");
}
