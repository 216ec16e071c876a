import { columnsOf } from "./format.js";
import type { ColumnKey } from "./format.js";
import type { Header, HeaderFault } from "./header.js";
import { createFinding } from "./rules.js";
import type { Finding } from "./rules.js";

/** Says what is wrong with the headers, and what each should be. */
export function describeFaults(header: Header, file: string): Finding[] {
  const { faults, row } = header;
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
      fix: (other ?? fix).replace("NAME", column.trim()),
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
    twice: ["stands there twice", "delete one of the two columns NAME"],
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
  const key = meanings.find(([words]) => words.test(name.toLowerCase()))?.[1];
  const index = columns.findIndex((column) => column.key === key);
  const column = columns[index] ?? columnsOf.basic.find((one) => one.key === key);
  if (!column) return undefined;
  return (places[index] ?? -1) < 0
    ? `write ${column.header} instead of NAME`
    : `move what it holds to ${column.label}, and delete the column NAME`;
}
