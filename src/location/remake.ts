import { newPost } from "../generated/shapes.js";
import { versions } from "../operation.js";
import type { Version } from "../operation.js";
import type { SharedInput } from "../planner-types.js";
import { connectionOf, indexAccounts } from "./accounts.js";
import type { Account } from "./accounts.js";
import { seePost, timeOf } from "./posts.js";
import type { Post } from "./posts.js";

/** The fields of an object that a request takes, and those that it must have; `true` for one that has no fields of its own. */
interface Shape {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, Shape | true>>;
}
const shapes: Readonly<Record<Version, Shape>> = newPost;

type Fields = Readonly<Record<string, unknown>>;

/** What is said anew whatever was read, and what an approver answered, which is HighLevel's own. */
const anew = new Set(
  "accountIds userId status scheduleDate scheduleTimeUpdated selectedBestTime approverNote approvalStatus".split(
    " ",
  ),
);

/** What HighLevel makes of a file or a link by itself, so that nothing is lost with it. */
const made = new Set(
  "defaultThumb originalUrl watermarkedUrl optimizedUrl optimizedType isModified shortenedLinks".split(
    " ",
  ),
);

/** A post that was read, as `posts/create` takes it again in a version: what the request knows of it, for these accounts. */
export function remakePost(
  post: Post,
  accounts: readonly Account[],
  userId: string,
  version: Version,
): SharedInput<"posts/create"> {
  const { postApprovalDetails, ...said } = say(post, accounts, version);
  const request: Fields = {
    media: [],
    ...said,
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    userId,
    status: "scheduled",
    ...(post.status === "in_review" && { status: "in_review", postApprovalDetails }),
    scheduleDate: timeOf(post),
  };
  // What was read may hold words that the document does not know yet: HighLevel judges them.
  return renameAccounts(request, post, accounts) as unknown as SharedInput<"posts/create">;
}

/** Why a post cannot be made again as it is in a version, and which version could; `undefined` where it can. */
export function explainLost(
  post: Post,
  accounts: readonly Account[],
  version: Version,
): string | undefined {
  const lost = findLost(post, accounts, version);
  if (lost.length === 0) return undefined;
  const other = versions.find((one) => findLost(post, accounts, one).length === 0);
  const advice = other ? `; --api-version ${other} does` : "";
  return `version ${version} of the API does not take its ${lost.join(", ")} again${advice}`;
}

/** What is told of a post and another version alone takes, and what this one wants and nobody told. */
function findLost(post: Post, accounts: readonly Account[], version: Version): string[] {
  const own = say(post, accounts, version);
  const kept = new Set(pathsOf(own));
  const told = versions.flatMap((other) => pathsOf(say(post, accounts, other)));
  const lost = told.filter((path) => !kept.has(path) && !made.has(path.split(".").at(-1) ?? ""));
  const details = Object.entries(own).filter(([name]) => name.endsWith("PostDetails"));
  const lacking = details.flatMap(([name, value]) =>
    findLacking(value, shapes[version].fields[name], name),
  );
  return [...new Set([...lost, ...lacking])];
}

/** What a request of a version says of a post that was read. */
function say(post: Post, accounts: readonly Account[], version: Version): Fields {
  const said = keep(post, shapes[version]) as Fields;
  // Without any, HighLevel fails in words of its own language (callers' reports).
  const isTiktok = accounts.some(({ platform }) => platform?.startsWith("tiktok"));
  return isTiktok ? { tiktokPostDetails: {}, ...said } : said;
}

/** What was told of a shape: a request refuses other keys, and reads write null, "", [] or {} for nothing. */
function keep(told: unknown, shape: Shape | true): unknown {
  if (shape === true) return told;
  if (Array.isArray(told)) return told.map((one: unknown) => keep(one, shape));
  const fields = Object.entries(shape.fields).flatMap(([name, inner]) => {
    const value = anew.has(name) ? undefined : keep((told as Fields | undefined)?.[name], inner);
    return isNothing(value) ? [] : [[name, value] as const];
  });
  // Details that say nothing but no, and not what a request wants in them, are another network's.
  const isIdle = fields.every(([, value]) => value === false);
  const kept = Object.fromEntries(fields);
  return isIdle && shape.required?.some((name) => !(name in kept)) ? {} : kept;
}

/** Whether a value that was read says nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** What is said, by the field and what it is part of. */
function pathsOf(said: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(said)) return said.flatMap((one) => pathsOf(one, path));
  if (typeof said !== "object" || said === null)
    return said === false ? [] : [path.slice(0, 2).join(".")];
  return Object.entries(said).flatMap(([name, value]) => pathsOf(value, [...path, name]));
}

/** The paths of what a shape wants and what was said does not have. */
function findLacking(said: unknown, shape: Shape | true | undefined, path: string): string[] {
  if (shape === true || shape === undefined) return [];
  if (Array.isArray(said)) return said.flatMap((one) => findLacking(one, shape, path));
  const fields = said as Fields;
  const inner = Object.entries(fields).flatMap(([name, value]) =>
    findLacking(value, shape.fields[name], `${path}.${name}`),
  );
  const missing = (shape.required ?? []).filter((name) => !(name in fields));
  return [...missing.map((name) => `${path}.${name}`), ...inner];
}

/** A request whose details name accounts by the ids that they have by now: those that were connected again have others. */
function renameAccounts(request: Fields, post: Post, accounts: readonly Account[]): Fields {
  const find = indexAccounts(accounts);
  let text = JSON.stringify(request);
  for (const before of seePost(post).accountIds) {
    const now = find(before)?.id ?? before;
    // Boards name an account by its connection, the first part of its id (callers' reports).
    for (const partOf of [(id: string) => id, connectionOf])
      text = text.replaceAll(JSON.stringify(partOf(before)), () => JSON.stringify(partOf(now)));
  }
  return JSON.parse(text) as Fields;
}
