import type { Account } from "../location/accounts.js";
import { isOpen, type Created, type Journal } from "../location/create.js";
import type { HeldPost, HoldEntry, HoldRecord } from "../location/holds.js";
import { hasSameFiles } from "../location/media.js";
import { seePost, type Post, type SeenPost } from "../location/posts.js";
import { lag } from "../location/wait.js";
import { isNothing } from "../operation-body.js";
import { keepHeld } from "./held.js";
import { accountsOf } from "../location/twin.js";
import { completePost } from "../location/whole.js";

/** A post that was held, and what became of it. */
export interface ResumeResult {
  /** As it is, or is to be, put back: as its draft has it by now, where it is one, else as it was saved. */
  readonly post: Post;
  readonly state: ResumeState;
  /** The post that it is now, where it is back. */
  readonly id: string | undefined;
  /** What HighLevel said against it. */
  readonly message: string | undefined;
}

/** What became of a post that was held. */
export type ResumeState =
  /** It can be put back, and has not been sent. */
  | "ready"
  /** It was put back by this call. */
  | "made"
  /** It is back already: by an earlier call, or by other hands. */
  | "back"
  /** It was a draft in HighLevel, and somebody deleted it: it is not put back. */
  | "removed"
  /** Its time is over, or less than a minute ahead: it is not sent. */
  | "past"
  /** One of its accounts is not connected any more, or has expired: it is not sent. */
  | "no_account"
  /** The version of the API that is spoken cannot say all of it: it is not sent; `message` has what. */
  | "unsaid"
  /** An import of another computer has a post at its time, or anybody one with its words, perhaps a newer version of it: it is not sent; `message` has which. */
  | "replaced"
  /** HighLevel does not take it. */
  | "refused"
  /** It is back, and not as it was: HighLevel has it as a draft, or at another time; `message` has which. */
  | "altered"
  /** It was sent, and HighLevel does not show that it is back. */
  | "unknown";

/** What held posts are, and become: what is written is written before it counts. */
export interface Book extends Journal<string> {
  /** All that is held, the earliest first. */
  list(): readonly HeldPost[];
  /** What is to be put back of those in a state: drafts that are there, or what was deleted. */
  ready(what: "drafts" | "deleted"): HeldPost[];
  /** Those of which it is not known whether they are back, and those that may be back by other hands. */
  lost(): HeldPost[];
  /** Whether it is still to be waited for what was sent and is not shown: nothing more is sent meanwhile. */
  isOpen(): boolean;
  /** The draft that a held post is, where it is there. */
  draftOf(one: HeldPost): SeenPost | undefined;
  /** What a held post is to be by now: its draft as a person may have changed it, else as it was saved. */
  bodyOf(one: HeldPost): Post;
  /** Writes down what held posts are now, by their keys. */
  settle(current: ReadonlyMap<string, Current>): Promise<void>;
  /** Notes why a post is not put back, or not as it was. */
  note(key: string, state: Noted, message: string | undefined): void;
  results(): ResumeResult[];
}

type Noted = Extract<ResumeState, "unsaid" | "replaced" | "refused" | "altered" | "unknown">;

/** The post that a held one is now, and how it came to be. */
export interface Current {
  readonly id: string;
  /** Whether this run put it back, it was back already, or other hands made it. */
  readonly by: "us" | "before" | "others";
}

interface Desk {
  readonly entry: HoldEntry;
  readonly record: HoldRecord;
  readonly accounts: readonly Account[];
  /** The held posts that are there, by their ids. */
  readonly there: ReadonlyMap<string, SeenPost>;
  /** By HighLevel's clock, in milliseconds. */
  readonly now: number;
  readonly dryRun: boolean;
  readonly postAgain: boolean;
}

/** The key of a held post in its book. */
export function keyOf({ ids: [key = ""] }: HeldPost): string {
  return key;
}

interface Note {
  readonly state: Noted;
  readonly message: string | undefined;
}

function byTime(left: HeldPost, right: HeldPost): number {
  return timeOf(left) - timeOf(right);
}

function toSettled({ id, by }: Current): Partial<HeldPost> {
  return { since: undefined, current: id, isForeign: by === "others" };
}

function toNote(one: Created<string>): Note | undefined {
  if (isOpen(one)) return { state: "unknown", message: undefined };
  return one.kind === "refused" ? { state: "refused", message: one.message } : undefined;
}

