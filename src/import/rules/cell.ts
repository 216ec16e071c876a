import type { Column, ColumnKey, FieldKey } from "../format.js";
import { columnsOf } from "../format.js";
import type { Row } from "../row.js";
import { mojibake } from "../text.js";
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

/** No cell is a spreadsheet's error and no text damaged; says whether it is worth looking at the row any further. */
export function checkCells({ cells, content, fields }: Row, columns: readonly Column[], report: Report): boolean {
  let isWhole = true;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    if (cell.charCodeAt(0) !== 35 || !errors.test(cell)) continue;
    isWhole = false;
    report("spreadsheet-error", columns[index]!.key, `${cell} is a spreadsheet's error`, "repair the formula and export again");
  }
  if (damage.test(content)) checkText("content", content, report);
  for (const key in fields) {
    const value = fields[key as FieldKey]!;
    if (damage.test(value)) checkText(key as FieldKey, value, report);
  }
  return isWhole;
}

// Letters with which damage begins: one quick look settles most texts.
const damage = /[ÂÃâð\ufffd]/;

function checkText(key: ColumnKey, text: string, report: Report): void {
  if (text.includes("\ufffd")) {
    report("lost-character", key, "a letter was lost: \ufffd stands for it", "write the letter again and save the file as UTF-8", excerpt(text, /\ufffd/));
  } else if (mojibake.test(text)) {
    report("mojibake", key, "letters look wrongly decoded", "open the original as UTF-8 and export again", excerpt(text, mojibake));
  }
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

function excerpt(cell: string, at: RegExp): string {
  const index = cell.search(at);
  return cell.slice(Math.max(0, index - 12), index + 12);
}
