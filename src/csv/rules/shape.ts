import type { Context, Report } from "./context.js";
import type { Row } from "../row.js";
import type { RuleCode } from "../rules.js";
import { listForbidding } from "../says.js";

/** The row can be read: its quotes are right, and each of its cells stands under a header; says so. */
export function checkShape({ cells, fault }: Row, _: Context, report: Report): boolean {
  if (!fault) return true;
  const { kind, value } = fault;
  if (kind === "unclosed") {
    const message = "a quoted cell is never closed, so that the rest of the file is in it";
    report("quote-unclosed", undefined, message, { value, ...repair(value) });
  } else if (kind === "malformed") {
    const message =
      "a quote inside a quoted cell is not doubled, so that rows below may be in it, too";
    report("quote-malformed", undefined, message, { value, ...repair(value) });
  } else if (kind === "short") {
    report("row-too-short", undefined, "the row ends early, and the line below is no row", {
      value,
    });
  } else if (kind === "hidden") {
    report("row-hidden", undefined, "the row is hidden, or a filter leaves it out");
  } else if (kind === "cut") {
    const message =
      "the cell behind the caption begins with a blank, as what a comma cuts off does";
    const fix = `write ${fault.meant} as the caption, or delete the blank`;
    report("row-too-long", undefined, message, { value, fix });
  } else if (kind === "unnamed") {
    const fix = "empty the cell, or give its column a header";
    report("row-too-long", undefined, "a cell stands under no header", { value, fix });
  } else if (kind === "unsaved" || kind === "merged" || kind === "struck") {
    const { code, message, fix } = explainCells(kind, value);
    report(code, undefined, message, { value, fix });
  } else {
    const message = "the row has more cells than there are headers";
    const isWaiting = listForbidding([value]).length > 0;
    const fix = isWaiting
      ? `delete the row where ${value} says that it is not to be posted, else that cell`
      : (adviseOnQuotes(cells, value) ?? (fault.meant && `write ${fault.meant}`));
    report("row-too-long", undefined, message, { value, ...(fix && { fix }) });
  }
  return false;
}

/** What is wrong with a row of a workbook whose cells hold nothing that can be posted. */
export function explainCells(
  kind: "unsaved" | "merged" | "struck",
  cells: string,
): { readonly code: RuleCode; readonly message: string; readonly fix?: string } {
  if (kind === "struck") return { code: "cells-struck", message: `${cells} is struck through` };
  if (kind === "merged")
    return {
      code: "cells-merged",
      message: `${cells} is one cell over several rows, so that this row has nothing of its own there`,
    };
  return {
    code: "spreadsheet-error",
    message: `no value was saved of the formula in ${cells}`,
    fix: "open the workbook in a spreadsheet program, save it, and take that file",
  };
}

/** What to do where other signs than straight quotes stand around a cell. */
function adviseOnQuotes(cells: readonly string[], surplus: string): string | undefined {
  if (cells.some((cell) => /^\s?[“„«]/.test(cell)))
    return 'write the straight quote " for “ and ” around the cell';
  const isSingle = cells.some((cell) => /^\s?['‘]/.test(cell)) && /['’],*$/.test(surplus);
  return isSingle ? "write the straight quote \" for ' and ' around each cell" : undefined;
}

/** How a cell that begins with a quotation of its own is written. */
function repair(value: string): { readonly fix?: string } {
  if (value.includes('\\"')) return { fix: 'write "" for each \\" inside the cell' };
  const [, cell] = /^("[^",]+" ?[^",]+),/.exec(value) ?? [];
  return cell ? { fix: `write "${cell.replaceAll('"', '""')}"` } : {};
}
