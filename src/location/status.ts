import type { Planner } from "../planner.js";
import { importIdOf, listImports, seeImport } from "./imports.js";
import { orMissing } from "./posts.js";
import { startPauses, waitUntil, type Patience } from "./wait.js";

/** What stands for an import that HighLevel does not show: it may have forgotten it, or somebody may have deleted it. */
export const gone = { status: "gone" };

/** What an import is while HighLevel is at work on it. */
export const moving: ReadonlySet<string> = new Set(["pending", "in_progress", "importing"]);

/** The same, and what waits in review. */
export const open: ReadonlySet<string> = new Set([...moving, "in_review"]);

const fresh = new Set(["pending", "in_progress", "in_review"]);

/**
 * The id of the import of an uploaded file, by its path and the name that we gave it: neither upload nor (always)
 * set-accounts tells it. Nothing where none shows up in time.
 *
 * @throws Error where two are there: which one was meant is not to be guessed.
 */
export async function findImport(
  planner: Pick<Planner, "csv">,
  userId: string,
  filePath: string,
  fileName: string,
  waiting: Patience,
): Promise<string | undefined> {
  const search = async () => {
    const byPath: string[] = [];
    const byName: string[] = [];
    for (const csv of await listImports(planner, userId, waiting.signal)) {
      const id = importIdOf(csv);
      if (!id || csv.status === "deleted") continue;
      if (csv.file === filePath) byPath.push(id);
      // An earlier import of the same name is through by now.
      else if (csv.fileName === fileName && fresh.has(csv.status ?? "")) byName.push(id);
    }
    return byPath.length > 0 ? byPath : byName;
  };
  const found = await waitUntil(search, (imports) => imports.length > 0, waiting);
  if (found.length > 1) {
    throw new Error(
      `csv/list: ${found.length} imports hold ${fileName} (${found.join(", ")}); nothing is scheduled, delete all but one`,
    );
  }
  return found[0];
}

/** An import's status, and the server's clock when it told it. */
export async function readStatus(
  planner: Planner,
  id: string,
  signal?: AbortSignal,
): Promise<{ status: string; serverTime: number }> {
  const { data, response } = await planner.csv.get.withResponse(
    { id, skip: "0", limit: "1" },
    { signal },
  );
  const date = Date.parse(response.headers.get("date") ?? "");
  const { status = "unknown" } = seeImport(data?.results?.csv);
  return {
    status,
    serverTime: Number.isNaN(date) ? Date.now() : date,
  };
}

/** Reports each new status of an import until it is one of those, has failed, is `gone`, or patience runs out. */
export async function* followStatus(
  planner: Planner,
  id: string,
  until: readonly string[],
  waiting: Patience,
): AsyncGenerator<string, void, void> {
  const ends = new Set([...until, "completed", "failed", "deleted", gone.status]);
  const pauses = startPauses(waiting);
  for (let last = ""; ;) {
    const { status } = (await orMissing(readStatus(planner, id, waiting.signal))) ?? gone;
    if (status !== last) {
      yield (last = status);
      pauses.shorten();
    }
    if (ends.has(last) || !(await pauses.next())) return;
  }
}

/** Whether an import that was in review is carried out, since a person pressed the button in the browser; that may show a little later. */
export async function isPressed(
  planner: Planner,
  id: string,
  { patience, signal }: Patience,
): Promise<boolean> {
  const short = { patience: Math.min(patience, 2_000), signal };
  const look = () => readStatus(planner, id, signal);
  const { status } = await waitUntil(look, (seen) => isCarriedOut(seen.status), short);
  return isCarriedOut(status);
}

/** Whether an import of this status is carried out, or about to be. */
export function isCarriedOut(status: string): boolean {
  return status === "importing" || status === "completed";
}
