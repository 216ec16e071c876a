import { memoryEntries } from "./entries.js";
import type { Entry } from "./entries.js";
import { seePost } from "./posts.js";
import type { Post, SeenPost } from "./posts.js";

/** What was taken out of a location's planner, to be put back. */
export interface HoldRecord {
  readonly locationId: string;
  readonly posts: readonly HeldPost[];
}

/** A post that was saved before it was deleted. */
export interface HeldPost {
  /** As HighLevel told it. */
  readonly post: Post;
  /** The ids that it had, the first its own: HighLevel may make a deleted post anew (callers' reports). */
  readonly ids: readonly string[];
  /** Set before it is made again: from then on HighLevel may have it. */
  readonly since?: string | undefined;
  /** The post that it is now: made again, or out before it could be deleted. It is never sent any more. */
  readonly current?: string | undefined;
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

/** The posts that a hold took out of a location and that are not back. */
export async function readHeld(
  holds: HoldStore | undefined,
  locationId: string,
): Promise<SeenPost[]> {
  const entry = await holds?.open(locationId);
  await entry?.close();
  return (entry?.record?.posts ?? []).flatMap(({ post, ids, current }) =>
    current === undefined ? ids.map((id) => ({ ...seePost(post), id })) : [],
  );
}
