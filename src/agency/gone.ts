import { readHistory } from "../reconcile/history.js";
import type { PlannedPost } from "../csv/plan.js";
import type { ImportRecord } from "../ledger/ledger.js";
import type { Sent } from "../ledger/sent.js";
import { readPosts } from "../location/posts.js";
import type { SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
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

// Clients of one sheet live in different zones.
const day = 86_400_000;

/**
 * What was sent of a sheet, is still to come, and was told of no import of it: rows that go together to the same accounts
 * are compared with what was sent so, and of these none is left. By client.
 *
 * A sheet of which no time is what it was before is another plan under the name: then only what is due within its own time
 * counts. Of one that sends nothing, all that was sent does.
 */
export function listGone(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  { sheet, clients }: Pick<WeekOptions, "sheet" | "clients">,
): ReadonlyMap<string, readonly Sent[]> {
  const sent = new Map(
    sheet.clients.flatMap((client) => {
      const { locationId } = clients[client] ?? {};
      if (locationId === undefined) return [];
      return [[client, readSent(records, locationId, nameFile(sheet.name, client))] as const];
    }),
  );
  const times = compared
    .flatMap(({ posts }) => posts.flatMap(({ utc }) => (utc ? Date.parse(utc) : [])))
    .toSorted((left, right) => left - right);
  const known = new Set(times);
  const isSame =
    sheet.groups.length === 0 ||
    [...sent.values()].some((all) => all.some(({ instant = NaN }) => known.has(instant)));
  const [first = NaN, last = NaN] = [times.at(0), times.at(-1)];
  const isAhead = ({ instant = NaN }: Sent) =>
    instant > Date.now() && (isSame || (first - day / 2 <= instant && instant <= last + day / 2));
  const gone = new Map<string, readonly Sent[]>();
  for (const [client, all] of sent) {
    const own = compared.filter((one) => one.client === client);
    const told = new Set(own.flatMap(({ ids }) => ids));
    const lost = all.filter((one) => isAhead(one) && !one.ids.some((id) => told.has(id)));
    if (lost.length > 0) gone.set(client, lost);
  }
  return gone;
}

/** Those of them that still go out, as HighLevel has them. */
export async function readGone(
  planner: Planner,
  gone: readonly Sent[],
  signal: AbortSignal | undefined,
): Promise<{ readonly sent: Sent; readonly post: SeenPost }[]> {
  const ids = gone.flatMap((one) => one.ids);
  const there = await readPosts(planner, ids, signal);
  return gone.flatMap((sent) =>
    sent.ids.flatMap((id) => {
      const post = there.get(id);
      return post && ["scheduled", "in_review"].includes(post.status) ? { sent, post } : [];
    }),
  );
}

function readSent(records: readonly ImportRecord[], locationId: string, file: string): Sent[] {
  const own = records.filter((record) => record.locationId === locationId);
  const sent = readHistory(own, [], { file, accountOf: (id) => id });
  return sent.filter(({ isOfPlan, isPulled }) => isOfPlan && !isPulled);
}
