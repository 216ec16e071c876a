import { sayDetails } from "../ledger/details.js";
import { createPosts } from "../location/create.js";
import type { PlannedPost } from "../csv/plan.js";
import { instantOf, writeInstant } from "../location/instant.js";
import { nowThere } from "../location/location.js";
import type { toNewPost } from "../location/new-post.js";
import { placeOf, withoutPlaces, type Placement } from "../location/placement.js";
import { deletePosts, type SeenPost } from "../location/posts.js";
import { remakePost } from "../location/remake.js";
import { isNear } from "../location/replace.js";
import { completePost } from "../location/whole.js";
import { exactContentOf } from "../reconcile/merge.js";
import type { Dropped, Reconciled } from "../reconcile/state.js";
import type { End } from "./end.js";
import type { ImportEvent } from "./event.js";
import { beginPart, toInput, type Part } from "./part.js";
import { isLearned, type Run } from "./run.js";
import { explainDoubt } from "./send-posts.js";

/** What keeps posts from being changed, if something does: one that goes out within 15 minutes by HighLevel's clock. */
export function findImminent(
  posts: readonly SeenPost[],
  { job }: Pick<Run, "job">,
): End | undefined {
  const now = nowThere(job.location);
  const near = posts.filter((post) => post.status !== "draft" && isNear(post, now));
  if (near.length === 0) return undefined;
  const each = near.map(({ id, post }) => post.previewLink || `post ${id}`).join(", ");
  const reason = `${each} goes out within 15 minutes and is not changed here; change it in HighLevel`;
  return { outcome: "attention", reason };
}

/**
 * Makes posts anew in the place of earlier versions, one by one: the earlier one is written down whole and deleted, and is
 * put back where HighLevel does not take the new one.
 *
 * Resolves to the end of the import where it cannot go on.
 */
export async function* replacePosts(
  run: Run,
  changed: readonly Reconciled[],
): AsyncGenerator<ImportEvent, End | undefined, void> {
  const part = changed.length > 0 ? beginPart(run, changed) : undefined;
  const refused: string[] = [];
  for (const one of changed) {
    if (!part) break;
    const { post, accountId, found } = one;
    const end = yield* deleteOurs(run, part, found);
    if (end) return end;
    const made = await makeAnew(run, part, one);
    if (made.kind === "unknown") return { outcome: "unknown", reason: explainDoubt([one]) };
    if (made.kind === "lost") return explainLoss(one, made.message, refused);
    if (made.kind === "made")
      yield { type: "updated", row: post.row, accountId, id: made.id ?? "", way: "anew" };
    else refused.push(`row ${post.row} (${made.message})`);
  }
  if (refused.length === 0) return undefined;
  return {
    outcome: "attention",
    reason: `HighLevel does not take the new version of ${refused.join(", ")}; the earlier one was put back`,
  };
}

/**
 * Deletes posts of ours, once it is written down that they are to go, and reads back that they are gone.
 *
 * Resolves to the end of the import where one of them is still there.
 */
export async function* deleteOurs(
  run: Run,
  part: Part,
  found: readonly SeenPost[],
): AsyncGenerator<ImportEvent, End | undefined, void> {
  const { replaced = [] } = part.record;
  // One post may be that of several accounts.
  const posts = [...new Set(found)].filter(({ id }) => !replaced.includes(id));
  const end = findImminent(posts, run);
  if (end) return end;
  await run.save(part, { replaced: [...replaced, ...posts.map(({ id }) => id)] });
  const left = await deletePosts(run.planner, posts, run.waiting);
  for (const { id } of posts) if (!left.has(id)) yield { type: "deleted", id };
  if (left.size === 0) return undefined;
  return {
    outcome: "attention",
    reason: `post ${[...left].join(", ")} could not be deleted; import again, which tries it once more, or delete it in HighLevel first`,
  };
}

/** Deletes the posts whose rows are gone from the plan; resolves to the end of the import where one is still there. */
export async function* deleteDropped(
  run: Run,
  dropped: readonly Dropped[],
): AsyncGenerator<ImportEvent, End | undefined, void> {
  if (dropped.length === 0) return undefined;
  const part = beginPart(run, []);
  return yield* deleteOurs(
    run,
    part,
    dropped.map(({ post }) => post),
  );
}

type Made =
  | { readonly kind: "made"; readonly id: string | undefined }
  | { readonly kind: "refused"; readonly message: string }
  /** Neither the new version nor the earlier one is there. */
  | { readonly kind: "lost"; readonly message: string }
  | { readonly kind: "unknown" };

/** Makes the new version, or else the earlier one again; both are written down before and after. */
async function makeAnew(run: Run, part: Part, one: Reconciled): Promise<Made> {
  const made = await makeOne(run, part, one, toInput(run.job.shelf.deliver(one.post), one, run));
  const [old] = one.found;
  if (made.kind !== "refused" || !old) return made;
  const accounts = run.job.accounts.filter(({ id }) => id === one.accountId);
  const { shelf } = run.job;
  const media = one.sent?.media?.map((file) => shelf.addressOf(file) ?? file);
  const { post } = completePost(old.post, { ...one.sent, media });
  const again = remakePost(post, accounts, run.options.userId, run.planner.version);
  const back = await makeOne(run, beginOld(run, one, old), one, again);
  if (back.kind === "unknown") return back;
  if (back.kind === "made") return made;
  const message = "message" in back ? back.message : "";
  return { kind: "lost", message: `${made.message}; putting it back: ${message}` };
}

