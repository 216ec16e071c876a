import { checkCsv } from "../csv/check.js";
import type { PlannedPost } from "../csv/plan.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import type { Sent } from "../ledger/sent.js";
import { readPosts } from "../location/posts.js";
import type { SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { readHistory } from "../reconcile/history.js";
import { keepOfDropped } from "../reconcile/reconcile.js";
import type { WeekOptions } from "./options.js";
import { nameFile } from "./sheet.js";

/** A post that goes out of a row that the sheet has not any more, or not approved, and that no import of the sheet tells. */
export interface GonePost {
  readonly client: string;
  /** HighLevel's id of the post. */
  readonly id: string;
  /** When it goes out, as `2026-12-07T14:00:00.000Z`. */
  readonly utc: string;
  readonly caption: string;
  /** The import that sent it. */
  readonly mark: string;
  /** Whether it was seen; where HighLevel could not be asked, it may be there. */
  readonly isSeen: boolean;
}

/** What was compared of a client. */
export interface Compared {
  readonly client: string;
  readonly posts: readonly Pick<PlannedPost, "utc">[];
  /** The posts that were told. */
  readonly ids: readonly string[];
}

// A sheet whose posts are sent one by one is sent client after client.
const pause = 5 * 60_000;

/**
 * What was sent of a sheet, is still to come, and was told of no import of it: rows that go together to the same accounts
 * are compared with what was sent so, and of these none is left. By client.
 *
 * Next week's sheet may have the same name: of what was sent, only that counts which is at one of the sheet's times, amid
 * them, or was sent when a row that still stands in the sheet had been begun; of a sheet without rows, all does.
 */
export function listGone(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  { sheet, clients, dates, times }: Pick<WeekOptions, "sheet" | "clients" | "dates" | "times">,
): ReadonlyMap<string, readonly Sent[]> {
  const unapproved = sheet.unapproved.flatMap(({ client, csv }) => {
    const { timeZone } = clients[client] ?? {};
    return checkCsv(csv, { timeZone, dates, times, limit: Infinity }).posts;
  });
  const standing = [...compared.flatMap(({ posts }) => posts), ...unapproved];
  const instants = standing.flatMap(({ utc }) => (utc ? Date.parse(utc) : [])).toSorted(ascending);
  const [first = NaN, last = NaN] = [instants.at(0), instants.at(-1)];
  const known = new Set(instants);
  const files = new Set(sheet.clients.map((client) => planName(nameFile(sheet.name, client))));
  const own = records.filter(({ file }) => files.has(planName(file)));
  const since = Math.min(...own.flatMap((record) => beginnings(record, known)));
  const isMeant = ({ instant = NaN, at }: Sent) =>
    instant > Date.now() &&
    (sheet.rows.length === 0 || (first <= instant && instant <= last) || since <= Date.parse(at));
  const told = new Set(compared.flatMap(({ ids }) => ids));
  const gone = new Map<string, readonly Sent[]>();
  for (const client of sheet.clients) {
    const { locationId } = clients[client] ?? {};
    const sent = locationId ? readSent(records, locationId, nameFile(sheet.name, client)) : [];
    const lost = sent.filter((one) => isMeant(one) && !one.ids.some((id) => told.has(id)));
    if (lost.length > 0) gone.set(client, lost);
  }
  return gone;
}

/** When an import began to send rows of these times. */
function beginnings({ startedAt, parts }: ImportRecord, known: ReadonlySet<number>): number[] {
  return parts
    .filter(({ rows }) => rows.some(({ utc = "" }) => known.has(Date.parse(utc))))
    .map(({ assigningAt }) =>
      assigningAt === undefined ? Date.parse(startedAt) - pause : Date.parse(assigningAt),
    );
}

function ascending(left: number, right: number): number {
  return left - right;
}

/** Those of them that still go out, as HighLevel has them, but for what a person said is to stay. */
export async function readGone(
  planner: Planner,
  gone: readonly Sent[],
  records: readonly ImportRecord[],
  signal: AbortSignal | undefined,
): Promise<{ readonly sent: Sent; readonly post: SeenPost }[]> {
  const kept = new Set(records.flatMap((record) => record.kept ?? []));
  const ids = gone.flatMap((one) => one.ids);
  const there = await readPosts(planner, ids, signal);
  return gone.flatMap((sent) =>
    sent.ids.flatMap((id) => {
      const post = there.get(id);
      const isOut = post && ["scheduled", "in_review"].includes(post.status);
      return isOut && !kept.has(keepOfDropped(post)) ? { sent, post } : [];
    }),
  );
}

function readSent(records: readonly ImportRecord[], locationId: string, file: string): Sent[] {
  const own = records.filter((record) => record.locationId === locationId);
  const sent = readHistory(own, [], { file, accountOf: (id) => id });
  return sent.filter(({ isOfPlan, isPulled }) => isOfPlan && !isPulled);
}
