import { isRepeated } from "./again.js";
import { readDayName } from "./day.js";
import { fill } from "./fill.js";
import { columnsOf, headersOf, ownColumns } from "./format.js";
import { withHalf } from "./half.js";
import type { Half } from "./half.js";
import { holdsDay } from "./likely.js";
import type { Fit } from "./map.js";
import { createSieve } from "./sieve.js";
import type { Sifted } from "./sieve.js";
import { isBlank, widthOf } from "./table.js";
import type { Table } from "./table.js";

/** What else says when posts go out than the cells of their times. */
export interface Beyond {
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
