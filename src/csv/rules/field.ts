import { columnsOf } from "../format.js";
import type { ColumnKey, FieldKey } from "../format.js";
import type { Check, Report } from "./context.js";

/** Reports a cell that holds what a spreadsheet writes where a formula failed, and says whether it does. */
export function checkFormula(column: ColumnKey, cell: string, report: Report): boolean {
  const first = cell.charCodeAt(0);
  // It begins with # or a space, as few cells do.
  if ((first !== 35 && !(first <= 32)) || !formulaError.test(cell)) return false;
  report(
    "spreadsheet-error",
    column,
    `${cell.trim()} is a spreadsheet's error`,
    "repair the formula and export again",
  );
  return true;
}

const formulaError = /^\s*#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!|SPILL!|CALC!)\s*$/i;
const choices = new Map(
  columnsOf.advanced.flatMap(({ key, choices: values }) => (values ? [[key, values]] : [])),
);

/** The longest texts of single networks' columns, in characters (HighLevel's API documentation). */
const longest: Partial<Record<ColumnKey, number>> = {
  "google.title": 58,
  "youtube.title": 100,
  "pinterest.title": 100,
  "pinterest.link": 2_048,
  "linkedin.pdfTitle": 100,
};

/** Cells of single networks hold what their headers name, and titles fit. */
export const checkFields: Check = ({ fields }, _, report) => {
  for (const name in fields) {
    const key = name as FieldKey;
    const value = fields[key]!;
    if (checkFormula(key, value, report)) continue;
    const known = choices.get(key);
    // The sample writes TRUE and FALSE although its headers are in lower case.
    if (known && !known.includes(known[0] === "true" ? value.toLowerCase() : value)) {
      const fix = `write ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
      report("value-unknown", key, `${JSON.stringify(value)} is not one of its values`, fix);
    }
    const most = longest[key] ?? Infinity;
    // Counted as a caption is: an emoji is one.
    const length = value.length > most ? Array.from(value).length : 0;
    if (length > most)
      report("text-too-long", key, `${length} characters`, `shorten it to ${most}`);
  }
};
