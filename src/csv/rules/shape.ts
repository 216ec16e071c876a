import type { Context, Report } from "./context.js";
import type { Row } from "../row.js";

/** The row can be read: its quotes are right, and it has a cell for each column; says so. */
export function checkShape({ cells, fault }: Row, { columns }: Context, report: Report): boolean {
  if (fault?.kind === "unclosed") {
    const message = "a quoted cell is never closed, so that the rest of the file is in it";
    report("quote-unclosed", undefined, message, { value: fault.value });
  } else if (fault) {
    const message =
      "a quote inside a quoted cell is not doubled, so that rows below may be in it, too";
    report("quote-malformed", undefined, message, { value: fault.value });
  } else if (cells.length !== columns.length) {
    const message = `the row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the header ${columns.length}`;
    const rest = cells.slice(columns.length).join(",");
    if (cells.length < columns.length) report("row-too-short", undefined, message);
    else report("row-too-long", undefined, message, { value: rest });
  } else return true;
  return false;
}
