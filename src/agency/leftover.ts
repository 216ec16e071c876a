import { readMark } from "../ledger/mark.js";
import { importIdOf, listImports } from "../location/imports.js";
import { isGood } from "./group.js";
import type { GroupEnd } from "./group.js";
import type { WeekOptions } from "./options.js";
import { nameFile } from "./sheet.js";

/** An import of an earlier state of the sheet, which none of now takes the place of. */
export interface Leftover {
  readonly client: string;
  /** HighLevel's id of the import. */
  readonly id: string;
  readonly fileName: string;
}

/** Imports in review of the client's rows of this sheet that are none of those that it has now. */
export async function findLeftovers(
  client: string,
  ends: readonly GroupEnd[],
  { sheet, clients, connect, signal }: WeekOptions,
): Promise<Leftover[]> {
  const known = clients[client];
  const own = ends.filter((end) => end.client === client);
  // One that did not end well may be among them.
  if (!known || !own.every(isGood)) return [];
  const found: Leftover[] = [];
  try {
    const planner = await connect(client, known);
    for (const csv of await listImports(planner, known.userId, signal)) {
      const ours = readMark(csv.fileName);
      // With an approver one reads in_review also when it is scheduled (help pages).
      const isStaged = csv.status === "in_review" && !csv.approver;
      const isOfSheet = ours?.file === nameFile(sheet.name, client);
      if (isStaged && isOfSheet && !own.some(({ mark }) => mark === ours.mark))
        found.push({ client, id: importIdOf(csv) ?? "", fileName: csv.fileName ?? "" });
    }
  } catch {
    // All that was asked of it is done; that it cannot be looked at is told by the next run.
    signal?.throwIfAborted();
  }
  return found;
}
