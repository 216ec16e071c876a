import type { Planner } from "../planner.js";
import type { PlannedPost } from "./check.js";
import type { CsvRow, ReviewedRow } from "./event.js";

/** Reads every row of an import in review, and holds each beside the post that it should become. */
export async function reviewRows(
  planner: Pick<Planner, "csv">,
  id: string,
  posts: readonly PlannedPost[],
  signal?: AbortSignal,
): Promise<ReviewedRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of planner.csv.get.all({ id }, { signal })) rows.push(row);
  return posts.map((post, index) => {
    const row = rows[index];
    return { post, problems: row ? findProblems(row) : ["HighLevel does not hold this row"] };
  });
}

function findProblems(row: CsvRow): string[] {
  const media = row.medias?.flatMap((item) =>
    Object.entries(item).flatMap(([key, value]) =>
      /error$/i.test(key) && value ? `${key} ${String(value)}: ${item.url}` : [],
    ),
  );
  return [row.errorMessage, ...(media ?? [])].filter(
    (problem): problem is string => typeof problem === "string" && problem !== "",
  );
}
