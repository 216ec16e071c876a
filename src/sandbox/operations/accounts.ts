import { wrap, type Handlers } from "./handler.js";
import { Refusal } from "../server/refusal.js";
import type { Account } from "../world/connection.js";
import type { World } from "../world/world.js";

/** The accounts of these ids; refuses one that the location does not have. */
export function findAccounts({ accounts: all }: World, ids: readonly string[]): Account[] {
  return ids.map((id) => {
    const found = all.find((account) => account.id === id);
    if (!found) throw new Refusal(422, ["Invalid account id in accountIds list"]);
    return found;
  });
}

/** The operations on accounts. */
export const accounts: Handlers = {
  "accounts/list": ({ world }) =>
    wrap(200, "Fetched Accounts", { accounts: world.accounts, groups: [] }),
  "accounts/delete": ({ world, path }) => {
    if (!world.accounts.some(({ id }) => id === path.id))
      throw new Refusal(404, "Account not found");
    world.accounts = world.accounts.filter(({ id }) => id !== path.id);
    return wrap(200, "Deleted Account", { locationId: world.locationId, id: path.id });
  },
};
