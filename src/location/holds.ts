import { memoryEntries, type Entry } from "./entries.js";
import { seePost, type Post, type SeenPost } from "./posts.js";

/** What was taken out of a location's planner, to be put back. */
export interface HoldRecord {
  readonly locationId: string;
  readonly posts: readonly HeldPost[];
}

/** A post that was saved before it was made a draft or deleted. */
export interface HeldPost {
  /** As HighLevel told it, with all of its media. */
  readonly post: Post;
  /** The ids that it had, the first its own: HighLevel may make a deleted post anew (callers' reports). */
  readonly ids: readonly string[];
  /** Whether it stays in HighLevel, as a draft; set before it is made one, and taken back before it is deleted instead. */
  readonly isDraft?: boolean | undefined;
  /** Set while it is made a draft: HighLevel may keep that under an id that nobody has learned. */
  readonly isDrafting?: boolean | undefined;
  /** Set before it is made again: from then on HighLevel may have it. */
  readonly since?: string | undefined;
  /** The post that it is now: made again, or out before it could be deleted. It is never sent any more. */
  readonly current?: string | undefined;
  /** Whether other hands made what it is now. */
  readonly isForeign?: boolean | undefined;
}

/** Where holds are remembered; see `memoryHolds`, and `fileHolds` of `highlevel-social-planner/node`. */
export interface HoldStore {
  /**
   * Takes a location's hold for this run.
   *
   * @throws HoldBusyError where another run has it.
   */
  open(locationId: string): Promise<HoldEntry>;
}

/** A location's hold that this run has taken. */
export type HoldEntry = Entry<HoldRecord>;

/** Another run is holding or resuming the same location. */
export class HoldBusyError extends Error {
  readonly code = "hold_busy";

  constructor(locationId: string, holder: string) {
    super(`${holder} is at work on the hold of location ${locationId}; wait until it ends`);
    this.name = "HoldBusyError";
  }
}

/** Holds that last as long as the process: for tests; a hold is to outlive it. */
export function memoryHolds(): HoldStore {
  return memoryEntries((locationId, holder) => new HoldBusyError(locationId, holder));
}

/** Takes posts out of a location's hold, so that resume does not bring them back, and gives those that it had. */
export async function forgetHeld(
  holds: HoldStore | undefined,
  locationId: string,
  isMeant: (held: HeldPost) => boolean,
): Promise<HeldPost[]> {
  const entry = await holds?.open(locationId);
  try {
    const posts = entry?.record?.posts ?? [];
    const gone = posts.filter((held) => held.current === undefined && isMeant(held));
    if (gone.length > 0)
      await entry?.save({ locationId, posts: posts.filter((held) => !gone.includes(held)) });
    return gone;
  } finally {
    await entry?.close();
  }
}

/** What the hold of a location has, also of what is back. */
export async function readHold(
  holds: HoldStore | undefined,
  locationId: string,
): Promise<readonly HeldPost[]> {
  const entry = await holds?.open(locationId);
  await entry?.close();
  return entry?.record?.posts ?? [];
}

/** The posts that a hold took out of a location and that are not back. */
export async function readHeld(
  holds: HoldStore | undefined,
  locationId: string,
): Promise<SeenPost[]> {
  return listHeld(await readHold(holds, locationId));
}

/** Of what a hold has, the posts that are not back, by each id that they had. */
export function listHeld(hold: readonly HeldPost[]): SeenPost[] {
  return hold.flatMap(({ post, ids, current, isDraft }) => {
    const seen = seePost(post);
    // One that stays in HighLevel as a draft is only held while it is there.
    const status = isDraft ? "draft" : seen.status;
    return current === undefined ? ids.map((id) => ({ ...seen, id, status })) : [];
  });
}
