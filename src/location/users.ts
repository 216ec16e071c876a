import { codeOf } from "../errors.js";
import { askNeighbour, type Sender } from "../neighbours.js";
import { requireLocation } from "./location.js";
import { readTold } from "./told.js";

/** A user of a location, as `users/list` sends it. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A user that was asked for is not there, or cannot be told from another; `users` are the choices. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code = "user";
  readonly users: readonly User[];

  constructor(message: string, users: readonly User[]) {
    super(message);
    this.users = users;
  }
}

/** Whether an error is a `UserError`, also one of another copy of this package. */
export function isUserError(error: unknown): error is UserError {
  return codeOf(error) === "user";
}

/** The users of the planner's location, but for those who have left; the token needs `users.readonly`. */
export async function listUsers(sender: Sender, signal?: AbortSignal): Promise<User[]> {
  const locationId = requireLocation(sender);
  const answer = await askNeighbour(sender, "users/list", { locationId }, { signal });
  const { users } = Object(answer) as { users?: unknown };
  return (Array.isArray(users) ? users : []).flatMap((told) => {
    const { deleted, ...user } = readTold<Told>(told, texts);
    const { id, name = "", firstName = "", lastName = "", email = "" } = user;
    return id && !deleted ? { id, name: name || `${firstName} ${lastName}`.trim(), email } : [];
  });
}

const texts = ["id", "name", "firstName", "lastName", "email"] as const;

type Told = Partial<Record<(typeof texts)[number], string>> & { readonly deleted?: unknown };

/**
 * The user that is meant by an id, an e-mail address or a name, whatever its case; the location's only one where nobody
 * is named.
 *
 * @throws UserError for one that is unknown or ambiguous.
 */
export async function chooseUser(
  sender: Sender,
  wanted: string | undefined,
  signal?: AbortSignal,
): Promise<User> {
  const users = await listUsers(sender, signal);
  const text = wanted?.trim().toLowerCase();
  const found =
    text === undefined
      ? users
      : users.filter(({ id, name, email }) =>
          [id, name, email].some((one) => one.toLowerCase() === text),
        );
  const [user, other] = found;
  if (user && !other) return user;
  const what =
    text === undefined
      ? "no user was named"
      : `${user ? "more than one user is" : "no user is"} called ${JSON.stringify(wanted)}`;
  const names = users.map(({ name, email }) => `${name} <${email}>`).join(", ");
  throw new UserError(`${what}: name one of ${names || "none that the location has"}`, users);
}
