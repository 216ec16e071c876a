import { listAccounts } from "../location/accounts.js";
import { readInstant } from "../location/instant.js";
import { listPosts } from "../location/posts.js";
import { findAccount } from "../location/twin.js";
import { toLocal, toUtc } from "../csv/zone.js";
import type { Planner } from "../planner.js";

/** What one client's planner held in a month. */
export interface ClientReport {
  readonly client: string;
  /** As `2026-12`. */
  readonly month: string;
  readonly timeZone: string;
  /** In the order of their times. */
  readonly posts: readonly ReportedPost[];
  /** How many more are there of which HighLevel tells no time that can be read. */
  readonly timeless: number;
}

/** A post of the month. */
export interface ReportedPost {
  readonly id: string;
  /** When it went out or is due, on the client's clock: `2026-12-07 09:00:00`. */
  readonly local: string;
  /** As `accounts/list` names it; `unknown` where the account is not connected any more and the post does not tell. */
  readonly network: string;
  readonly account: string | undefined;
  /** HighLevel's own word, such as `published`, `scheduled`, `failed` or `in_review`. */
  readonly status: string;
  readonly caption: string;
  /** Where it can be seen, once it is published. */
  readonly link: string | undefined;
  /** Why the network did not take it. */
  readonly error: string | undefined;
}

/** How many posts a network had on a day, by their status. */
export interface Count {
  readonly network: string;
  /** As `2026-12-07`. */
  readonly day: string;
  readonly status: string;
  readonly posts: number;
}

/** What a client's planner has in a month of the client's own clock; throws TypeError for what is no month such as `2026-12`, or no zone. */
export async function reportMonth(
  planner: Planner,
  { client, month, timeZone }: Pick<ClientReport, "client" | "month" | "timeZone">,
  signal?: AbortSignal,
): Promise<ClientReport> {
  checkMonth(month);
  const accounts = await listAccounts(planner, signal);
  const posts: ReportedPost[] = [];
  let timeless = 0;
  const span = { fromDate: startOf(month, timeZone), toDate: startOf(nextOf(month), timeZone) };
  const listed = await listPosts(planner, [{ type: "all", ...span }], signal);
  for (const { id, post, instant, caption, status } of listed) {
    const { publishedAt, platform, previewLink, error } = post;
    const times = [readInstant(publishedAt), instant].filter((time) => time !== undefined);
    const time = times.find((one) => !Number.isNaN(one));
    if (time === undefined && times.length > 0) timeless++;
    const local = time === undefined ? "" : toLocal(new Date(time).toISOString(), timeZone);
    if (!local.startsWith(month)) continue;
    const account = findAccount(post, accounts);
    posts.push({
      id,
      local,
      // A post that is not out says "google" whatever its account (callers' reports).
      network: account?.platform ?? (publishedAt ? platform : undefined) ?? "unknown",
      account: account?.name,
      status,
      caption,
      link: previewLink,
      error: error ?? undefined,
    });
  }
  const byTime = (left: ReportedPost, right: ReportedPost) =>
    left.local < right.local ? -1 : left.local > right.local ? 1 : 0;
  return { client, month, timeZone, posts: posts.toSorted(byTime), timeless };
}

/** Whether a text is a month, written as `2026-12`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** @throws TypeError where it is not written as `2026-12`. */
export function checkMonth(month: string): void {
  if (!isMonth(month)) throw new TypeError(`${month} is not a month; write it as 2026-12`);
}

/** The report in numbers: one count for each network, day and status that has posts, in that order. */
export function countPosts({ posts }: Pick<ClientReport, "posts">): Count[] {
  const counts = new Map<string, Count>();
  for (const { network, local, status } of posts) {
    const day = local.slice(0, 10);
    const key = `${network} ${day} ${status}`;
    counts.set(key, { network, day, status, posts: (counts.get(key)?.posts ?? 0) + 1 });
  }
  return [...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}

function nextOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function startOf(month: string, timeZone: string): string {
  const start = toUtc(`${month}-01 00:00:00`, timeZone);
  return "utc" in start ? start.utc : start.choices[0];
}
