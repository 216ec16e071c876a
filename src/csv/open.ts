import { checkOptions, rule } from "../options.js";
import { readRules } from "./options.js";
import { readCsv, type CsvFile } from "./read.js";
import type { WorkbookOptions } from "./workbook.js";

/**
 * Reads a file of posts, whatever it is: a CSV as `readCsv` does, or an Excel workbook (.xlsx), for which its reader is
 * loaded only then.
 */
export async function readPosts(
  input: Uint8Array,
  options: WorkbookOptions = {},
): Promise<CsvFile> {
  checkOptions("readPosts", options, { ...readRules, sheet: rule.string });
  const [first, second, third, fourth] = input;
  const isZip = first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
  const { sheet: _, ...ofText } = options;
  if (!isZip) return readCsv(input, ofText);
  const { readWorkbook } = await import("./workbook.js");
  return readWorkbook(input, options);
}