/** Opens the book of a hold. */
export function openBook(desk: Desk): Book {
  const { entry, record, there, dryRun } = desk;
  const held = keepHeld(record.posts.toSorted(byTime), async (posts) => {
    if (!dryRun) await entry.save({ ...record, posts });
  });
  const made = new Set<string>();
  const notes = new Map<string, Note>();
  const draftOf = ({ ids }: HeldPost) => ids.flatMap((id) => there.get(id) ?? [])[0];
  const judge = (one: HeldPost): ResumeState => {
    const noted = notes.get(keyOf(one))?.state;
    if (one.current === undefined) return judgeHeld(one, draftOf(one), noted, desk);
    if (noted === "altered") return noted;
    return made.has(keyOf(one)) ? "made" : "back";
  };
  const bodyOf = (one: HeldPost) => mergeDraft(one, draftOf(one));
  const toResult = (one: HeldPost): ResumeResult => {
    const { message } = notes.get(keyOf(one)) ?? {};
    return { post: bodyOf(one), state: judge(one), id: one.current, message };
  };
  const change = (keys: readonly string[], part: (key: string) => Partial<HeldPost>) => {
    const meant = new Set(keys);
    return held.change((one) => (meant.has(keyOf(one)) ? { ...one, ...part(keyOf(one)) } : one));
  };
  const of = (...states: ResumeState[]) => held.list().filter((one) => states.includes(judge(one)));
  return {
    list: held.list,
    ready: (what) =>
      of("ready").filter((one) => (draftOf(one) === undefined) === (what === "deleted")),
    lost: () => [...of("ready", "unknown"), ...of("past").filter(({ since }) => since)],
    draftOf,
    isOpen: () => of("unknown").some(({ since = "" }) => Date.now() - Date.parse(since) < lag),
    bodyOf,
    async settle(current) {
      for (const [key, { by }] of current) if (by === "us") made.add(key);
      await change([...current.keys()], (key) => toSettled(current.get(key)!));
    },
    note: (key, state, message) => void notes.set(key, { state, message }),
    begin: (keys) => change(keys, () => ({ since: new Date().toISOString() })),
    async end(created) {
      const ids = idsOf(created);
      for (const one of created) {
        const noted = toNote(one);
        if (noted) notes.set(one.key, noted);
        else if (one.kind === "made") made.add(one.key);
      }
      await change([...ids.keys()], (key) => ({ since: undefined, current: ids.get(key) }));
    },
    results: () => held.list().map(toResult),
  };
}

/** What a post is that is not back: by its draft, by what was noted of it in this run, and by its time. */
function judgeHeld(
  held: HeldPost,
  draft: SeenPost | undefined,
  noted: Noted | undefined,
  { accounts, now, postAgain }: Desk,
): ResumeState {
  if (!draft && held.isDraft) return "removed";
  if (noted === "unknown" || (held.since !== undefined && !postAgain)) return "unknown";
  const { instant = 0, post } = seePost(mergeDraft(held, draft));
  if (!(instant - now >= 60_000)) return "past";
  const own = accountsOf(post, accounts);
  if (own.some((account) => !account || account.isExpired)) return "no_account";
  return noted ?? "ready";
}

/** The ids of what was made, by their keys; what HighLevel took without telling its id is looked for as one in doubt. */
function idsOf(created: readonly Created<string>[]): Map<string, string | undefined> {
  const known = created.filter((one) => !isOpen(one));
  return new Map(known.map((one) => [one.key, one.kind === "made" ? one.id : undefined]));
}

function timeOf({ post }: HeldPost): number {
  return seePost(post).instant ?? 0;
}

/** A draft as a person may have changed it, with what it does not tell as it was saved. */
function mergeDraft({ post: saved, isDraft }: HeldPost, draft: SeenPost | undefined): Post {
  if (!draft) return saved;
  const { caption: content, link, instant, media } = seePost(saved);
  // Beside media, its link is in its caption.
  const words = media.length > 0 ? { content } : { content, link };
  const whole = completePost(draft.post, { ...words, instant });
  const told = Object.entries(whole.post).filter(
    ([name, value]) =>
      !isNothing(value) && !["_id", "status", "postApprovalDetails"].includes(name),
  );
  const now = { ...saved, ...Object.fromEntries(told) };
  // Of one that is a draft by accident, only what was saved is known to be whole.
  return !isDraft || hasSameFiles(media, draft.media)
    ? ({ ...now, media: saved.media } as Post)
    : now;
}
