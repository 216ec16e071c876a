import type { Planner } from "../planner.js";
import type { Account } from "../import/event.js";

/** An account that was asked for is not there, cannot be told from another, or has expired; the message lists the choices. */
export class AccountError extends Error {
  readonly code = "account";
  /** Every account of the location. */
  readonly accounts: readonly Account[];

  constructor(message: string, accounts: readonly Account[]) {
    const choices = accounts.map(
      (account) =>
        `\n  ${account.id}  ${account.platform}  ${account.name}${account.isExpired ? " (expired)" : ""}`,
    );
    super(`${message}; the location's accounts are:${choices.join("") || " none"}`);
    this.name = "AccountError";
    this.accounts = accounts;
  }
}

/** Every account of the location, expired ones too. */
export async function listAccounts(
  planner: Pick<Planner, "accounts">,
  signal?: AbortSignal,
): Promise<readonly Account[]> {
  const { results } = await planner.accounts.list({}, { signal });
  if (!results) throw new Error("accounts/list: the answer has no results; try again");
  return results.accounts ?? [];
}

/**
 * The location's accounts that are meant by ids, names or `network/name`, in the order asked, each once.
 *
 * @throws AccountError for one that is unknown, ambiguous or expired.
 */
export async function chooseAccounts(
  planner: Pick<Planner, "accounts">,
  wanted: readonly string[],
  signal?: AbortSignal,
): Promise<Account[]> {
  const accounts = await listAccounts(planner, signal);
  const chosen = pickAccounts(accounts, wanted);
  // A post to it would fail at its time, unseen.
  const expired = chosen.find(({ isExpired }) => isExpired);
  if (expired)
    throw new AccountError(
      `${JSON.stringify(expired.name)} has expired: connect it again in HighLevel`,
      accounts,
    );
  return chosen;
}

/**
 * Those of the accounts that are meant by ids, names or `network/name`, in the order asked, each once; expired ones, too.
 *
 * @throws AccountError for one that is unknown or ambiguous.
 */
export function pickAccounts(accounts: readonly Account[], wanted: readonly string[]): Account[] {
  if (wanted.length === 0) throw new AccountError("no account was chosen", accounts);
  const chosen = wanted.map((name) => {
    const matches = matchAccounts(accounts, name);
    const [account, other] = matches;
    if (!account)
      throw new AccountError(`no account has the id or the name ${JSON.stringify(name)}`, accounts);
    if (other)
      throw new AccountError(
        `${JSON.stringify(name)} is the name of ${matches.length} accounts: give the id, or the network before it, such as ${account.platform}/${account.name}`,
        accounts,
      );
    return account;
  });
  return [...new Set(chosen)];
}

/** By id, else by name, else by `network/name`: names may hold slashes. */
function matchAccounts(accounts: readonly Account[], wanted: string): readonly Account[] {
  const text = wanted.trim().toLowerCase();
  const ways: ((account: Account) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ name }) => name?.toLowerCase() === text,
    ({ platform, name }) => `${platform}/${name}`.toLowerCase() === text,
  ];
  const matches = ways.map((isMeant) => accounts.filter(isMeant));
  return matches.find((found) => found.length > 0) ?? [];
}
