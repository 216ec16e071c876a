import type { ImportRecord } from "../ledger/ledger.js";
import type { Sent } from "../ledger/sent.js";
import { indexAccounts, listAccounts, type Account } from "../location/accounts.js";
import { listHeld, readHold, type HeldPost } from "../location/holds.js";
import { instantOf } from "../location/instant.js";
import { readPosts, type SeenPost } from "../location/posts.js";
import { verifyImport } from "../outcome/verify.js";
import type { Planner } from "../planner.js";
import { isTouched } from "../reconcile/difference.js";
import { exactContentOf } from "../reconcile/merge.js";
import { keepOfDropped } from "../reconcile/left-out.js";
import type { GonePost, Lost } from "./gone.js";
import type { WeekOptions } from "./options.js";

/** What is there of what is gone. */
export interface ReadGone {
  /** What still goes out, or is held, as HighLevel has it, but for what a person said is to stay. */
  readonly seen: readonly {
    readonly sent: Lost;
    readonly post: SeenPost;
    readonly isHeld: boolean;
  }[];
  /** What was sent, and nothing shows whether it is there. */
  readonly unseen: readonly Lost[];
  /** All accounts of the location. */
  readonly accounts: readonly Account[];
}

/** Looks for what is gone, by the ids that were learned and, where none was, as its import is verified. */
export async function readGone(
  planner: Planner,
  gone: readonly Lost[],
  records: readonly ImportRecord[],
  { holds, signal }: Pick<WeekOptions, "holds" | "signal">,
): Promise<ReadGone> {
  const own = records.filter(({ locationId }) => locationId === planner.locationId);
  const accounts = await listAccounts(planner, signal);
  const held = await readHold(holds, planner.locationId ?? "");
  const known = { records: own, held, timeZone: "UTC", signal };
  const found = new Map<string, readonly string[] | undefined>();
  const find = indexAccounts(accounts);
  const keyOf = (one: Parameters<typeof exactContentOf>[0]) =>
    exactContentOf({ ...one, accountId: find(one.accountId)?.id ?? one.accountId });
  const lost = gone.filter(({ ids }) => ids.length === 0);
  const marks = new Set(lost.map(({ mark }) => mark));
  for (const record of own.filter(({ mark }) => marks.has(mark))) {
    const { userId } = record;
    const { posts } = await verifyImport(planner, record, accounts, { ...known, userId });
    for (const { post, account, state, ids } of posts) {
      const instant = instantOf(post.utc);
      const key = keyOf({ accountId: account.id ?? "", instant, content: post.content });
      found.set(key, doubtful.has(state) ? undefined : ids);
    }
  }
  const learned = gone.map((one) =>
    one.ids.length > 0 ? one : { ...one, ids: found.get(keyOf(one)) ?? [] },
  );
  const isUnseen = (one: Sent) => found.has(keyOf(one)) && found.get(keyOf(one)) === undefined;
  const seen = await readSeen(planner, learned, known);
  return { seen, unseen: lost.filter(isUnseen), accounts };
}

const doubtful = new Set<string>(["unknown", "possible_duplicate"]);

async function readSeen(
  planner: Planner,
  gone: readonly Lost[],
  {
    records,
    held,
    signal,
  }: {
    readonly records: readonly ImportRecord[];
    readonly held: readonly HeldPost[];
    readonly signal: AbortSignal | undefined;
  },
): Promise<ReadGone["seen"]> {
  const kept = new Set(records.flatMap((record) => record.kept ?? []));
  const ids = gone.flatMap((one) => one.ids);
  const there = await readPosts(planner, ids, signal);
  const taken = new Map(listHeld(held).map((post) => [post.id, post]));
  return gone.flatMap((sent) =>
    sent.ids.flatMap((id) => {
      const post = there.get(id) ?? taken.get(id);
      const isHeld = taken.has(id) && (!there.has(id) || post?.status === "draft");
      const isOut = post && (isHeld || ["scheduled", "in_review"].includes(post.status));
      return isOut && !kept.has(keepOfDropped(post)) ? { sent, post, isHeld } : [];
    }),
  );
}

/** What is gone as it is told; without accounts where HighLevel could not be asked. */
export function tellGone(
  client: string,
  sent: Lost,
  there: Pick<GonePost, "id" | "isSeen"> | SeenPost,
  accounts: readonly Account[],
  isHeld = false,
): GonePost {
  const { accountId, mark, content } = sent;
  const isPost = "status" in there;
  const changed = isPost && isChanged(sent, there);
  const instant = (changed && there.instant) || (sent.instant ?? NaN);
  return {
    client,
    id: there.id,
    account: indexAccounts(accounts)(accountId) ?? { id: accountId },
    utc: new Date(instant).toISOString(),
    caption: changed ? there.caption : content,
    mark,
    isSeen: isPost || there.isSeen,
    isTouched: changed,
    isHeld,
    alsoIn: sent.alsoIn,
  };
}

/** All of what is there, and what may be. */
export function tellAll(client: string, { seen, unseen, accounts }: ReadGone): GonePost[] {
  return [
    ...seen.map(({ sent, post, isHeld }) => tellGone(client, sent, post, accounts, isHeld)),
    ...unseen.map((one) => tellGone(client, one, { id: undefined, isSeen: false }, accounts)),
  ];
}

/** Whether a person changed a post since it was sent. */
export function isChanged(sent: Sent, post: SeenPost): boolean {
  return isTouched(sent, post, new Set(sent.media));
}
