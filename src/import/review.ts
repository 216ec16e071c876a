import type { Planner } from "../planner.js";
import type { PlannedPost } from "./check.js";
import type { CsvRow, ReviewedRow } from "./event.js";
import { hasCaption, isAtMinute } from "./match.js";

/** Reads every row of an import in review, and holds each planned post against the row that should be it. */
export async function reviewRows(
  planner: Pick<Planner, "csv">,
  id: string,
  posts: readonly PlannedPost[],
  signal?: AbortSignal,
): Promise<ReviewedRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of planner.csv.get.all({ id }, { signal })) rows.push(row);
  const extra = new Set(rows);
  const reviewed = posts.map((post) => {
    const row = rows.find((candidate) => extra.has(candidate) && isPlanned(candidate, post));
    if (row) extra.delete(row);
    return {
      post,
      id: row && (row._id ?? row.id),
      problems: row
        ? findProblems(row, post)
        : ["HighLevel does not hold this row as the file has it"],
    };
  });
  // Rows that only lost their time or caption are named as such, not as foreign ones.
  const [last] = reviewed.slice(-1);
  if (last && extra.size > 0 && reviewed.every(({ problems }) => problems.length === 0)) {
    return [
      ...reviewed.slice(0, -1),
      { ...last, problems: [`HighLevel holds ${extra.size} more rows than the file`] },
    ];
  }
  return reviewed;
}

// A refused row may come back without its time.
function isPlanned(row: CsvRow, post: PlannedPost): boolean {
  return hasCaption(row.summary, post) && (!row.scheduleDate || isAtMinute(row.scheduleDate, post));
}

function findProblems(row: CsvRow, post: PlannedPost): string[] {
  const media = row.medias?.flatMap((item) =>
    Object.entries(item).flatMap(([key, value]) =>
      /error$/i.test(key) && value ? `${key} ${String(value)}: ${item.url}` : [],
    ),
  );
  // Counted, not compared: HighLevel may have copied them to addresses of its own.
  const held = row.medias?.length ?? post.media.length;
  const isOther =
    held !== post.media.length && `HighLevel holds ${held} media, the file ${post.media.length}`;
  return [row.errorMessage, ...(media ?? []), isOther].filter(
    (problem): problem is string => typeof problem === "string" && problem !== "",
  );
}
