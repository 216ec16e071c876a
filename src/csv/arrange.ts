import { readChoice } from "./choice.js";
import type { Column } from "./format.js";
import type { Header } from "./header.js";
import { strip } from "./invisible.js";
import type { RowFault } from "./row.js";

/** A row's cells by what they are. */
export interface Arranged {
  /** In the order of the columns. */
  readonly cells: readonly string[];
  /** Those of the caller's own columns. */
  readonly lead: Readonly<Record<string, string>>;
  readonly fault: RowFault | undefined;
}

/** Puts the cells of a row into the order of the columns, and reads what each can only mean one way. */
export function arrange(
  cells: readonly string[],
  { columns, places, lead, width }: Header,
  fault: RowFault | undefined,
): Arranged {
  return {
    cells: columns.map((column, index) => readCell(cells[places[index]!] ?? "", column)),
    lead: Object.fromEntries([...lead].map(([name, place]) => [name, strip(cells[place] ?? "")])),
    fault: fault ?? findSurplus(cells, { places, lead, width }),
  };
}

/** Whether a row ends before its last header. */
export function isShort(cells: readonly string[], { width }: Header): boolean {
  return cells.length < width;
}

/** Cells under no header. */
function findSurplus(
  cells: readonly string[],
  { places, lead, width }: Pick<Header, "places" | "lead" | "width">,
): RowFault | undefined {
  if (cells.length <= width && places.length + lead.size >= width) return undefined;
  const known = new Set([...places, ...lead.values()]);
  const value = cells.filter((cell, place) => !known.has(place) && strip(cell)).join(",");
  // A caption that was cut at its comma goes on in the next cell, and pushes the empty ones out.
  const next = cells[places[1]! + 1] ?? "";
  const isCut = cells.length > width && /^\s/.test(next) && strip(next) !== "";
  return value || isCut ? { kind: "long", value: value || next } : undefined;
}

function readCell(cell: string, { choices, isText }: Column): string {
  if (isText) return cell;
  // Only what has to be is changed, so that a file that was sent before is known again.
  const text = odd.test(cell) ? strip(cell) : cell;
  return choices && text !== "" ? readChoice(text, choices) : text;
}

const odd = /[^\u0020-\u007e]/;
