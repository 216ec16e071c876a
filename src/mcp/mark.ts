import { checkCsv } from "../csv/check.js";
import { markImport } from "../ledger/mark.js";
import { createShelf } from "../ledger/shelf.js";
import { isAccountError, pickAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import type { Plan } from "./plan.js";
import { unknownZone, withImports } from "./result.js";
import type { Place } from "./result.js";

/** A client's place with the imports that its rows of a plan are; those of rows and accounts with errors are none. */
export async function markPlace(
  { sheet, clients, how }: Plan,
  client: string,
  place: Place,
  accounts: readonly Account[],
): Promise<Place> {
  const { media: _media, via = "csv", ...reading } = how;
  const timeZone = place.time_zone === unknownZone ? undefined : place.time_zone;
  const groups = sheet.groups.filter((group) => group.client === client);
  const marks = groups.map(async ({ csv, accounts: wanted }) => {
    const { posts, findings, late } = checkCsv(csv, { ...reading, via, timeZone });
    if (findings.some((one) => one.severity === "error" && !late.includes(one))) return [];
    const own = tryPick(accounts, wanted);
    const { place: placed } = createShelf(csv.columns, []);
    return own && markImport(clients[client]?.locationId ?? "", own, posts.map(placed));
  });
  return withImports(
    place,
    (await Promise.all(marks)).flatMap((mark) => mark ?? []),
  );
}

function tryPick(accounts: readonly Account[], wanted: readonly string[]): Account[] | undefined {
  try {
    return pickAccounts(accounts, wanted);
  } catch (error) {
    if (isAccountError(error)) return undefined;
    throw error;
  }
}
