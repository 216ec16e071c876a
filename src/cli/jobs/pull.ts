import { listAccounts } from "../../location/accounts.js";
import { checkCsv } from "../../csv/check.js";
import { readDate } from "../../csv/date.js";
import type { Account } from "../../location/accounts.js";
import type { Post } from "../../location/posts.js";
import { readLocation } from "../../location/location.js";
import { findAccount } from "../../location/twin.js";
import { toUtc } from "../../csv/zone.js";
import { findPosts, pullPost } from "../../outcome/pull.js";
import type { FoundPost } from "../../outcome/pull.js";
import { defineCommand } from "../command.js";
import { openSheet } from "./sheet.js";
import { confirm } from "../confirm.js";
import { connectAs, expectLocation, readClientsFile } from "../connect.js";
import type { Connection } from "../connect.js";
import { connectionFlags, zoneFlag } from "../flags.js";
import { UsageError, exitCode } from "../world.js";
import type { World } from "../world.js";

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
    sheet: { type: "string", value: "file", description: "the sheet that it is in, with --line" },
    line: { type: "string", value: "number", description: "its line of the sheet" },
    ...zoneFlag,
    yes: { type: "boolean", short: "y", description: "do not ask" },
    ...connectionFlags,
  },
  examples: [
    'pull "Big Martha"',
    "pull --at '2026-12-07 09:00'",
    "pull --sheet week-49.csv --line 12",
  ],
  async run(values, operands, world) {
    const { signal, stdout } = world;
    const { planner, search } = values.sheet
      ? await searchLine(values, operands, world)
      : await searchWords(values, operands, world);
    const found = await findPosts(planner, search, signal);
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
    if (values.sheet)
      stdout.write(`Write no into line ${values.line}: else the next stage sends it again.\n`);
    if (left.length > 0) return exitCode.unknown;
    return live.length > 0 ? exitCode.attention : exitCode.done;
  },
});

interface Values extends Connection {
  readonly at?: string | undefined;
  readonly sheet?: string | undefined;
  readonly line?: string | undefined;
  readonly "time-zone"?: string | undefined;
}

async function searchWords(values: Values, operands: readonly string[], world: World) {
  const words = operands.join(" ");
  if (!words && !values.at)
    throw new UsageError(
      "say which post: by words of its caption, by its time with --at, or by its --line of a --sheet",
    );
  const { planner, client } = await connectAs(values, world);
  const expected = expectLocation(values, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  const utc = values.at === undefined ? undefined : readTime(values.at, timeZone);
  return { planner, search: { words, utc } };
}

async function searchLine(values: Values, operands: readonly string[], world: World) {
  if (operands.length > 0 || values.at || values.client)
    throw new UsageError("a line of a sheet says which post: leave out words, --at and --client");
  const { clients, connect } = await readClientsFile(values, world);
  const sheet = await openSheet([values.sheet ?? ""], clients, {}, world);
  const isMeant = ({ line }: { line: number }) => String(line) === values.line;
  const group = sheet.groups.find(({ csv }) => csv.rows.some(isMeant));
  const row = group?.csv.rows.find(isMeant)?.row;
  const client = group && clients[group.client];
  if (!client)
    throw new UsageError(
      `--line ${values.line ?? "is missing: it"} is no approved post of ${sheet.name}, by the number of its line`,
    );
  const planner = await connect(group.client, client);
  const expected = expectLocation({}, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  const { posts } = checkCsv(group.csv, { timeZone, dates: "mdy", allowDrafts: true });
  const post = posts.find((one) => one.row === row);
  if (!post)
    throw new UsageError(`line ${values.line} of ${sheet.name} cannot be a post; check it`);
  return { planner, search: { words: post.content, utc: post.utc } };
}

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
