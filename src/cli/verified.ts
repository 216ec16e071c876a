import type { GonePost } from "../agency/gone.js";
import type { Leftover } from "../agency/leftover.js";
import type { Account } from "../location/accounts.js";
import { judge, type VerifiedPost } from "../outcome/verify.js";
import { toJson } from "./clean.js";
import { renderDiff, type ShownDropped } from "./diff.js";
import type { ShownPost } from "./tables/posts.js";
import { count, sayNumbers, sayUnseen } from "./words.js";
import { exitCode, type World } from "./world.js";

const codes = { good: exitCode.done, attention: exitCode.attention, unknown: exitCode.unknown };

/** What differs, old and new, what the plan has no longer, and what cannot be seen; all else is in the table. */
export function renderChanges(
  posts: readonly VerifiedPost[],
  dropped: readonly ShownDropped[],
  width: number,
  accounts: readonly Account[] = [...new Set(posts.map(({ account }) => account))],
): string {
  const differing = posts.flatMap(({ account, state, ...one }) =>
    state === "changed" || state === "kept" ? { ...one, state, accountId: account.id ?? "" } : [],
  );
  const unseen = sayUnseen(posts);
  return renderDiff(differing, dropped, accounts, width) + (unseen && `${unseen}.\n`);
}

/** States that an import may end, or ask about. */
const open = new Set(["missing", "changed", "possible_duplicate", "removed", "unknown"]);

/** The command that offers one for each answer, where there is something to be answered; it only reads. */
export async function adviseTrial(
  posts: readonly ShownPost[],
  dropped: readonly ShownDropped[],
  trial: () => Promise<string>,
): Promise<string> {
  const isOpen = dropped.length > 0 || posts.some((one) => open.has(one.state) && !one.isLeftOut);
  return isOpen
    ? `What can be done about it, a command for each answer:\n  ${await trial()}\n`
    : "";
}

/** How many posts are there that are no row's; empty where none is. */
export function tellStrangers(strangers: number): string {
  return strangers > 0
    ? `${count(strangers, "more post")} on these accounts, of no row of this plan.\n`
    : "";
}

/** The exit code; a row that cannot be a post calls for a person, too. */
export function judgeAll(
  verification: { readonly posts: readonly ShownPost[]; readonly dropped: readonly unknown[] },
  bad: readonly number[],
  stderr: World["stderr"],
): number {
  const code = codes[judge(verification)];
  if (bad.length === 0) return code;
  stderr.write(
    `Row ${sayNumbers(bad)} has errors and cannot be a post; check, or plan, says which.\n`,
  );
  return Math.max(code, exitCode.attention);
}

/** What was verified, a JSON object a post, a line each. */
export function toLines(posts: readonly ShownPost[], dropped: readonly ShownDropped[]): string {
  const there = posts.map(({ post: { row, utc }, account, client, ...found }) =>
    toJson({ client, row, utc, account: account.id, ...found }),
  );
  const gone = dropped.map(({ client, row, utc, accountId, ...found }) =>
    toJson({ client, row, utc, account: accountId, state: "dropped", ...found }),
  );
  return [...there, ...gone].map((line) => `${line}\n`).join("");
}

/** The same of what was sent of rows that are gone, and never learned, and of what is in review of them. */
export function toLostLines({
  gone,
  leftovers,
}: {
  readonly gone: readonly GonePost[];
  readonly leftovers: readonly Leftover[];
}): string {
  const sent = gone.map(({ client, utc, account, mark, caption }) =>
    toJson({ client, utc, account: account.id, state: "unknown", import: mark, caption }),
  );
  const staged = leftovers.map(({ client, id, fileName, isPosted }) =>
    toJson({ client, state: "leftover", id, fileName, isPosted }),
  );
  return [...sent, ...staged].map((line) => `${line}\n`).join("");
}
