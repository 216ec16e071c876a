import type { Planner } from "../planner.js";
import type { CsvImport, CsvRow } from "./event.js";
import type { PartRecord } from "./ledger.js";
import { readMark } from "./mark.js";
import { idOf } from "../location/match.js";
import { orMissing } from "../location/missing.js";
import type { Job } from "./job.js";

/** An import that HighLevel holds and whose posts may not exist yet, or may not be listed yet. */
export interface HeldImport {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly filePath: string | undefined;
  /** The mark, where the file is one of ours. */
  readonly mark: string | undefined;
  /** The user's file that it came from, where it is one of ours. */
  readonly file: string | undefined;
  readonly accountIds: readonly string[];
  /** With one, a finalized import still reads in_review (help pages). */
  readonly approver: string | undefined;
  readonly rows: readonly CsvRow[];
}

const open = new Set(["pending", "in_progress", "in_review", "importing"]);

/**
 * A user's imports that are on their way, and those of the file that are through, with their rows as far as HighLevel
 * has read them; also those that are known, where the list lags behind.
 */
export async function listHeldImports(
  planner: Pick<Planner, "csv">,
  userId: string,
  { mark, csv: { name } }: Pick<Job, "mark" | "csv">,
  known: readonly PartRecord[],
  signal?: AbortSignal,
): Promise<HeldImport[]> {
  const imports: CsvImport[] = [];
  for await (const csv of planner.csv.list.all({ userId }, { signal })) imports.push(csv);
  for (const { id } of known)
    if (id !== undefined && !imports.some((csv) => idOf(csv) === id))
      imports.push(...(await getImport(planner, id, signal)));
  const held: HeldImport[] = [];
  for (const csv of imports) {
    const id = idOf(csv);
    const ours = readMark(csv.fileName);
    const isThrough = csv.status === "completed" && (ours?.mark === mark || ours?.file === name);
    if (id === undefined || !(isThrough || open.has(csv.status ?? ""))) continue;
    const rows: CsvRow[] = [];
    for await (const row of planner.csv.get.all({ id }, { signal })) rows.push(row);
    held.push({
      id,
      fileName: csv.fileName ?? "",
      status: csv.status ?? "",
      filePath: csv.file,
      mark: ours?.mark,
      file: ours?.file,
      accountIds: csv.accountIds ?? [],
      approver: csv.approver,
      rows,
    });
  }
  return held;
}

/** An import by its id, where it is there still. */
async function getImport(
  planner: Pick<Planner, "csv">,
  id: string,
  signal?: AbortSignal,
): Promise<CsvImport[]> {
  const found = await orMissing(planner.csv.get({ id, skip: "0", limit: "1" }, { signal }));
  return found?.results?.csv ? [found.results.csv] : [];
}
