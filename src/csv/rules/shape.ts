import type { Column } from "../format.js";
import type { Row } from "../row.js";
import type { Report } from "./context.js";

/** The row can be read: its quotes are right, and it has a cell for each column; says so. */
export function checkShape(
  { cells, fault }: Row,
  columns: readonly Column[],
  report: Report,
): boolean {
  if (fault?.kind === "unclosed") {
    report(
      "quote-unclosed",
      undefined,
      "a quoted cell is never closed, so that the rest of the file is in it",
      'close the cell with "',
      fault.value,
    );
  } else if (fault) {
    const message =
      "a quote inside a quoted cell is not doubled, so that rows below may be in it, too";
    report(
      "quote-malformed",
      undefined,
      message,
      'write "" for each " inside the cell',
      fault.value,
    );
  } else if (cells.length !== columns.length) {
    const message = `the row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the header ${columns.length}`;
    if (cells.length > columns.length) {
      const fix = "put cells with commas in double quotes, and delete commas at the end";
      report("row-too-long", undefined, message, fix, cells.slice(columns.length).join(","));
    } else {
      report(
        "row-too-short",
        undefined,
        message,
        "put cells with line breaks in double quotes, and give empty cells their commas",
      );
    }
  } else return true;
  return false;
}
