import { columnsOf } from "./format.js";
import type { ColumnKey } from "./format.js";
import type { Header, HeaderFault } from "./header.js";
import { nameMarks, strip } from "./invisible.js";
import { createFinding } from "./rules.js";
import type { Finding } from "./rules.js";
import type { Table } from "./table.js";
import { adviseOnWeighty } from "./weighty.js";

/** Says what is wrong with the headers, and what each should be. */
export function describeFaults(header: Header, file: string): Finding[] {
  const { faults, row } = header;
  const client = faults.find(({ name }) => strip(name).toLowerCase() === "client");
  if (client)
    return [
      createFinding("header-mismatch", {
        file,
        line: row + 1,
        column: client.name,
        message: "the file has a column client: it is a sheet of clients",
        fix: "use social-planner plan, stage and schedule with it, which send each client's approved rows to its own accounts",
      }),
    ];
  return faults.map((fault) => {
    const column = fault.name;
    if (fault.kind === "missing") {
      const message = `the header ${column} is missing`;
      const fix = `add the column ${column}`;
      return createFinding("header-mismatch", { file, line: row + 1, column, message, fix });
    }
    const [what, fix] = wrong[fault.kind];
    const other = fault.kind === "unknown" ? adviseOn(column, header) : undefined;
    const message = `header ${fault.place + 1}, ${JSON.stringify(column)}, ${what}`;
    return createFinding("header-mismatch", {
      file,
      line: row + 1,
      column,
      value: column,
      message,
      fix: `${(other ?? fix).replace("NAME", strip(column))}${nameMarks(column.trim())}`,
    });
  });
}

const wrong: Readonly<Record<Exclude<HeaderFault["kind"], "missing">, readonly [string, string]>> =
  {
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
  [/image|photo|picture|img|media|bild|foto/, "images"],
  [/^(?!.*zone).*(date|time|schedul|datum|fecha)/, "time"],
  [/^(post |message )?(caption|text|message|copy|body|post)s?$/, "content"],
  [/link|url/, "link"],
];

/** What to do about a column that may hold what another should. */
function adviseOn(name: string, { columns, places }: Header): string | undefined {
  const care = adviseOnWeighty(name);
  if (care !== undefined) return care;
  const key = meanings.find(([words]) => words.test(name.toLowerCase()))?.[1];
  const index = columns.findIndex((column) => column.key === key);
  const column = columns[index] ?? columnsOf.basic.find((one) => one.key === key);
  if (!column) return undefined;
  return (places[index] ?? -1) < 0
    ? `write ${column.header} instead of NAME`
    : `move what it holds to ${column.label}, and delete the column NAME`;
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
