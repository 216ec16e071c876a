import { strip } from "./invisible.js";
import { readTables, refuse } from "./read.js";
import type { CsvFile, ReadOptions } from "./read.js";
import { createFinding } from "./rules.js";
import type { Table } from "./table.js";
import { readCells, readNames, readStrings, readStyles } from "./sheet-xml.js";

/** How a workbook is read. */
export interface WorkbookOptions extends ReadOptions {
  /** The name of the sheet that holds the posts; default the first that does. */
  readonly sheet?: string | undefined;
}

/** No week of posts is larger, and no bomb fits. */
const largest = 100 * 2 ** 20;

/**
 * Reads an Excel workbook (.xlsx): dates as their cells hold them, formulas by their values. Never throws for what it
 * holds: a workbook that is broken, has macros or no posts has findings and no rows.
 */
export async function readWorkbook(input: Uint8Array, options: WorkbookOptions): Promise<CsvFile> {
  const { name: file = "posts.xlsx", sheet } = options;
  const fail = (message: string, fix: string) =>
    refuse(file, [createFinding("not-csv", { file, message, fix })]);
  const parts = await unpack(input);
  if (typeof parts === "string")
    return fail(parts, "save it again as .xlsx, or export it as CSV UTF-8");
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined)
    return fail(
      "this is a zip archive, but no Excel workbook",
      "export Numbers and OpenDocument files as .xlsx or as CSV UTF-8",
    );
  if (parts.has("xl/vbaProject.bin")) return fail("the workbook has macros", "save it as .xlsx");
  const { sheets, is1904 } = readNames(workbook, parts.get("xl/_rels/workbook.xml.rels") ?? "");
  const chosen = sheets.filter(({ name }) => sheet === undefined || strip(name) === strip(sheet));
  if (chosen.length === 0) {
    const names = sheets.map(({ name }) => name).join(", ");
    return fail(`the workbook has no sheet ${JSON.stringify(sheet)}`, `name one of: ${names}`);
  }
  const strings = readStrings(parts.get("xl/sharedStrings.xml") ?? "");
  const styles = readStyles(parts.get("xl/styles.xml") ?? "");
  const tables = chosen.flatMap(({ name, path }): Table[] => {
    const xml = parts.get(path);
    if (xml === undefined) return [];
    const rows = readCells(xml, { strings, styles, is1904 });
    return [
      {
        head: rows.slice(0, 20).map(({ cells }) => cells),
        scan: (visit) => rows.forEach(({ cells, row }) => visit(cells, row, undefined)),
        notes: sheets.length > 1 ? [`read from the sheet ${name}`] : [],
      },
    ];
  });
  return readTables(tables, options);
}

/** The XML of a workbook's parts by their paths, or what is wrong with it. */
async function unpack(input: Uint8Array): Promise<ReadonlyMap<string, string> | string> {
  const { unzipSync } = await import("fflate");
  let size = 0;
  try {
    const files = unzipSync(input, {
      filter({ name, originalSize }) {
        const isWanted =
          /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook\.xml)\.(xml|rels)$|^xl\/vbaProject\.bin$/.test(
            name,
          );
        if (isWanted) size += originalSize;
        if (size > largest) throw new RangeError();
        return isWanted && !name.endsWith(".bin") ? true : isWanted && originalSize < largest;
      },
    });
    const text = new TextDecoder();
    return new Map(Object.entries(files).map(([name, bytes]) => [name, text.decode(bytes)]));
  } catch (error) {
    return error instanceof RangeError
      ? `the workbook unpacks to more than ${largest / 2 ** 20} MiB`
      : "the workbook is broken";
  }
}
