import { listForbidding } from "../says.js";
import type { Row, RowFault } from "../row.js";
import type { RuleCode } from "../rules.js";
import type { Context, Report } from "./context.js";

/** What to do about a row that says one thing alone. */
export const asideFix =
  "where it goes on in the caption of the row above or below, put that caption, with its line breaks, into one cell in double quotes; else do what it says of other rows, if anything, such as that they are not to be posted or are another client's, then delete it";

/** What each fault of a row is, its cells under the name of CELLS, and what to do where the rule's own fix is too general. */
const faults: Readonly<
  Record<RowFault["kind"], readonly [code: RuleCode, message: string, fix?: string]>
> = {
  unclosed: [
    "quote-unclosed",
    "a quoted cell is never closed, so that the rest of the file is in it",
  ],
  swallowed: [
    "quote-unclosed",
    "a quoted cell goes on over rows below: a line in it is one",
    'close the cell with " where it ends, and delete the " that closes it now; or, where the line belongs to the cell, write a blank behind what separates its parts',
  ],
  malformed: [
    "quote-malformed",
    "a quote inside a quoted cell is not doubled, so that rows below may be in it, too",
  ],
  short: ["row-too-short", "the row ends early, and the line below is no row"],
  hidden: ["row-hidden", "the row is hidden, or a filter leaves it out"],
  cut: ["row-too-long", "the cell behind the caption begins as what a comma cuts off does"],
  unnamed: [
    "row-too-long",
    "a cell stands under no header",
    "empty the cell, or give its column a header",
  ],
  beside: ["row-between", "the row says nothing but CELLS, from which nothing is read", asideFix],
  headers: [
    "row-between",
    "the row has headers of other columns than those at the top",
    "move it, and the rows below it, into a file of their own, which is read by itself",
  ],
  uncaptioned: [
    "content-missing",
    "CELLS has no caption, and only what is put together with it would be posted",
    "write the caption, or delete the row; where the rest is all that it is to say, write that into the column of captions",
  ],
  long: ["row-too-long", "the row has more cells than there are headers"],
  unsaved: [
    "spreadsheet-error",
    "no value was saved of the formula in CELLS",
    "open the workbook in a spreadsheet program, save it, and take that file",
  ],
  merged: [
    "cells-merged",
    "CELLS is one cell over several rows, so that this row has nothing of its own there",
  ],
  struck: ["cells-struck", "CELLS is struck through"],
};

/** The row can be read: its quotes are right, and each of its cells stands under a header; says so. */
export function checkShape({ cells, fault }: Row, _: Context, report: Report): boolean {
  if (!fault) return true;
  const { code, message, fix = adviseOn(fault, cells) } = explainFault(fault);
  report(code, undefined, message, { value: fault.value, fix });
  return false;
}

/** What is wrong with a row that cannot be read. */
export function explainFault({ kind, value }: RowFault): {
  readonly code: RuleCode;
  readonly message: string;
  readonly fix?: string | undefined;
} {
  const [code, message, fix] = faults[kind];
  return { code, message: message.replace("CELLS", () => value), fix };
}

function adviseOn({ kind, value, meant }: RowFault, cells: readonly string[]): string | undefined {
  if (kind === "unclosed" || kind === "malformed") return repair(value);
  if (kind === "cut")
    return `write ${meant} as the caption${/^\s/.test(value) ? ", or delete the blank" : ""}`;
  if (kind !== "long") return undefined;
  return listForbidding([value]).length > 0
    ? `delete the row where ${value} says that it is not to be posted, else that cell`
    : (adviseOnQuotes(cells, value) ?? (meant && `write ${meant}`));
}

/** What to do where other signs than straight quotes stand around a cell. */
function adviseOnQuotes(cells: readonly string[], surplus: string): string | undefined {
  if (cells.some((cell) => /^\s?[“„«]/.test(cell)))
    return 'write the straight quote " for “ and ” around the cell';
  if (cells.some((cell) => /^\s+"/.test(cell)))
    return "delete the blanks before the quotes around each cell";
  const isSingle = cells.some((cell) => /^\s?['‘]/.test(cell)) && /['’],*$/.test(surplus);
  return isSingle ? "write the straight quote \" for ' and ' around each cell" : undefined;
}

/** How a cell that begins with a quotation of its own is written. */
function repair(value: string): string | undefined {
  if (value.includes('\\"')) return 'write "" for each \\" inside the cell';
  const [, cell] = /^("[^",]+" ?[^",]+),/.exec(value) ?? [];
  return cell && `write "${cell.replaceAll('"', '""')}"`;
}
