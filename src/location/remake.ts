import { findLacking, keepFields, postShapes, withTiktok, type Fields } from "../operation-body.js";
import { versions, type Version } from "../operation.js";
import type { SharedInput } from "../planner-types.js";
import { connectionOf, indexAccounts, type Account } from "./accounts.js";
import { approverOf, seePost, timeOf, utcOf, type Post } from "./posts.js";

/** What is said anew whatever was read, and what an approver answered, which is HighLevel's own. */
const anew = new Set(
  "accountIds userId status scheduleDate scheduleTimeUpdated selectedBestTime approverNote approvalStatus".split(
    " ",
  ),
);

/** What HighLevel makes of a file, a link or the page behind it by itself, so that nothing is lost with it. */
const made = new Set(
  "defaultThumb originalUrl watermarkedUrl optimizedUrl optimizedType isModified shortenedLinks ogTitle ogDescription".split(
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
  const { postApprovalDetails: details, ...said } = readSaid(post, accounts, version);
  const approver = approverOf(post);
  const request: Fields = {
    media: [],
    ...said,
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    userId,
    status: "scheduled",
    ...(post.status === "in_review" && {
      status: "in_review",
      postApprovalDetails: { ...(details as Fields), approver },
    }),
    scheduleDate: utcOf(post) ?? timeOf(post),
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
  if (post.status === "in_review" && approverOf(post) === undefined)
    return "HighLevel does not tell who is to approve it";
  const problems = findProblems(post, accounts, version);
  if (problems.length === 0) return undefined;
  const other = versions.find((one) => findProblems(post, accounts, one).length === 0);
  const advice = other ? `; version ${other} says all of it (--api-version ${other})` : "";
  return `version ${version} of the API ${problems.join(", and ")}${advice}`;
}

/** What is told of a post and another version alone takes, and what this one wants and nobody told. */
function findProblems(post: Post, accounts: readonly Account[], version: Version): string[] {
  const own = readSaid(post, accounts, version);
  const kept = new Set(pathsOf(own));
  const told = versions.flatMap((other) => pathsOf(readSaid(post, accounts, other)));
  const lost = told.filter((path) => !kept.has(path) && !made.has(path.split(".").at(-1) ?? ""));
  const lacking = findLacking(own, version);
  return [
    ...(lost.length > 0 ? [`does not take its ${[...new Set(lost)].join(", ")} again`] : []),
    ...(lacking.length > 0 ? [`wants ${lacking.join(", ")}, which HighLevel does not tell`] : []),
  ];
}

/** What a request of a version says of a post that was read, but for its accounts, its status and its time. */
export function readSaid(post: Post, accounts: readonly Account[], version: Version): Fields {
  const said = keepFields(post, postShapes[version], anew) as Fields;
  return withTiktok(
    said,
    accounts.some(({ platform }) => platform?.startsWith("tiktok")),
  );
}

/** What is said, by the field and what it is part of. */
function pathsOf(said: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(said)) return said.flatMap((one) => pathsOf(one, path));
  if (typeof said !== "object" || said === null)
    return said === false ? [] : [path.slice(0, 2).join(".")];
  return Object.entries(said).flatMap(([name, value]) => pathsOf(value, [...path, name]));
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
