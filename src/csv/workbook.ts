import { strip } from "./invisible.js";
import { readTables, refuse, type CsvFile, type ReadOptions } from "./read.js";
import { createFinding } from "./rules.js";
import type { RowFault } from "./row.js";
import { holdsDay } from "./likely.js";
import { isCaption, isTime } from "./meanings.js";
import { isIdle } from "./says.js";
import { depth, isBlank, scanBelow, type Table } from "./table.js";
import { readNames, readStrings, readStyles } from "./book-xml.js";
import { findAsides } from "./asides.js";
import { mostCells, readCells, type SheetRow } from "./sheet-xml.js";

/** How a workbook is read. */
export interface WorkbookOptions extends ReadOptions {
  /**
   * The name of the sheet that holds the posts, in whatever case; default the only one that does, but for those that
   * are called drafts or the like.
   */
  readonly sheet?: string | undefined;
}

/** No year of posts is larger, in bytes of XML, and no bomb fits. */
const largest = 32 * 2 ** 20;

const tooLarge = `the workbook unpacks to more than ${largest / 2 ** 20} MiB`;
const broken = "the workbook is broken";
/** How the parts end that hold texts. */
const end = /<\/(?:\w+:)?(?:worksheet|sst)>\s*$|<(?:\w+:)?(?:worksheet|sst)(?:\s[^<>]*)?\/>\s*$/;
const unveil = "show the sheet with the posts, and save the workbook again";
const alone = "take the posts alone, in a workbook of their own";

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
    return fail(
      parts,
      parts === tooLarge ? alone : "save it again as .xlsx, or export it as CSV UTF-8",
    );
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) {
    const [, what = "a zip archive"] = archives.find(([part]) => parts.has(part)) ?? [];
    return fail(`this is ${what}, no Excel workbook`, "export it as .xlsx or as CSV UTF-8");
  }
  if (parts.has("xl/vbaProject.bin")) return fail("the workbook has macros", "save it as .xlsx");
  const { sheets: all, ...dated } = readNames(
    workbook,
    parts.get("xl/_rels/workbook.xml.rels") ?? "",
  );
  const isChosen = ({ name }: Named) =>
    sheet === undefined || strip(name).toLowerCase() === strip(sheet).toLowerCase();
  const fault = judgeSheets(all, isChosen, sheet);
  if (fault) return fail(...fault);
  const chosen = all.filter((one) => !one.isHidden && isChosen(one));
  const strings = readStrings(parts.get("xl/sharedStrings.xml") ?? "");
  const styles = readStyles(parts.get("xl/styles.xml") ?? "");
  const open = ({ path }: { readonly path: string }) =>
    readCells(parts.get(path) ?? "", { strings, styles, ...dated });
  const tables: SheetTable[] = [];
  for (const one of chosen) {
    const cells = open(one);
    if (!cells) return fail(`the sheet ${one.name} has more than ${mostCells} cells`, alone);
    const hidden = cells.hidden.join(", ");
    const notes = hidden ? [`hidden columns read, too: ${hidden}`] : [];
    const asides = findAsides(one.path, parts, cells.rows);
    tables.push({ sheet: one.name, ...toTable(cells.rows), notes, asides });
  }
  const hidden = all
    .filter((one) => one.isHidden)
    .map((one): SheetTable => {
      return { sheet: `${one.name} (hidden)`, ...toTable(open(one)?.rows ?? []), notes: [] };
    });
  return readFirst(tables, hidden, options);
}

