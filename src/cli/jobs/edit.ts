import { listAccounts } from "../../location/accounts.js";
import { readLocation } from "../../location/location.js";
import { seePost, utcOf } from "../../location/posts.js";
import { fileLedger } from "../../node/ledger.js";
import { editPost, type Edited, type EditState } from "../../outcome/edit.js";
import { standing } from "../calls.js";
import { sayChange } from "../change.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import { connect, expectLocation, readUserId } from "../connect.js";
import { connectionFlags, ledgerFlag, zoneFlag } from "../flags.js";
import { readTime } from "../operand.js";
import { renderPosts } from "../tables/posts.js";
import { UsageError, exitCode } from "../world.js";

const flags = {
  id: option("id", "the post, by its _id"),
  caption: option("text", "its new caption"),
  summary: option("text", "the same, by the name that the API gives to it"),
  at: option("time", "its new time on the location's clock, such as '2026-12-07 09:00'"),
  "schedule-date": option("time", "the same in universal time, such as 2026-12-07T14:00:00Z"),
  "follow-up-comment": option(
    "text",
    "its first comment, which HighLevel does not tell: given again, or else lost",
  ),
  anyway: toggle(
    "change also a post of which HighLevel may not tell all images or all of the caption",
  ),
  "dry-run": toggle("show the post, and send nothing"),
  "user-id": option("id", "in whose name, where the post does not tell; else HIGHLEVEL_USER_ID"),
  ...zoneFlag,
  ...ledgerFlag,
  ...connectionFlags,
} as const;

/** `social-planner posts edit`: one thing of a post, and the rest as it is. */
export const edit = defineCommand({
  description:
    "Changes the caption, the time or the first comment of one post that is not out yet, and leaves the rest: it is read, sent back whole with its status and its time, and read again. A draft stays a draft, and nothing is published. Exits 1 where it cannot be changed or HighLevel refuses it, 3 where HighLevel shows something else than was sent, 4 where it is not known whether it was changed.",
  flags,
  examples: [
    "posts edit --id 61bb16833b3f2791f9715be2 --caption 'Our oven is called Big Martha.'",
    "posts edit --id 61bb16833b3f2791f9715be2 --at '2026-12-07 09:00'",
  ],
  async run(values, _, world) {
    const { id, "dry-run": dryRun } = values;
    if (!id) throw new UsageError("--id is missing: social-planner posts list shows each _id");
    const { signal, stdout, status } = world;
    const { planner, client } = await connect(values, world);
    status("reading the post");
    const accounts = await listAccounts(planner, signal);
    const known = readLocation(planner, expectLocation(values, client), signal);
    // Where the token may not read it, times are shown in UTC alone.
    const timeZone = values.at
      ? (await known).timeZone
      : await known.then((location) => location.timeZone).catch(() => undefined);
    const change = { id, ...readChange(values, timeZone) };
    const userId = readUserId(values, client, world);
    const ledger = fileLedger(values.ledger);
    const options = { ledger, userId, anyway: values.anyway, signal };
    // What is refused before anything is sent leaves nothing in doubt.
    const found = await editPost(planner, change, { ...options, dryRun: true });
    status("changing it, then reading it back");
    const send = () => standing(editPost(planner, change, options), world, () => doubt);
    const edited = dryRun ? found : await send();
    status(undefined);
    if (edited.state === "refused")
      throw new Error(`HighLevel refuses it: ${edited.message}; it is as it was`);
    const { post = edited.before } = edited;
    const shown = { caption: post.summary ?? "", utc: utcOf(post), copies: [post] };
    stdout.write(renderPosts([shown], accounts, timeZone, stdout.columns));
    stdout.write(conclude(edited));
    if (values["follow-up-comment"] === undefined) stdout.write(sayComment(edited));
    return codes[edited.state];
  },
});

const doubt = "whether it was changed is not known. Look in HighLevel, or run the same again.";

/** What became of a first comment that was not given again; nothing where nothing was sent, or no post is there. */
function sayComment({ state, post }: Edited): string {
  if (!post || state === "found" || state === "refused") return "";
  const when = state === "unknown" ? "if the post was changed, " : "";
  return `HighLevel tells no first comment: ${when}one that no import of yours sent is gone; --follow-up-comment gives it again.\n`;
}

const codes: Readonly<Record<EditState, number>> = {
  found: exitCode.done,
  edited: exitCode.done,
  differs: exitCode.attention,
  unknown: exitCode.unknown,
  refused: exitCode.refused,
};

function readChange(values: Values<typeof flags>, timeZone: string | undefined) {
  const { caption, summary = caption, at, "schedule-date": scheduleDate } = values;
  if (at !== undefined && scheduleDate !== undefined)
    throw new UsageError("--at and --schedule-date say the same: leave one out");
  if (caption !== undefined && values.summary !== undefined)
    throw new UsageError("--caption and --summary say the same: leave one out");
  const utc = at === undefined || !timeZone ? scheduleDate : readTime(at, timeZone);
  const change = { summary, scheduleDate: utc, followUpComment: values["follow-up-comment"] };
  if (Object.values(change).every((value) => value === undefined))
    throw new UsageError("say what changes: --caption, --at or --follow-up-comment");
  return change;
}

function conclude({ state, before, post, differences }: Edited): string {
  if (state === "found") return "Nothing was sent. Without --dry-run it is changed.\n";
  const odd = differences.join(", ");
  if (state === "unknown")
    return `No answer came, and HighLevel shows ${post ? `another ${odd} than was sent` : "no such post"}: look there.\n`;
  if (state === "differs")
    return `HighLevel took it, and shows ${post ? `another ${odd} than was sent` : "no such post"}: LOOK THERE.\n`;
  const lines = sayChanges(before, post ?? before).map((line) => `  ${line}\n`);
  const waits =
    post?.status === "in_review" && before.status !== "in_review"
      ? "It waits for its approver again.\n"
      : "";
  if (lines.length === 0)
    return `HighLevel took it; its caption and its time are as they were.\n${waits}`;
  return `Changed, as HighLevel shows it now:\n${lines.join("")}${waits}`;
}

function sayChanges(before: Edited["before"], post: Edited["before"]): string[] {
  const [old, now] = [before, post].map((one) => ({
    caption: seePost(one).caption,
    time: utcOf(one),
  }));
  return (["caption", "time"] as const).flatMap((field) => {
    const [there = "", plan = ""] = [old?.[field], now?.[field]];
    return there === plan ? [] : sayChange({ field, there, plan, by: "plan" });
  });
}
