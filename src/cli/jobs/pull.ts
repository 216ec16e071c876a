import { listAccounts } from "../../import/accounts.js";
import { readDate } from "../../import/date.js";
import type { Account, Post } from "../../import/event.js";
import { readLocation } from "../../import/location.js";
import { findAccount } from "../../import/match.js";
import { toUtc } from "../../import/zone.js";
import { findPosts, pullPost } from "../../outcome/pull.js";
import type { FoundPost } from "../../outcome/pull.js";
import { defineCommand } from "../command.js";
import { confirm } from "../confirm.js";
import { connect } from "../connect.js";
import { connectionFlags, zoneFlag } from "../flags.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner pull`: takes one post back. */
export const pull = defineCommand({
  description:
    "Finds one post by words of its caption or by its time, shows it, deletes it on every account where it is not out yet, reads back twice, and says where it is live already: only the network can remove it there. Exits 3 where it is live somewhere, 4 where it is still there.",
  operands: "[WORDS]",
  flags: {
    at: {
      type: "string",
      value: "time",
      description: "its time on the location's clock, such as '2026-12-07 09:00'",
    },
    ...zoneFlag,
    yes: { type: "boolean", short: "y", description: "do not ask" },
    ...connectionFlags,
  },
  examples: ['pull "Big Martha"', "pull --at '2026-12-07 09:00'"],
  async run(values, operands, world) {
    const { signal, stdout } = world;
    const words = operands.join(" ");
    if (!words && !values.at)
      throw new UsageError("say which post: by words of its caption, or by its time with --at");
    const planner = await connect(values, world);
    const { timeZone } = await readLocation(planner, { timeZone: values["time-zone"] }, signal);
    const utc = values.at === undefined ? undefined : readTime(values.at, timeZone);
    const found = await findPosts(planner, { words, utc }, signal);
    const accounts = await listAccounts(planner, signal);
    for (const one of found) stdout.write(describe(one, accounts));
    const [post, ...more] = found;
    if (!post) throw new Error("no post is like that; it may be gone already");
    if (more.length > 0)
      throw new UsageError(`${found.length} posts are like that: say more words, or --at its time`);
    if (!values.yes) await confirm("Delete it?", world);
    const { deleted, left, live } = await pullPost(planner, post, { signal });
    const list = (what: string, posts: readonly Post[]) => {
      for (const one of posts)
        stdout.write(
          `${what} ${nameOf(one, accounts)}${one.previewLink ? `: ${one.previewLink}` : ""}\n`,
        );
    };
    list("deleted on", deleted);
    list("live already, remove it by hand on", live);
    list("STILL THERE, look in HighLevel, on", left);
    if (left.length > 0) return exitCode.unknown;
    return live.length > 0 ? exitCode.attention : exitCode.done;
  },
});

function readTime(text: string, timeZone: string): string {
  const date = readDate(text);
  if ("code" in date) throw new UsageError(`--at: ${date.message}; ${date.fix}`);
  const instant = toUtc(date.local, timeZone);
  if ("utc" in instant) return instant.utc;
  throw new UsageError(`--at: the clocks in ${timeZone} skip ${date.local} or show it twice`);
}

/** A post with its accounts, in two lines. */
export function describe(
  { caption, utc, copies }: FoundPost,
  accounts: readonly Account[],
): string {
  const where = copies.map((post) => `${nameOf(post, accounts)}, ${post.status}`).join("; ");
  const time = utc?.slice(0, 16).replace("T", " ").concat("Z") ?? "without a time";
  return `${time}  ${caption.replace(/\s+/g, " ").slice(0, 80)}\n  on ${where}\n`;
}

/** The name and the network of a post's account. */
export function nameOf(post: Post, accounts: readonly Account[]): string {
  const account = findAccount(post, accounts);
  return account ? `${account.name} (${account.platform})` : (post.accountIds?.[0] ?? post._id);
}
