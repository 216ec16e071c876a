import { judgeAbove } from "./above.js";
import { judgeOpen } from "./questions.js";
import type { Clock, DateOrder } from "./date.js";
import { readDayName } from "./day.js";
import type { Column } from "./format.js";
import { clockOf, halfAbove, halfOfHeader, openHalf } from "./half.js";
import { kinds, saysNothing } from "./fill.js";
import { explainAbove } from "./head.js";
import { rewrite } from "./rewrite.js";
import { strip } from "./invisible.js";
import { findLeftOut } from "./left-out.js";
import type { LeftOut } from "./left-out.js";
import { fitMap, judgeMap, placesOf } from "./map.js";
import type { ColumnMap, Fit, MapFault } from "./map.js";
import { findNetworks, judgeNetworks, networksAbove } from "./networks.js";
import type { SaidNetworks } from "./networks.js";
import { countChosen, explainChosen, judgeChosen, withoutAnswered } from "./only.js";
import { zoneAbove, zoneOfHeader } from "./offset.js";
import { listCells } from "./table.js";
import type { Table } from "./table.js";
import { listForbidding, wordsOf } from "./says.js";
import { locales } from "./weighty.js";
import { quoteCells } from "./words.js";
import { judgeZones } from "./zones.js";

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
  const headers = fit.table.head[fit.row];
  return placesOf(fit, key)
    .map((place) => strip(headers?.[place] ?? `column ${place + 1}`))
    .join(" + ");
}
