import { codeOf } from "../errors.js";
import { toList } from "../pages.js";
import type { Planner } from "../planner.js";
import { readTold } from "./told.js";

/** A connected social account, as `accounts/list` sends it. */
export interface Account {
  readonly id?: string;
  readonly name?: string;
  readonly platform?: string;
  /** The network's own id, which stays when the account is connected again. */
  readonly originId?: string;
  readonly isExpired?: boolean;
  /** When the connection ends. */
  readonly expire?: string;
}

/** An account that was asked for is not there, cannot be told from another, or has expired; `accounts` are the choices. */
export class AccountError extends Error {
  readonly code = "account";
  /** Every account of the location. */
  readonly accounts: readonly Account[];

  constructor(message: string, accounts: readonly Account[]) {
    super(message);
    this.name = "AccountError";
    this.accounts = accounts;
  }
}

/** Whether an error is an `AccountError`, also one of another copy of this package. */
export function isAccountError(error: unknown): error is AccountError {
  return codeOf(error) === "account";
}

/** Every account of the location, expired ones too; what has no id is none that could be posted to. */
export async function listAccounts(
  planner: Pick<Planner, "accounts">,
  signal?: AbortSignal,
): Promise<readonly ChosenAccount[]> {
  const answer = await planner.accounts.list({}, { signal });
  const results: { readonly accounts?: unknown } | undefined = answer?.results;
  if (!results) throw new Error("accounts/list: the answer has no results; try again");
  return toList(results.accounts)
    .map((told) => readTold<Account>(told, ["id", "name", "platform", "originId", "expire"]))
    .filter((one): one is ChosenAccount => Boolean(one.id));
}

/** An account that has an id: what `importCsv` takes. */
export type ChosenAccount = Account & { readonly id: string };

/**
 * The location's accounts that are meant by ids, names or `network/name`, in the order asked, each once.
 *
 * @throws AccountError for one that is unknown, ambiguous or expired.
 */
export async function chooseAccounts(
  planner: Pick<Planner, "accounts">,
  wanted: readonly string[],
  signal?: AbortSignal,
): Promise<ChosenAccount[]> {
  return pickConnected(await listAccounts(planner, signal), wanted);
}

/**
 * Those of the accounts that are meant by ids, names or `network/name`, in the order asked, each once.
 *
 * @throws AccountError for one that is unknown, ambiguous or expired.
 */
export function pickConnected<A extends Account>(
  accounts: readonly A[],
  wanted: readonly string[],
): A[] {
  const chosen = pickAccounts(accounts, wanted);
  // A post to it would fail at its time, unseen.
  const expired = chosen.find(({ isExpired }) => isExpired);
  if (!expired) return chosen;
  const name = JSON.stringify(expired.name);
  throw new AccountError(`${name} has expired: connect it again in HighLevel`, accounts);
}

/**
 * Those of the accounts that are meant by ids, names or `network/name`, in the order asked, each once; expired ones, too.
 *
 * @throws AccountError for one that is unknown or ambiguous.
 */
export function pickAccounts<A extends Account>(
  accounts: readonly A[],
  wanted: readonly string[],
): A[] {
  if (wanted.length === 0)
    throw new AccountError("no account was chosen: name one of the location's", accounts);
  const chosen = wanted.map((name) => {
    const matches = matchAccounts(accounts, name);
    const [account, other] = matches;
    if (!account)
      throw new AccountError(
        `no account has the id or the name ${JSON.stringify(name)}: name one of the location's`,
        accounts,
      );
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
function matchAccounts<A extends Account>(accounts: readonly A[], wanted: string): readonly A[] {
  const text = wanted.trim().toLowerCase();
  const ways: ((account: Account) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ name }) => name?.toLowerCase() === text,
    ({ platform, name }) => `${platform}/${name}`.toLowerCase() === text,
  ];
  const matches = ways.map((isMeant) => accounts.filter(isMeant));
  const found = matches.find(({ length }) => length > 0) ?? [];
  // An account that was connected again may be there under its old id, too.
  const live = found.filter(({ isExpired }) => !isExpired);
  return live.length === 1 ? live : found;
}

/** The connection that an account's id begins with (callers' reports). */
export function connectionOf(id: string): string {
  return id.split("_", 1)[0]!;
}

/**
 * Finds the account that an id means, also by an id that it had before it was connected again.
 *
 * An id is `{oauthId}_{locationId}_{originId}` with a suffix for some (callers' reports); the last is the network's own
 * and stays.
 */
export function indexAccounts<A extends Account>(
  accounts: readonly A[],
): (id: string | undefined) => A | undefined {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const origins = new Map(
    accounts.flatMap((account) => (account.originId ? [[account.originId, account]] : [])),
  );
  const found = new Map<string, A | undefined>();
  return (id) => {
    if (id === undefined) return undefined;
    if (!found.has(id)) found.set(id, byId.get(id) ?? findByOrigin(id, origins));
    return found.get(id);
  };
}

function findByOrigin<A>(id: string, origins: ReadonlyMap<string, A>): A | undefined {
  const whole = origins.get(id);
  if (whole) return whole;
  const words = id.split("_").slice(0, 12);
  for (let start = 1; start < words.length; start++)
    for (let end = start + 1; end <= words.length; end++) {
      const account = origins.get(words.slice(start, end).join("_"));
      if (account) return account;
    }
  return undefined;
}
