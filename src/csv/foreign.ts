import { columnsOf } from "./format.js";
import { guessColumns, type Guess } from "./guess.js";
import { adviseOnHeadless, isPost } from "./headless.js";
import { strip } from "./invisible.js";
import { holdsTime } from "./likely.js";
import { fitMap, isHeader } from "./map.js";
import { maps } from "./maps.js";
import { countKnown } from "./meanings.js";
import { createFinding, type Finding } from "./rules.js";
import { isBlank, type Table } from "./table.js";

/** A row that may be one of headers, or a post. */
interface Line {
  readonly table: Table;
  readonly row: number;
  readonly cells: readonly string[];
}

/** Says that a file has no headers of HighLevel's, whose they are, and how it is read all the same; `lead` names columns of the caller's own. */
export function describeForeign(
  tables: readonly Table[],
  file: string,
  lead: readonly string[],
): Finding {
  const all = tables
    .flatMap((table) => table.head.map((cells, row): Line => ({ table, row, cells })))
    .filter(({ cells }) => !isBlank(cells));
  // A row of networks is none of headers.
  const lines = all.filter(({ cells }) => !cells.every((cell) => cell === "" || groups.has(cell)));
  const value = (all[0]?.cells ?? []).join(",").slice(0, 200);
  const report = (message: string, fix: string) =>
    createFinding("header-absent", { file, line: 1, value, message, fix });
  const known = findKnown(tables);
  if (known) return report(`the headers are those of ${known}`, `read it with --map ${known}`);
  // As another sign separates them, a line is one cell.
  const first = lines.find(({ cells }) => cells.length > 1);
  const turned = countKnown((first?.table.head ?? []).map(([name = ""]) => name));
  if (first && turned > Math.max(1, countKnown(first.cells)))
    return report(
      "its columns stand as rows",
      "turn the table: copy it in a spreadsheet, paste it with Paste Special, Transpose, and take that file",
    );
  if (first && isPost(first.cells))
    return report(...adviseOnHeadless(first.table, first.row, all[0]!.row === first.row));
  if (!first)
    return report(
      "no comma, semicolon, tab or bar separates its columns",
      "export it as CSV UTF-8 (comma separated) and take that file",
    );
  const { table, row, cells } = chooseHeaders(lines);
  const guess = guessColumns(table, row, lead);
  const columns = { time: "…", content: "…", ...guess.columns };
  const seen = [...Object.keys(guess.columns), ...guess.days, ...guess.captions];
  const isLikely = countKnown(cells) > 0 || seen.length > 0;
  const isGated = isLikely && Object.keys(guess.only).length > 0;
  const map = JSON.stringify({ columns, ...(isGated && { only: guess.only }) });
  return report(
    "the headers are not HighLevel's",
    `say which column is which: write ${map} into map.json, and read it with --map map.json, and with --times utc where its times are universal time${isLikely ? tellRest(guess) : ""}`,
  );
}

/** The line whose cells are most like headers; of several, the fullest, and the first of those. */
function chooseHeaders(lines: readonly Line[]): Line {
  const filled = ({ cells }: Line) => cells.filter((cell) => strip(cell)).length;
  const own = lines.filter((line) => filled(line) > 1 && !line.cells.some(holdsTime));
  // Below a post stand others, and words of theirs may be those of a header.
  const isBelow = ({ table, row }: Line) =>
    lines.some((line) => line.table === table && line.row < row && isPost(line.cells));
  const ranks = (own.length > 0 ? own : lines).map((line) => {
    const known = countKnown(line.cells);
    return { line, rank: (isBelow(line) && known < 2 ? -1 : known) * 1_000 + filled(line) };
  });
  return ranks.reduce((best, one) => (one.rank > best.rank ? one : best)).line;
}

/** The tool whose headers a file has. */
export function findKnown(tables: readonly Table[]): string | undefined {
  return Object.keys(maps).find((name) => {
    const named = maps[name]!.filter(({ columns }) =>
      Object.values(columns).flat().every(isHeader),
    );
    return named.length > 0 && fitMap(tables, named).missing.length === 0;
  });
}

function tellRest({ days, captions, pictures, rest }: Guess): string {
  const told = [
    ["time is one of", days.join(", ")],
    ["content is one of", captions.join(", ")],
    ["media is one of", pictures.join(", ")],
    ["it leaves out", rest.join(", ").slice(0, 200)],
  ] as const;
  return told.map(([what, names]) => (names ? `; ${what} ${names}` : "")).join("");
}

const groups = new Set(columnsOf.advanced.map(({ group }) => group));
