import { judgeAbove } from "./above.js";
import { isRepeated } from "./again.js";
import type { Clock, DateOrder } from "./date.js";
import { readDayName } from "./day.js";
import { fill, isZone, kinds, saysNothing } from "./fill.js";
import { columnsOf, headersOf, ownColumns, type Column } from "./format.js";
import { clockOf, halfAbove, halfOfHeader, openHalf, withHalf, type Half } from "./half.js";
import { explainAbove } from "./head.js";
import { strip } from "./invisible.js";
import { findLeftOut, type LeftOut } from "./left-out.js";
import { holdsDay } from "./likely.js";
import { fitMap, headerOf, judgeMap, placesOf } from "./map.js";
import type { ColumnMap, Fit, MapFault } from "./map.js";
import { findNetworks, judgeNetworks, networksAbove, type SaidNetworks } from "./networks.js";
import { zoneAbove, zoneOfHeader } from "./offset.js";
import { countChosen, createGate, explainChosen, judgeChosen, withoutAnswered } from "./only.js";
import { judgeOpen } from "./questions.js";
import { listForbidding, wordsOf } from "./says.js";
import { createSieve, type Sifted } from "./sieve.js";
import { isBlank, listCells, scanBelow, widthOf, type Table } from "./table.js";
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
    judgeZones(fit) ??
    none;
  if (loss) return loss;
  const { times } = fit.map;
  const header = namesOf(fit, "time");
  return {
    table: rewrite(fit, lead, { half: halfOf(fit), weekdays: findWeekdays(left) }),
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

/** What is no part of captions, in the columns of which they are put together. */
function explainNothing(fit: Fit): string | false {
  const places = placesOf(fit, "content");
  const cells = places.length > 1 ? [...listCells(fit.table, places, fit.row).values()] : [];
  const said = new Set(cells.flat().filter(saysNothing));
  return said.size > 0 && `left out of captions: ${quoteCells([...said])}`;
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
    half !== undefined && `times without AM or PM read as ${clockOf(half)}, as stands above them`,
    ...chosen,
    explainNothing(fit),
    rest.length > 0 && `left out: ${rest.join(", ")}`,
  ].filter((note) => note !== false);
}

function namesOf(fit: Fit, key: string): string {
  return placesOf(fit, key)
    .map((place) => headerOf(fit, place))
    .join(" + ");
}

/** Says that a column of zones has one for the first time and none for others, as where it is said once for all below; undefined where it does not. */
function judgeZones(fit: Fit): MapFault | undefined {
  const places = placesOf(fit, "time");
  const isPost = createGate(fit);
  const said = new Map(places.map((place) => [place, new Set<string>()]));
  scanBelow(fit.table, fit.row, (cells) => {
    const isTimed = places.some((place) => /\d[:.h]\d\d|\d ?[ap]\.?m/i.test(cells[place] ?? ""));
    if (!isTimed || !isPost(cells)) return;
    for (const [place, zones] of said) zones.add(strip(cells[place] ?? ""));
  });
  for (const [place, all] of said) {
    const [first = "", ...more] = all;
    const zones = [first, ...more].filter(Boolean);
    if (first === "" || !more.includes("") || !zones.every(isZone)) continue;
    const name = headerOf(fit, place);
    return {
      message: `${name} says ${quoteCells(zones)} of the first post, and nothing of others below it`,
      fix: `write in ${name} the zone of each time, or empty the column where all are on the location's own clock`,
    };
  }
  return undefined;
}

/** What else says when posts go out than the cells of their times. */
interface Beyond {
  /** The half of the day that stands above the times. */
  readonly half: Half | undefined;
  /** The place of the column that names the days of the week. */
  readonly weekdays: number | undefined;
}

/** A table with HighLevel's columns, of the rows that are posts by a map, or that have to be asked about; `lead` names columns of the caller's own. */
export function rewrite(fit: Fit, lead: readonly string[], beyond: Beyond): Table {
  const { table, row } = fit;
  const { heads, isGated, move } = createMove(fit, lead, beyond);
  const headers = table.head[row] ?? [];
  const width = row < 0 ? widthOf(table) : headers.length;
  const sift = createSieve(fit);
  return {
    ...table,
    head: heads,
    scan(visit) {
      for (const cells of heads) visit(cells, 1, undefined);
      let index = 0;
      // What ends early may be a post by what its caption has in the next line.
      let giveShort: (() => void) | undefined;
      table.scan((cells, line, fault) => {
        if (index++ <= row || isRepeated(cells, headers)) return;
        const sifted = sift(cells, fault);
        const moved = move(cells, sifted);
        // A row that is short stays so: its caption may go on in the next line.
        while (cells.length < width && moved.at(-1) === "") moved.pop();
        if (giveShort && !sifted.isBare && !startsPost(fit, cells)) giveShort();
        if (!isBlank(cells)) giveShort = undefined;
        if (sifted.isKept || isGated) visit(moved, line, sifted.fault);
        else if (cells.length < width && !isBlank(cells))
          giveShort = () => visit(moved, line, { kind: "short", value: cells.join(",") });
      });
    },
    asides: table.asides?.filter((aside) => aside.row > row + 1),
  };
}

/** Makes what puts the cells of a row into HighLevel's columns, and the headers of these. */
function createMove(fit: Fit, lead: readonly string[], { half, weekdays }: Beyond) {
  const { places, map } = fit;
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
  const move = (cells: readonly string[], { isMeant, isBare }: Sifted) => {
    const weekday = weekdays === undefined ? "" : readDayName(cells[weekdays] ?? "");
    const approved = places.has("approved") ? fill({ key: "approved" }, places, cells) : "yes";
    return [...own.map((name) => ({ key: name })), ...columns].map((column) => {
      if (isBare) return "";
      if (isGated && column.key === "approved") return isMeant ? approved : "no";
      const text = fill(column, places, cells);
      return column.key === "time" ? spell(text, half, weekday) : text;
    });
  };
  return { heads, isGated, move };
}

/** Whether a row has a day where times stand, or nothing. */
function startsPost({ places }: Fit, cells: readonly string[]): boolean {
  const time = fill({ key: "time" }, places, cells);
  return time === "" || holdsDay(time);
}

/** A time with the half of the day that stands above it, and with the day of the week that stands beside it. */
function spell(text: string, half: Half | undefined, weekday: string): string {
  const time = withHalf(text, half);
  return weekday !== "" && /^\d/.test(time) ? `${weekday} ${time}` : time;
}