/** The end of an import that stands between two versions of a post: nothing more is touched. */
function explainLoss({ post }: Reconciled, message: string, refused: readonly string[]): End {
  const others =
    refused.length > 0 ? `; not taken either, and put back: ${refused.join(", ")}` : "";
  return {
    outcome: "incomplete",
    reason: `the post of row ${post.row} is gone: its earlier version was deleted, and HighLevel takes neither the new one nor the earlier one again (${message})${others}; what came after it was left as it was; import again, which sends the row once HighLevel takes it`,
  };
}

/** A part for the earlier version of a post, so that it is known as what it was. */
function beginOld({ job, begin }: Run, { post, accountId, sent }: Reconciled, old: SeenPost): Part {
  const known = sent ?? { ...old, content: old.caption, fields: undefined };
  const { instant, content, link, media, fields } = known;
  const utc = instant === undefined ? undefined : new Date(instant).toISOString();
  const urls = media?.map((one) => job.shelf.addressOf(one) ?? one);
  const row = { row: post.row, utc, caption: content, link, media: urls, fields };
  const record = { fileName: job.csv.name, accountIds: [accountId], rows: [row], creating: [] };
  const part = { posts: [], accounts: [], record };
  begin(part);
  return part;
}

async function makeOne(
  { planner, save }: Run,
  part: Part,
  one: Reconciled,
  input: ReturnType<typeof toNewPost>,
): Promise<Made> {
  const place = placeOf(one);
  let made: Made = { kind: "unknown" };
  const creating = () => withoutPlaces(part.record.creating, [place]);
  const journal = {
    begin: () =>
      save(part, { creating: [...creating(), { ...place, since: new Date().toISOString() }] }),
    end: async () => {},
  };
  for await (const created of createPosts(planner, [{ key: place, input }], journal)) {
    if (created.kind === "made") {
      const ids = created.id === undefined ? [] : [created.id];
      const posts = [...withoutPlaces(part.record.posts, [place]), { ...place, ids }];
      await save(part, created.id === undefined ? {} : { creating: creating(), posts });
      made = created;
    } else if (created.kind === "refused") {
      await save(part, { creating: creating() });
      made = created;
    }
  }
  return made;
}

/**
 * Writes down which version a post is by now, where it came to be what the plan says without our knowing, and that it is
 * this import's, where an earlier version of the file sent it, or a file of another name. Where what is to be sent says
 * what such a post said, it is written down also as far as it only came near to the plan.
 */
export async function rememberUpdates(
  run: Run,
  placements: readonly Reconciled[],
  send: readonly Placement[] = [],
): Promise<void> {
  const again = new Set(send.map(({ post, accountId }) => contentOf(accountId, post)));
  const isSaidAgain = ({ accountId, post, sent, found }: Reconciled) => {
    const before = found.length > 0 && sent && exactContentOf(sent);
    return before && before !== contentOf(accountId, post) && again.has(before);
  };
  const news = placements.flatMap((one) => {
    if (one.state === "same") return isOlder(one) || isOthers(one, run) ? one : [];
    if (isHeldOfOthers(one, run)) return one;
    return isSaidAgain(one) ? { ...one, post: asThere(one) } : [];
  });
  if (news.length === 0) return;
  const part = beginPart(run, news);
  await run.save(part, {
    isKept: true,
    posts: news.map((one) => ({ ...placeOf(one), ids: idsOf(one) })),
  });
}

function contentOf(accountId: string, { utc, content }: PlannedPost): string {
  return exactContentOf({ accountId, instant: instantOf(utc), content });
}

/** A planned post as what was sent of it stands by now. */
function asThere({ post, sent, found: [first] }: Reconciled): PlannedPost {
  const { content = post.content, link = post.link, media, fields } = sent ?? {};
  const utc = writeInstant(first?.instant);
  return { ...post, utc, content, link, media: media ?? post.media, fields: fields ?? post.fields };
}

/** The ids of a post that is there, or of one that a hold deleted. */
function idsOf({ found, sent }: Reconciled): readonly string[] {
  return found.length > 0 ? found.map(({ id }) => id) : (sent?.ids ?? []);
}

/** Whether another import sent a post that a hold took out and that is this one's, too: it comes back for both. */
function isHeldOfOthers(one: Reconciled, { job: { mark } }: Run): boolean {
  const { state, sent, differences } = one;
  const isHeld = state === "held" && differences.length === 0 && idsOf(one).length > 0;
  return isHeld && sent !== undefined && sent.mark !== mark;
}

/**
 * Whether another import sent a post that stands under this one by now: with this one, it is taken back, also where the
 * other never learned its id.
 */
function isOthers(one: Reconciled, { job: { mark }, since }: Run): boolean {
  const { sent, found } = one;
  if (sent === undefined || sent.mark === mark) return false;
  return sent.ids.includes(found[0]?.id ?? "") || (!sent.isTold && isLearned(one, since));
}

function isOlder(one: Reconciled): boolean {
  const { sent, post, found } = one;
  if (!sent || sent.ids.length === 0 || found.length === 0) return false;
  const { utc, content, link, media, fields } = post;
  const instant = instantOf(utc);
  const isOther = sent.content !== content || sent.link !== link || sent.instant !== instant;
  const isSaid = sent.fields && sayDetails(one, fields, sent.fields) !== "";
  return isOther || isSaid || (sent.media !== undefined && sent.media.join() !== media.join());
}
