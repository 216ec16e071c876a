import { done } from "./answer.js";
import type { Answer } from "./answer.js";
import type { Reading } from "./reading.js";
import type { TruePost, World } from "./world.js";

const day = 86_400_000;

/** Whether a list that is asked for a status and a span holds a post, in this reading. */
export function isAskedFor(
  { reading: { span, filter } }: World,
  post: TruePost,
  { type = "all", fromDate, toDate }: Readonly<Record<string, string>>,
): boolean {
  const [from, to] = [Date.parse(fromDate ?? ""), Date.parse(toDate ?? "")];
  const isAsked = !Number.isNaN(from) || !Number.isNaN(to);
  return isOfStatus(post, type, filter) && (!isAsked || isWithin(post, from, to, span));
}

function isOfStatus({ status }: TruePost, type: string, filter: Reading["filter"]): boolean {
  if (filter === "ignored") return true;
  const isAll = type === "all" || type === "recent";
  if (filter === "all_without_drafts" && isAll) return status !== "draft";
  if (filter === "all_is_published" && isAll) return status === "published";
  return isAll || status === type;
}

function isWithin(
  { at, made }: TruePost,
  from: number,
  to: number,
  span: Reading["span"],
): boolean {
  if (span === "ignored") return true;
  if (span === "drafts_too" && at === undefined) return true;
  const when = span === "made" ? made.ms : at;
  // A span leaves out drafts without a date.
  if (when === undefined) return false;
  if (span === "days")
    return (
      Math.floor(when / day) >= Math.floor(from / day) &&
      Math.floor(when / day) < Math.floor(to / day)
    );
  return !(when < from) && !(when > to);
}

/** A list that fails, or is empty for a moment. */
export function flicker(way: NonNullable<Reading["flickers"]>): Answer {
  const ways = {
    empty: done(201, "Fetched Posts", { posts: [], count: 0 }),
    error: { status: 500, body: { statusCode: 500, message: "Internal server error" } },
    no_results: done(201, "Fetched Posts"),
    says_failed: { status: 201, body: { success: false, statusCode: 500, message: "Try later" } },
  };
  return ways[way];
}
