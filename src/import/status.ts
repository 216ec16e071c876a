import type { Planner } from "../planner.js";
import { waitUntil } from "./wait.js";
import type { Patience } from "./wait.js";

/** The id of the import of an uploaded file, by its path: neither upload nor (always) set-accounts tells it. */
export async function findImport(
  planner: Pick<Planner, "csv">,
  userId: string,
  filePath: string,
  waiting: Patience,
): Promise<string> {
  const search = async () => {
    const found = [];
    for await (const csv of planner.csv.list.all({ userId }, { signal: waiting.signal }))
      if (csv.file === filePath) found.push(csv);
    return found;
  };
  const found = await waitUntil(search, (imports) => imports.length > 0, waiting);
  const id = found[0]?._id ?? found[0]?.id;
  if (found.length !== 1 || !id) {
    throw new Error(
      `csv/list: ${found.length} imports have the file ${filePath}, not one; nothing is scheduled, look in HighLevel's Social Planner`,
    );
  }
  return id;
}

/** Reports each new status of an import until it is one of those, has failed, or patience runs out. */
export async function* followStatus(
  planner: Pick<Planner, "csv">,
  id: string,
  until: readonly string[],
  waiting: Patience,
) {
  const ends = [...until, "completed", "failed", "deleted"];
  const start = Date.now();
  let last: string | undefined;
  while (!ends.includes(last ?? "") && Date.now() - start < waiting.patience) {
    const status: string = await waitUntil(
      async () =>
        (await planner.csv.get({ id, skip: "0", limit: "1" }, { signal: waiting.signal })).results
          ?.csv?.status ?? "unknown",
      (seen) => seen !== last,
      { ...waiting, patience: waiting.patience - (Date.now() - start) },
    );
    if (status !== last) yield (last = status);
  }
}
