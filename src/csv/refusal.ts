import { explainTitle, findPost, judgeTexts } from "./above.js";
import { columnsOf, ownColumns, type ColumnKey } from "./format.js";
import type { FaultyHeader, Header } from "./header.js";
import { textsAbove } from "./head.js";
import { nameMarks, strip } from "./invisible.js";
import { pictureKeys, spare } from "./pictures.js";
import { createFinding, type Finding } from "./rules.js";
import { listCells, type Table } from "./table.js";
import { isApproval } from "./says.js";
import { readTitles } from "./titles.js";
import { adviseOnRest, adviseOnWeighty } from "./weighty.js";

/** Says what is wrong with the headers, and what each should be; `lead` names columns of the caller's own. */
export function describeFaults(
  table: Table,
  header: Header,
  file: string,
  lead: readonly string[],
): Finding[] {
  const { faults, row } = header;
  const found = (column: string, message: string, fix: string, value: { value?: string } = {}) =>
    createFinding("header-mismatch", { file, line: row + 1, column, ...value, message, fix });
  const client = faults.find(({ name }) => strip(name).toLowerCase() === "client");
  if (client) {
    const message = "the file has a column client: it is a sheet of clients";
    return [found(client.name, message, adviseOnWeighty("client", [])!)];
  }
  const places = faults.flatMap((fault) => (fault.kind === "missing" ? [] : fault.place));
  const cells = listCells(table, places, row);
  const fixes = faults.map((fault) => {
    if (fault.kind === "missing") return `add the column ${fault.name}`;
    const isUnknown = fault.kind === "unknown";
    const own = cells.get(fault.place) ?? [];
    const fix = (isUnknown && adviseOn(fault.name, own, header, lead)) || wrong[fault.kind][1];
    return `${fix.replace("NAME", strip(fault.name))}${nameMarks(fault.name.trim())}`;
  });
  return faults.flatMap((fault, at) => {
    const { name } = fault;
    // Where another column is to get this name, it is not to be added.
    if (fault.kind === "missing")
      return fixes.some((fix) => fix.startsWith(`write ${name} instead of`))
        ? []
        : found(name, `the header ${name} is missing`, fixes[at]!);
    const message = `header ${fault.place + 1}, ${JSON.stringify(name)}, ${wrong[fault.kind][0]}`;
    return found(name, message, fixes[at]!, { value: name });
  });
}

const wrong: Readonly<Record<FaultyHeader, readonly [what: string, fix: string]>> = {
  unknown: ["is no column of HighLevel's files", "delete the column NAME"],
  ambiguous: [
    "is a column of several networks",
    "write the row of networks above the headers, as HighLevel's advanced sample has it",
  ],
  twice: [
    "stands there twice",
    "put what both hold into one of the two columns NAME, and delete the other",
  ],
};

/** What an unknown header may mean, most particular first. */
const meanings: readonly (readonly [RegExp, ColumnKey])[] = [
  [/thumb|cover|poster/, "thumbnail"],
  [/gif/, "gif"],
  [/video|clip|movie/, "videos"],
  [/^alt\b|alt.?texts?$/, "altTexts"],
  [/^(1st|first|erster|follow.?up) (comment|kommentar)s?$/, "followUpComment"],
  [/image|photo|picture|img|media|bild|foto|imagen|visuel|creative/, "images"],
  [/^(?!.*zone).*(date|time|schedul|datum|fecha|uhrzeit)|^(hour|heure|hora|ora|tijd)$/, "time"],
  [/^(post |message )?(caption|text|message|copy|body|post)s?$/, "content"],
  [/link|url|^(enlace|lien|website|collegamento)$/, "link"],
];

/** Columns whose texts belong behind the caption. */
const behind = /hash.?tags?|mentions?|\bcta\b|call to action|emojis?/;

/** What to do about a column that may hold what another should. */
function adviseOn(
  header: string,
  cells: readonly string[],
  { columns, places, lead: own }: Header,
  lead: readonly string[],
): string | undefined {
  const name = header.toLowerCase();
  const isOpen = lead.includes("approved") && !own.has("approved");
  if (isOpen && isApproval(header, cells.filter(Boolean))) return "write approved instead of NAME";
  const care = adviseOnWeighty(header, cells);
  if (care !== undefined) return care;
  const key = behind.test(name) ? "content" : meanings.find(([words]) => words.test(name))?.[1];
  const index = columns.findIndex((column) => column.key === key);
  const all = [...columnsOf.basic, ...columnsOf.advanced, ...ownColumns];
  const column = columns[index] ?? all.find((one) => one.key === key);
  const isSpare = spare.test(name) && pictureKeys.includes(key ?? "");
  if (!column || isSpare) return adviseOnRest(header, cells);
  return (places[index] ?? -1) < 0
    ? `write ${column.header} instead of NAME`
    : `move what it holds to ${column.label}, and delete the column NAME`;
}

/** Says that a line above the headers forbids the posts, or names an account, or is a post, as where they were sorted among the rows; undefined where none does. */
export function describeAbove(
  { head }: Table,
  { row, places, lead, isGrouped }: Header,
  file: string,
): Finding | undefined {
  const fault = judgeTexts(textsAbove(head, row - (isGrouped ? 1 : 0)));
  if (fault) {
    const { said, ...found } = fault;
    const line = head.findIndex((cells) => cells.includes(said)) + 1;
    return createFinding("row-withheld", { file, line, value: said, ...found });
  }
  const title = readTitles(head, row).find(({ networks }) => networks === undefined);
  if (title && !lead.has("client")) {
    const line = title.row + 1;
    return createFinding("header-mismatch", { file, line, ...explainTitle(title) });
  }
  const at = findPost(head.slice(0, row), places.slice(0, 1));
  if (at < 0) return undefined;
  const message = `a post stands above the headers, which are in line ${row + 1}`;
  const fix = "move the headers above all posts";
  return createFinding("header-mismatch", { file, line: at + 1, message, fix });
}

/** Says that an Advanced file lacks the row of networks, and how it reads where the file is separated by commas. */
export function describeUngrouped({ head, notes }: Table, header: Header, file: string): Finding {
  const { columns, places, row } = header;
  const groups = head[row]!.map((_, place) => columns[places.indexOf(place)]?.group ?? "");
  return createFinding("header-groups-absent", {
    file,
    line: row + 1,
    message: "the row of networks above the headers is missing",
    fix: notes.length > 0 ? undefined : `write this line above the headers: ${groups.join(",")}`,
  });
}
