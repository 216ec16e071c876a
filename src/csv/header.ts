import { columnsOf, headersOf, withoutThumbnail } from "./format.js";
import type { Column, Format } from "./format.js";
import { createFinding } from "./rules.js";
import type { Finding } from "./rules.js";

/** What the first lines of a file turned out to be. */
export type Header =
  | { readonly format: Format; readonly columns: readonly Column[]; readonly rows: 1 | 2 }
  | { readonly faults: readonly HeaderFault[] };

/** One header that is not as in the sample: wrong where both are there, else missing or extra. */
export interface HeaderFault {
  /** 1-based header row. */
  readonly row: 1 | 2;
  /** 1-based position. */
  readonly position: number;
  readonly expected?: string;
  readonly found?: string;
}

const layouts = (["basic", "advanced"] as const).flatMap((format) =>
  [columnsOf[format], withoutThumbnail(columnsOf[format])].map((columns) => ({ format, columns })),
);
const known = new Set(layouts.flatMap(({ columns }) => headersOf(columns).flat()));

/** Whether a text is a header of some sample file. */
export function isHeader(text: string): boolean {
  return known.has(text);
}

/**
 * Recognises a file by its first two rows, which must equal a sample's byte for byte; an Advanced file may lack its
 * first row. No faults in a list of faults: there is no header at all.
 */
export function matchHeader(first: readonly string[], second: readonly string[]): Header {
  for (const { format, columns } of layouts) {
    const headers = headersOf(columns);
    if (headers.every((header, index) => equal(header, index ? second : first))) {
      return { format, columns, rows: format === "basic" ? 1 : 2 };
    }
    if (equal(headers.at(-1) ?? [], first)) return { format, columns, rows: 1 };
  }
  return { faults: findFaults(first, second) };
}

/** Says what is wrong with the headers and what each should be; `start` is the file's first line. */
export function describeFaults(
  faults: readonly HeaderFault[],
  file: string,
  start: string,
): Finding[] {
  if (faults.length === 0) {
    const message = "the first line is no header row of HighLevel's sample files";
    const fix = `start the file with: ${columnsOf.basic.map(({ header }) => header).join(",")}`;
    return [
      createFinding("header-absent", { file, line: 1, value: start.slice(0, 200), message, fix }),
    ];
  }
  return faults.map(({ row, position, expected, found }) => {
    const place = `header ${position}${row === 2 ? " of the second row" : ""}`;
    const [message, fix] =
      found === undefined
        ? [`${place} is missing: ${expected}`, `insert the column ${expected}`]
        : expected === undefined
          ? [`${place} is not in the sample: ${JSON.stringify(found)}`, "delete the column"]
          : [
              `${place} is ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
              `write exactly ${expected}`,
            ];
    return createFinding("header-mismatch", {
      file,
      line: row,
      column: expected ?? found ?? "",
      ...(found !== undefined && { value: found }),
      message,
      fix,
    });
  });
}

function findFaults(first: readonly string[], second: readonly string[]): HeaderFault[] {
  const grouped = columnsOf.advanced.some(({ group }) => first.includes(group));
  const found = grouped ? second : first;
  if (!first.some(isHeader) && !second.some(isHeader)) return [];
  const nearest = layouts
    .filter(({ format }) => !grouped || format === "advanced")
    .map(({ columns }) => headersOf(columns))
    .map((headers) => ({ headers, faults: align(headers.at(-1) ?? [], found, grouped ? 2 : 1) }))
    .reduce((best, other) => (other.faults.length < best.faults.length ? other : best));
  // One fault of the first row is enough: its names repeat, so that the rest would only follow from it.
  const above = grouped ? align(nearest.headers[0] ?? [], first, 1).slice(0, 1) : [];
  return [...above, ...nearest.faults];
}

// Walks both lists, so that one missing or extra column is one fault and not one for each column after it.
function align(expected: readonly string[], found: readonly string[], row: 1 | 2): HeaderFault[] {
  const faults: HeaderFault[] = [];
  for (let left = 0, right = 0; left < expected.length || right < found.length;) {
    const [want, have] = [expected[left], found[right]];
    const extra = have !== undefined && (want === undefined || found.indexOf(want, right) > right);
    const missing =
      want !== undefined && !extra && (have === undefined || expected.indexOf(have, left) > left);
    if (want !== have) {
      faults.push({
        row,
        position: right + 1,
        ...(!extra && { expected: want! }),
        ...(!missing && { found: have! }),
      });
    }
    if (want === have || !extra) left++;
    if (want === have || !missing) right++;
  }
  return faults;
}

function equal(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
