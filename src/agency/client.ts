import { listAccounts, pickAccounts, type Account } from "../location/accounts.js";
import { readLocation } from "../location/location.js";
import { checkOptions, rule } from "../options.js";
import type { Planner } from "../planner.js";
import type { Client } from "./clients.js";

const week = 7 * 86_400_000;

/** A client's entry as HighLevel knows it, with the accounts that were asked for, or all that have not expired; throws AccountError, LocationError. */
export async function lookUpClient(
  planner: Planner,
  known: Pick<Client, "userId" | "token"> &
    Partial<Pick<Client, "accounts" | "approver" | "timeZone">>,
  signal?: AbortSignal,
): Promise<Client> {
  const { id, name, timeZone } = await readLocation(planner, { timeZone: known.timeZone }, signal);
  const all = await listAccounts(planner, signal);
  const chosen = known.accounts
    ? pickAccounts(all, known.accounts)
    : all.filter(({ isExpired }) => !isExpired);
  return {
    locationId: id,
    ...(name !== undefined && { locationName: name }),
    timeZone,
    accounts: chosen.map((account) => nameAccount(account, all)),
    userId: known.userId,
    ...(known.approver !== undefined && { approver: known.approver }),
    token: known.token,
  };
}

/** What keeps a client's posts from going out, or soon will; empty where all is well. It only reads. */
export async function checkClient(
  planner: Planner,
  { timeZone, locationName, accounts }: Client,
  options: { now?: Date | undefined; signal?: AbortSignal | undefined } = {},
): Promise<string[]> {
  checkOptions("checkClient", options, { now: rule.date, signal: rule.signal });
  const { now = new Date(), signal } = options;
  await readLocation(planner, { timeZone, locationName }, signal);
  return pickAccounts(await listAccounts(planner, signal), accounts).flatMap((account) => {
    if (account.isExpired) return [`${account.name} has expired: connect it again in HighLevel`];
    const end = Date.parse(account.expire ?? "");
    return end < now.getTime() + week
      ? [`the connection of ${account.name} ends on ${new Date(end).toISOString().slice(0, 10)}`]
      : [];
  });
}

/** `network/name`, which stays when the account is connected again; the id where another is called the same. */
function nameAccount(account: Account, all: readonly Account[]): string {
  const alike = all.filter(
    ({ platform, name }) => platform === account.platform && name === account.name,
  );
  const isPlain = alike.length === 1 && account.platform && account.name;
  return isPlain ? `${account.platform}/${account.name}` : (account.id ?? "");
}
