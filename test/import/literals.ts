import type { PlannedPost } from "../../src/csv/plan.js";
import type { Remains } from "../../src/import/remains.js";
import { seePost } from "../../src/location/posts.js";
import type { Post, SeenPost } from "../../src/location/posts.js";
import type { Sent } from "../../src/ledger/sent.js";

/** What an import has left where it has nothing. */
export const nothing: Remains = {
  staged: [],
  posts: [],
  held: [],
  published: [],
  shared: [],
  unseen: [],
  versions: [],
};

export const utc = "2026-12-07T14:00:00.000Z";

/** A planned post of these words, on Monday at nine in New York unless said otherwise. */
export function plan(row: number, content: string, more: Partial<PlannedPost> = {}): PlannedPost {
  const time = { local: "2026-12-07 09:00:00", utc };
  const bare = { images: [], gif: "", videos: [], thumbnail: "", fields: {} };
  const post = { row, line: row + 1, content, link: "", media: [], cells: [] };
  return { ...post, ...time, ...bare, ...more };
}

/** A post of these words on account `a`, as HighLevel lists it. */
export function there(id: string, summary: string, more: object = {}): SeenPost {
  const post = { _id: id, accountIds: ["a"], displayDate: utc, summary, status: "scheduled" };
  return seePost({
    locationId: "l",
    media: [],
    source: "csv",
    ...post,
    ...more,
  } as unknown as Post);
}

/** What was sent to account `a` by an import of the plan's file that is through. */
export function sent(row: number, content: string, more: Partial<Sent> = {}): Sent {
  const time = { instant: Date.parse(utc), at: "2026-11-01T00:00:00.000Z" };
  const post = { row, accountId: "a", content, link: "", media: [], ids: [] };
  const from = { mark: "sp-00000001", importId: "i1", isTold: false };
  const own = { ...from, plan: more.mark ?? from.mark, isOfPlan: true, isThrough: true };
  return { ...post, ...time, ...own, ...more };
}
