import type { PlannedPost } from "../csv/plan.js";
import { toLocal } from "../csv/zone.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { instantOf } from "../location/instant.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";
import { findImport } from "../location/status.js";
import type { Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import { readHistory } from "./history.js";
import { exactContentOf } from "./merge.js";
import type { Plan } from "./observe.js";

/** What an import planned, but for rows that a later version of its file changed. */
export function planOf(
  record: ImportRecord,
  records: readonly ImportRecord[],
  accounts: readonly Account[],
  timeZone: string,
): Pick<Plan, "placements" | "accounts"> {
  const find = indexAccounts(accounts);
  const gone = new Map<string, Account>();
  // One that is not connected any more is looked for under the id that it had.
  const accountOf = (id: string) => find(id) ?? gone.get(id) ?? addTo(gone, id);
  const reader = { file: record.file, accountOf: (id: string) => accountOf(id).id };
  const current = new Set(readHistory(records, [], reader).map(exactContentOf));
  const placements = new Map<string, Placement>();
  const own = new Set<Account>();
  for (const { rows, accountIds, isUndone, ...part } of record.parts) {
    if (isUndone) continue;
    const posts = rows.map((row) => toPlanned(row, timeZone));
    for (const account of accountIds.map(accountOf))
      for (const post of posts) {
        const placement = { post, accountId: account.id ?? "", platform: account.platform };
        const instant = instantOf(post.utc);
        const isSent = part.finalizingAt !== undefined || part.creating !== undefined;
        const content = exactContentOf({
          accountId: placement.accountId,
          instant,
          content: post.content,
        });
        if (isSent && !current.has(content)) continue;
        own.add(account);
        // A part that was sent again for what was missing says the same of it.
        placements.set(keyOf(placeOf(placement)), placement);
      }
  }
  const inOrder = [...placements.values()].toSorted((one, other) => one.post.row - other.post.row);
  return { placements: inOrder, accounts: [...own] };
}

function addTo(gone: Map<string, Account>, id: string): Account {
  const account = { id };
  gone.set(id, account);
  return account;
}

function toPlanned(
  row: ImportRecord["parts"][number]["rows"][number],
  timeZone: string,
): PlannedPost {
  const { utc, caption, link = "", media = [], fields = {} } = row;
  const local = utc && toLocal(utc, timeZone);
  const said = { row: row.row, utc, local, content: caption, link, media, fields };
  const nothing = { line: 0, cells: [], images: [], gif: "", videos: [], thumbnail: "" };
  return { ...nothing, ...said };
}

/** What the ledger knows, with the ids of imports whose making was interrupted, as far as HighLevel tells them. */
export async function resolveRecord(
  planner: Pick<Planner, "csv">,
  record: ImportRecord,
  userId: string,
  waiting: Patience,
): Promise<ImportRecord> {
  const taken = new Set(record.parts.flatMap(({ id }) => id ?? []));
  const patience = Math.min(waiting.patience, 30_000);
  const parts = await Promise.all(
    record.parts.map(async (part) => {
      const { filePath, fileName, assigningAt } = part;
      if (part.id !== undefined || filePath === undefined || assigningAt === undefined) return part;
      const id = await findImport(planner, userId, filePath, fileName, { ...waiting, patience });
      return id === undefined || taken.has(id) ? part : { ...part, id };
    }),
  );
  return { ...record, parts };
}
