import { readChoice } from "./choice.js";
import type { Column } from "./format.js";
import type { Header } from "./header.js";
import { strip } from "./invisible.js";
import { holdsDay } from "./likely.js";
import type { RowFault } from "./row.js";

/**
 * Puts the cells of a row into the order of the columns, those of the caller's own columns apart, and reads what each
 * can only mean one way.
 */
export function arrange(
  cells: readonly string[],
  { columns, places, lead, width }: Header,
  fault: RowFault | undefined,
  mark?: string,
) {
  const isKnown = (place: number) => places.includes(place) || [...lead.values()].includes(place);
  const named = places.filter((place) => place >= 0).length + lead.size;
  const isPlain = cells.length <= width && named >= width;
  return {
    cells: columns.map((column, index) => readCell(cells[places[index]!] ?? "", column)),
    lead: Object.fromEntries([...lead].map(([name, place]) => [name, strip(cells[place] ?? "")])),
    fault:
      fault ??
      findSwallowed(cells, mark) ??
      (isPlain ? undefined : findSurplus(cells, places[1], width, isKnown, mark)),
  };
}

/**
 * A cell whose quotes were closed by those of a row below: a line in it has a day in a cell of its own, where `mark`
 * separates them. Behind a comma of prose stands a blank.
 */
export function findSwallowed(
  cells: readonly string[],
  mark: string | undefined,
): RowFault | undefined {
  if (mark === undefined) return undefined;
  const isRow = (line: string) => {
    const own = line.split(mark);
    const isProse = own.some((cell) => /^\s+\S/.test(cell));
    return !isProse && own.filter(strip).length > 1 && own.some(holdsDay);
  };
  const lines = cells.flatMap((cell) => (/[\r\n]/.test(cell) ? cell.split(/[\r\n]+/) : []));
  const value = lines.find(isRow);
  return value === undefined ? undefined : { kind: "swallowed", value };
}

/**
 * Cells under none of the headers, of which there are `width`; `content` is the place of the caption, if it has one,
 * and `mark` what separates them.
 */
export function findSurplus(
  cells: readonly string[],
  content = -1,
  width: number,
  isKnown: (place: number) => boolean,
  mark = ",",
): RowFault | undefined {
  const value = cells.filter((cell, place) => !isKnown(place) && strip(cell)).join(mark);
  // A caption that was cut at its comma goes on in the next cell, and pushes the empty ones out.
  const next = cells[content + 1] ?? "";
  const isCut = cells.length > width && /^\s/.test(next) && strip(next) !== "";
  if (!value && !isCut) return undefined;
  // Programs number their rows so.
  if (cells.length <= width && /^\d+$/.test(value) && value === strip(cells[0]!)) return undefined;
  // The row is no longer than the headers, one of which is blank.
  if (cells.length <= width) return { kind: "unnamed", value };
  return { kind: "long", value: value || next, meant: joinCut(cells, content, width, mark) };
}

/**
 * The rest of a caption that a comma, or another `mark`, cut off, where it stands in the next column, which may be one
 * of captions, too.
 */
export function findCut(
  cells: readonly string[],
  content: number,
  isJoined: boolean,
  mark = ",",
): RowFault | undefined {
  const value = cells[content + 1] ?? "";
  const caption = `${cells[content] ?? ""}${mark}${value}`;
  const isCut = (isJoined ? /^ [^\s#@]/ : /^ \p{L}/u).test(value);
  const isNumber =
    mark === "," && /\d$/.test(cells[content] ?? "") && /^\d{3} .*\p{L}/u.test(value);
  return (isCut || isNumber) && /^\S/.test(cells[content] ?? "")
    ? { kind: "cut", value, meant: `"${caption.replaceAll('"', '""')}"` }
    : undefined;
}

/**
 * A caption that its comma, or another sign, cut, in the quotes that it needs; undefined where an address is next, so
 * that it is not cut.
 */
function joinCut(
  cells: readonly string[],
  content: number,
  width: number,
  mark: string,
): string | undefined {
  const next = cells[content + 1] ?? "";
  if (content < 0 || strip(next) === "" || /^\s*https?:/i.test(next)) return undefined;
  const caption = cells.slice(content, content + 1 + cells.length - width).join(mark);
  return `"${caption.replace(/[,;|\s]+$/, "").replaceAll('"', '""')}"`;
}

function readCell(cell: string, { choices, isText }: Column): string {
  if (isText) return cell;
  // Only what has to be is changed, so that a file that was sent before is known again.
  const text = odd.test(cell) ? strip(cell) : cell;
  return choices && text !== "" ? readChoice(text, choices) : text;
}

const odd = /[^\u0020-\u007e]/;
