import type { ComparedPost, EarlierPost } from "../import/event.js";
import type { PostState } from "../outcome/verify.js";
import { count, sayInstant } from "./words.js";

interface Told extends Pick<ComparedPost, "post" | "accountId" | "sent"> {
  readonly state: ComparedPost["state"] | PostState;
}

/** The commands that put back what is held, for each client of a sheet; empty where nothing is. */
export async function adviseResume(
  posts: readonly (Pick<Told, "state"> & { readonly client?: string | undefined })[],
  resume: (client: string | undefined) => Promise<string>,
): Promise<string> {
  const held = posts.filter(({ state }) => state === "held");
  if (held.length === 0) return "";
  const clients = [...new Set(held.map(({ client }) => client))];
  return `To put back what is held:\n  ${(await Promise.all(clients.map(resume))).join("\n  ")}\n`;
}

// Its hour of a day earlier may be over on the location's clock.
const twoDays = 2 * 86_400_000;
const anHour = 3_600_000;
// Where a network takes nothing, each row fails; a file may have been many plans.
const mostNamed = 3;

/**
 * The commands that post again what a network did not take, at its own time or at its hour in two days; empty where it took
 * all. What this ledger did not send can only be posted again where it was.
 */
export async function adviseRetry(
  posts: readonly Told[],
  retry: (mark: string, flags: Readonly<Record<string, string>>) => Promise<string>,
): Promise<string> {
  const failed = posts.filter(({ state }) => state === "failed");
  const ours = failed.filter(({ sent }) => sent !== undefined);
  const others = failed.length - ours.length;
  const now = Date.now();
  const soon = new Date(now + twoDays).toISOString().slice(0, 10);
  const commands = ours.slice(0, mostNamed).map(({ post, accountId, sent }) => {
    const { utc = "", local = "" } = post;
    const day = Date.parse(utc) > now + anHour ? local.slice(0, 10) : soon;
    const at = `${day} ${local.slice(11, 16)}`;
    return retry(sent?.mark ?? "", { row: `${sent?.row}`, account: accountId, at });
  });
  const more = ours.length - commands.length;
  const rest = more > 0 ? `\n  and so on, ${count(more, "post")} more` : "";
  const own = `To post again what its network did not take, at a time of your own behind --at:\n  ${(await Promise.all(commands)).join("\n  ")}${rest}\n`;
  const elsewhere = `Not sent from here, and not taken by its network: ${count(others, "post")}. Where it was sent, verify tells how to post it again.\n`;
  return (ours.length > 0 ? own : "") + (others > 0 ? elsewhere : "");
}

/** What the file sent when it was another plan, as far as that goes out: a plan that was written anew is to replace it. */
export async function sayEarlier(
  earlier: readonly EarlierPost[],
  spellUndo: (mark: string) => Promise<string>,
): Promise<string> {
  if (earlier.length === 0) return "";
  const times = earlier.flatMap(({ utc }) => utc ?? []).toSorted();
  const span = [...new Set([times[0], times.at(-1)])]
    .map((utc) => sayInstant(utc, undefined))
    .join(" to ");
  const what = `Left alone, and still listed to go out: ${count(earlier.length, "post")} that this file sent when it was another plan (${span}).`;
  const marks = [...new Set(earlier.flatMap(({ mark }) => mark ?? []))];
  const undo = await Promise.all(marks.slice(0, mostNamed).map(spellUndo));
  const rest = marks.length > undo.length ? [`and so on, ${marks.length - undo.length} more`] : [];
  const lines = [...undo, ...rest].map((line) => `  ${line}\n`);
  return marks.length > 0 ? `${what} To take that back:\n${lines.join("")}` : `${what}\n`;
}
