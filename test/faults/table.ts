import type { Ending } from "./job.js";

/** How many cases ended how: `scheduled, exact`. */
export function countEndings(endings: readonly Ending[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome, posts } of endings) {
    const key = `${outcome}, ${posts}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/**
 * A table of requests and faults. A number: exactly the right posts, after so many runs; `?`: unknown, `!`: a person is
 * asked for, `≠`: incomplete, each with the posts that exist; `·`: the request was not made.
 */
export function tabulate(endings: readonly Ending[]): string {
  const columns = [...new Set(endings.map(({ column }) => column))];
  const rows = [...new Set(endings.map(({ row }) => row))];
  const find = (row: string, column: string) =>
    endings.find((ending) => ending.row === row && ending.column === column);
  const first = Math.max(...rows.map((row) => row.length));
  const widths = columns.map((column) => column.length + 2);
  const write = (title: string, cells: readonly string[]) =>
    title.padEnd(first) + cells.map((cell, index) => cell.padStart(widths[index]!)).join("");
  const lines = rows.map((row) =>
    write(
      row,
      columns.map((column) => show(find(row, column))),
    ),
  );
  return [write("", columns), ...lines].join("\n");
}

/** A list of cases, a line each. */
export function listEndings(endings: readonly Ending[]): string {
  return endings
    .map(
      ({ row, column, runs, posts }) =>
        `${`${row} ${column}`.padEnd(44)} ${posts.padEnd(8)} ${runs.join(" → ")}`,
    )
    .join("\n");
}

const signs: Record<string, string> = { unknown: "?", attention: "!", incomplete: "≠" };

function show(ending: Ending | undefined): string {
  if (!ending) return "";
  const { outcome, posts, runs, wasStruck } = ending;
  if (!wasStruck) return "·";
  // The last run only looks again.
  if (outcome === "scheduled" && posts === "exact") return String(runs.length - 1);
  return `${signs[outcome] ?? outcome} ${posts}`;
}
