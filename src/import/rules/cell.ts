import type { Column, ColumnKey, FieldKey } from "../format.js";
import { columnsOf } from "../format.js";
import type { Row } from "../row.js";
import type { Check, Report } from "./context.js";

const errors = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!|SPILL!|CALC!)\s*$/i;
const choices = new Map(columnsOf.advanced.flatMap(({ key, choices: values }) => (values ? [[key, values]] : [])));

/** The longest texts of single networks' columns, in characters (HighLevel's API documentation). */
const longest: Partial<Record<ColumnKey, number>> = {
  "google.title": 58,
  "youtube.title": 100,
  "pinterest.title": 100,
  "pinterest.link": 2_048,
  "linkedin.pdfTitle": 100,
};

/** No cell is a spreadsheet's error; says whether it is worth looking at the row any further. */
export function checkCells({ cells }: Row, columns: readonly Column[], report: Report): boolean {
  let isWhole = true;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    if (cell.charCodeAt(0) !== 35 || !errors.test(cell)) continue;
    isWhole = false;
    report("spreadsheet-error", columns[index]!.key, `${cell} is a spreadsheet's error`, "repair the formula and export again");
  }
  return isWhole;
}

/** Cells of single networks hold what their headers name, and titles fit. */
export const checkFields: Check = ({ fields }, _, report) => {
  for (const name in fields) {
    const key = name as FieldKey;
    const value = fields[key]!;
    const known = choices.get(key);
    // The sample writes TRUE and FALSE although its headers are in lower case.
    const isKnown = !known || known.includes(known[0] === "true" ? value.toLowerCase() : value);
    if (!isKnown) report("value-unknown", key, `${JSON.stringify(value)} is not one of its values`, `write ${known.join(", ").replace(/, (?=[^,]*$)/, " or ")}`);
    const most = longest[key] ?? Infinity;
    if (value.length > most) report("text-too-long", key, `${value.length} characters`, `shorten it to ${most}`);
  }
};
