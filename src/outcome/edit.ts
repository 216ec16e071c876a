import { indexSent } from "../reconcile/history.js";
import { takeTurn } from "../ledger/turn.js";
import { listAccounts } from "../location/accounts.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { readNow, requireLocation } from "../location/location.js";
import { compareMedia } from "../location/media.js";
import { readPosts, type Post, type SeenPost } from "../location/posts.js";
import { readSaid } from "../location/remake.js";
import { replaceEach, type Replacement } from "../location/replace.js";
import { isSaidBy } from "../location/spelling.js";
import { findAccounts } from "../location/twin.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import type { DeedOptions } from "./deed.js";
import { rememberChange, rememberIds } from "./moves.js";
import { toReplacement, type Desk, type Edit, type Request } from "./amend.js";

/** How a post is changed. */
export interface EditOptions extends DeedOptions {
  /**
   * Whether a post is changed of which HighLevel may not tell all images or all of the caption: what it does not tell
   * is then lost; default no.
   */
  readonly anyway?: boolean | undefined;
}

const rules: RulesOf<EditOptions> = {
  ledger: rule.ledger,
  userId: rule.text,
  anyway: rule.flag,
  dryRun: rule.flag,
  signal: rule.signal,
};

const editRules: RulesOf<Edit> = {
  id: rule.string,
  summary: rule.string,
  scheduleDate: rule.string,
  followUpComment: rule.string,
};

/** What became of a post that was to be changed. */
export interface Edited {
  /** As it was. */
  readonly before: Post;
  /** As HighLevel tells it now; `undefined` where it shows none. */
  readonly post: Post | undefined;
  readonly state: EditState;
  /** The fields in which what HighLevel tells now is not what was sent. */
  readonly differences: readonly string[];
  /** What HighLevel said against it. */
  readonly message: string | undefined;
}

/** How a change went. */
export type EditState =
  /** It is there and would be changed: nothing was sent, for it is a dry run. */
  | "found"
  /** Reading it back shows it as it was sent. */
  | "edited"
  /** HighLevel took it, and shows it otherwise. */
  | "differs"
  /** No answer came, and reading it back does not show it as it was sent. */
  | "unknown"
  /** HighLevel does not take it; it is as it was. */
  | "refused";

/**
 * Changes one thing of a post that is not out yet, and leaves the rest: it is read, sent back whole with its status and
 * its time, and read again. A draft stays a draft, what was approved waits for its approver again, and nothing is published.
 *
 * @throws Error that says why it was not sent: the post is gone, out or about to go out, or not all of it is known;
 *   TypeError for what cannot be meant; LedgerBusyError; ApiError and its kin.
 */
export async function editPost(
  planner: Planner,
  edit: Edit,
  options: EditOptions = {},
): Promise<Edited> {
  checkOptions("editPost", options, rules);
  checkEdit(edit);
  const { ledger, dryRun, signal } = options;
  return takeTurn(ledger, requireLocation(planner), async (records) => {
    const { id } = edit;
    const seen = (await readPosts(planner, [id], signal)).get(id);
    if (!seen) throw new Error(`HighLevel has no post ${id}; nothing was sent`);
    if (edit.summary?.trim() === "" && seen.media.length === 0)
      throw new Error(`post ${id} shows no picture, and needs words; nothing was sent`);
    const accounts = findAccounts(seen.post, await listAccounts(planner, signal));
    const now = await readNow(planner, signal);
    const desk: Desk = { accounts, sent: indexSent(records).get(id), now, planner, options };
    const replacement = toReplacement(seen, edit, desk);
    const told = { before: seen.post, post: seen.post, differences: [], message: undefined };
    if (dryRun) return { ...told, state: "found" };
    const compare = (post: SeenPost | undefined, { input }: Replacement) =>
      findOdd(post, seen, input, desk);
    const isDone = (...compared: Parameters<typeof compare>) => compare(...compared).length === 0;
    const [one] = await replaceEach(planner, [replacement], isDone, signal);
    const { asked, now: after } = one!;
    if (!asked.isTaken) return { ...told, state: "refused", message: asked.message };
    if (after) await rememberIds(ledger, records, new Map([[id, [after.id]]]));
    else await rememberChange(ledger, records, id);
    const differences = compare(after, one!);
    const isOdd = asked.isSure ? "differs" : "unknown";
    const state = differences.length === 0 ? "edited" : isOdd;
    return { ...told, post: after?.post, state, differences };
  });
}

function checkEdit(edit: Edit): void {
  checkOptions("editPost", edit, editRules);
  const { id, scheduleDate, ...rest } = edit;
  if (!id) throw new TypeError("editPost: id must be that of a post");
  const isNothing =
    scheduleDate === undefined && Object.values(rest).every((one) => one === undefined);
  if (isNothing)
    throw new TypeError(
      "editPost: give summary, scheduleDate or followUpComment: nothing is changed",
    );
  const isTime = scheduleDate === undefined || /T.*(Z|[+-]\d\d:\d\d)$/.test(scheduleDate);
  if (!isTime || Number.isNaN(Date.parse(scheduleDate ?? "2026-01-01")))
    throw new TypeError(
      `editPost: scheduleDate must be a time with its zone, such as 2026-12-07T14:00:00Z, not ${JSON.stringify(scheduleDate)}`,
    );
}

function findOdd(
  now: SeenPost | undefined,
  before: SeenPost,
  input: Request,
  { accounts, planner }: Desk,
): string[] {
  if (!now) return ["status"];
  const { media = [], scheduleDate, status } = input;
  const urls = media.map(({ url }) => url);
  const isInTime = minuteOf(now.instant ?? 0) === minuteOf(readInstant(scheduleDate) ?? 0);
  const [old, said] = [before.post, now.post].map((post) =>
    readSaid(post, accounts, planner.version),
  );
  const others = new Set([...Object.keys(old ?? {}), ...Object.keys(said ?? {})]);
  for (const name of ["summary", "media", "followUpComment"]) others.delete(name);
  // HighLevel may not have told a link that is known all the same.
  if (old?.["ogTagsDetails"] === undefined && input.ogTagsDetails) others.delete("ogTagsDetails");
  return [
    ...(now.status === status ? [] : ["status"]),
    ...(isSaidBy(now, input) ? [] : ["summary"]),
    ...(isInTime ? [] : ["scheduleDate"]),
    ...(compareMedia(urls, now.media, new Set()) === "other" ? ["media"] : []),
    ...[...others].filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(said?.[name])),
  ];
}
