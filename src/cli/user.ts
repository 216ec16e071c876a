import type { Client } from "../agency/clients.js";
import { isClosed } from "../errors.js";
import { chooseUser, isUserError, type UserError } from "../location/users.js";
import type { Planner } from "../planner.js";
import { option, type Values } from "./command.js";
import { readUserId } from "./connect.js";
import { UsageError, type World } from "./world.js";

/** The flags that say in whose name something is done. */
export const userFlags = {
  "user-id": option("id", "the HighLevel user in whose name it is done, else HIGHLEVEL_USER_ID"),
  user: option(
    "name|e-mail",
    "the same by name or e-mail address; without any, the location's only user",
  ),
} as const;

/** The id of the user that was named, else the client's or the environment's, else the location's only one; throws UsageError or UserError for none. */
export async function findUserId(...asked: Parameters<typeof lookUp>): Promise<string> {
  const found = await lookUp(...asked);
  if (typeof found === "string") return found;
  const names = isUserError(found)
    ? `; there are ${found.users.map(({ name }) => name).join(", ")}`
    : "";
  throw new UsageError(
    `no user: set HIGHLEVEL_USER_ID, or give --user-id, or --user with a name or an e-mail address${names}`,
    { cause: found },
  );
}

/** The same where it can do without a user: `undefined` where nobody is named, and HighLevel does not tell of one alone. */
export async function guessUserId(
  ...asked: Parameters<typeof lookUp>
): Promise<string | undefined> {
  const found = await lookUp(...asked);
  return typeof found === "string" ? found : undefined;
}

async function lookUp(
  values: Values<typeof userFlags>,
  client: Client | undefined,
  planner: Planner,
  world: World,
): Promise<string | UserError | Error> {
  if (values.user !== undefined && values["user-id"] !== undefined)
    throw new UsageError("name the user by --user or by --user-id, not by both");
  const known = values.user === undefined ? readUserId(values, client, world) : undefined;
  if (known) return known;
  try {
    return (await chooseUser(planner, values.user, world.signal)).id;
  } catch (error) {
    if (values.user !== undefined || !(isClosed(error) || isUserError(error))) throw error;
    return error;
  }
}