interface Named {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Why no sheet is read, and what to do about it; undefined where one is. */
function judgeSheets(
  all: readonly Named[],
  isChosen: (one: Named) => boolean,
  sheet: string | undefined,
): readonly [message: string, fix: string] | undefined {
  const seen = all.filter(({ isHidden }) => !isHidden);
  if (seen.length === 0)
    return ["the workbook has no sheet that can be seen", "show the one with the posts"];
  if (seen.some(isChosen)) return undefined;
  if (all.some(isChosen)) return [`the sheet ${sheet} is hidden`, unveil];
  const names = seen.map(({ name }) => name).join(", ");
  return [`the workbook has no sheet ${JSON.stringify(sheet)}`, `name one of: ${names}`];
}

type SheetTable = Table & { readonly sheet: string };

/** Reads the one sheet with posts that may go out; no other in which something stands is passed over in silence. */
function readFirst(
  tables: readonly SheetTable[],
  hidden: readonly SheetTable[],
  options: WorkbookOptions,
): CsvFile {
  const hasPosts = (table: SheetTable) => readTables([table], options).format !== undefined;
  const all = tables.filter(hasPosts);
  const meant = options.sheet === undefined ? all.filter(({ sheet }) => !isIdle(sheet)) : all;
  const [first, ...more] = meant;
  if (all.length > 0 && (!first || more.length > 0)) return refuseSheets(all, more.length, options);
  const veiled = hidden.filter(hasHeaders).map((table) => table.sheet);
  if (!first && veiled.length > 0 && !tables.some((table) => hasDays(table) || hasHeaders(table))) {
    const { name: file = "posts.xlsx" } = options;
    const message = `only hidden sheets have posts: ${veiled.join(", ")}`;
    return refuse(file, [createFinding("sheet-open", { file, message, fix: unveil })]);
  }
  if (!first) return readTables(tables, options);
  const like = tables.filter(
    (table) =>
      !all.includes(table) && !isIdle(table.sheet) && (hasDays(table) || hasHeaders(table)),
  );
  if (options.sheet === undefined && like.length > 0)
    return refuseSheets([...all, ...like], like.length, options);
  const others = [...tables, ...hidden].filter((table) => table !== first && hasText(table));
  const from = `read from the sheet ${first.sheet}`;
  const rest = others.map(({ sheet }) => sheet).join(", ");
  const notes = rest ? [`${from}, and not from ${rest}`] : [];
  return readTables([{ ...first, notes: [...notes, ...first.notes] }], options);
}

/** No sheet is chosen by chance, and none whose name forbids its posts. */
function refuseSheets(
  all: readonly SheetTable[],
  more: number,
  { name: file = "posts.xlsx" }: WorkbookOptions,
): CsvFile {
  const names = all.map(({ sheet }) => sheet).join(", ");
  const message =
    more > 0
      ? `the workbook has posts in ${all.length} sheets`
      : "the workbook has posts only in a sheet that is not to be posted by its name";
  const fix = `say which is read (--sheet): ${names}`;
  return refuse(file, [createFinding("sheet-open", { file, message, fix })]);
}

/** Whether a sheet has rows with a day and some words, as posts have under whatever headers. */
function hasDays({ scan }: Table): boolean {
  let count = 0;
  scan((cells) => {
    if (count < 2 && cells.some(holdsDay) && cells.some((cell) => /\p{L}.* .*\p{L}/u.test(cell)))
      count += 1;
  });
  return count > 1;
}

/** Whether a sheet has headers of days and captions, and days, however they are written. */
function hasHeaders(table: Table): boolean {
  const row = table.head.findIndex((cells) => cells.some(isTime) && cells.some(isCaption));
  const place = table.head[row]?.findIndex(isTime) ?? -1;
  let isFound = false;
  scanBelow(table, row, (cells) => (isFound ||= /\d/.test(cells[place] ?? "")));
  return isFound;
}

function hasText({ scan }: Table): boolean {
  let isFound = false;
  scan((cells) => (isFound ||= !isBlank(cells)));
  return isFound;
}

/** The rows of a sheet as a table, without its notes. */
function toTable(rows: readonly SheetRow[]): Omit<Table, "notes"> {
  // No cell is cut here: a row that ends early lacks nothing.
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const fill = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, at) => cells[at] ?? "");
  // Rows that are left out count where the headers are looked for.
  const lines = Array.from({ length: depth }, (_, at): SheetRow => {
    return rows.find(({ row }) => row === at + 1) ?? { row: at + 1, cells: [] };
  }).concat(rows.filter(({ row }) => row > depth));
  return {
    isWorkbook: true,
    head: lines.slice(0, depth).map(({ cells }) => cells),
    scan: (visit) => lines.forEach((line) => visit(fill(line.cells), line.row, toFault(line))),
  };
}

function toFault({ faults = [], isHidden }: SheetRow): RowFault | undefined {
  if (isHidden) return { kind: "hidden", value: "" };
  const kinds = ["unsaved", "merged", "struck"] as const;
  return kinds.reduceRight<RowFault | undefined>((next, kind) => {
    const own = faults.filter((fault) => fault.kind === kind);
    if (own.length === 0) return next;
    const value = own.map(({ name }) => name).join(", ");
    return { kind, value, places: own.flatMap(({ places }) => places), next };
  }, undefined);
}

/** What other zip archives are, by a part that they have. */
const archives: readonly (readonly [part: string, what: string])[] = [
  ["content.xml", "an OpenDocument file (.ods)"],
  ["Index/Document.iwa", "a Numbers, Pages or Keynote document"],
  ["xl/workbook.bin", "a binary workbook (.xlsb)"],
  ["word/document.xml", "a Word document"],
];

/** The XML of a workbook's parts by their paths, other parts as empty texts, or what is wrong with it. */
async function unpack(input: Uint8Array): Promise<ReadonlyMap<string, string> | string> {
  const { unzipSync } = await import("fflate");
  let size = 0;
  const names: string[] = [];
  try {
    const files = unzipSync(input, {
      filter({ name, originalSize }) {
        const isWanted =
          /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|drawings\/[^/]+|comments(?:\/?[^/]*)|threadedComments\/[^/]+|(worksheets\/)?_rels\/[^/]+\.xml)\.(xml|rels)$/.test(
            name,
          );
        names.push(name);
        if (isWanted) size += originalSize;
        if (size > largest) throw new RangeError();
        return isWanted;
      },
    });
    const text = new TextDecoder();
    const parts = new Map(names.map((name) => [name, text.decode(files[name])]));
    // A part that says it is smaller than it is ends somewhere.
    const isWhole = [...parts].every(
      ([name, xml]) =>
        !/^xl\/(worksheets\/[^/]+$|sharedStrings)/.test(name) || !xml || end.test(xml.slice(-200)),
    );
    return isWhole ? parts : broken;
  } catch (error) {
    return error instanceof RangeError ? tooLarge : broken;
  }
}
