import { isAbout, readField } from "../csv/details.js";
import type { FieldKey } from "../csv/format.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Placement } from "../location/placement.js";
import type { Post } from "../location/posts.js";

/** What a row says in the columns that only an Advanced file has. */
export type Details = PlannedPost["fields"];

/** What two versions of a row say differently of a placement, as `youtube.title: Big Martha`; of other networks nothing. */
export function sayDetails(
  { platform = "" }: Pick<Placement, "platform">,
  details: Details,
  other: Details,
): string {
  const keys = [...new Set([...Object.keys(details), ...Object.keys(other)])] as FieldKey[];
  return keys
    .filter((key) => isAbout(key, { platform }))
    .filter((key) => valueOf(details[key]) !== valueOf(other[key]))
    .map((key) => `${key}: ${details[key] ?? "none"}`)
    .join(", ");
}

// An empty cell and FALSE say the same.
function valueOf(cell = ""): string {
  return cell.toLowerCase() === "false" ? "" : cell;
}

/** Whether a post is told to have what a row says in its own columns; `undefined` where HighLevel tells it otherwise or not. */
export function areDetailsThere(
  {
    post: { fields },
    accountId,
    platform,
  }: Pick<Placement, "accountId" | "platform"> & { readonly post: Pick<PlannedPost, "fields"> },
  there: Post,
): true | undefined {
  const keys = Object.keys(fields) as FieldKey[];
  const own = keys.flatMap((key) => {
    const field = readField(key, fields, { id: accountId, platform });
    return field ? [field] : [];
  });
  const areThere = own.every(([path, value]) => holds(readPath(there, path), value));
  return (own.length > 0 && areThere) || undefined;
}

function readPath(from: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return from;
  if (Array.isArray(from)) return from.map((one) => readPath(one, path));
  return readPath((from as Record<string, unknown> | null | undefined)?.[name], rest);
}

/** Whether what is told has at least what is meant. */
function holds(told: unknown, meant: unknown): boolean {
  if (typeof meant !== "object" || meant === null)
    return told === meant || (meant === false && told === undefined);
  if (typeof told !== "object" || told === null) return false;
  const all = told as Record<string, unknown>;
  return Object.entries(meant).every(([name, value]) => holds(all[name], value));
}
