import { readHistory } from "../reconcile/history.js";
import type { ImportRecord } from "../ledger/ledger.js";
import type { Sent } from "../ledger/sent.js";
import { indexAccounts } from "../location/accounts.js";
import { readPosts } from "../location/posts.js";
import type { SeenPost } from "../location/posts.js";
import type { GroupEnd } from "./group.js";
import type { Connect, WeekOptions } from "./options.js";
import { nameFile } from "./sheet.js";

/** A post that goes out on an account to which the sheet sends nothing of the client's any more. */
export interface GonePost {
  readonly client: string;
  /** HighLevel's id of the post. */
  readonly id: string;
  /** When it goes out, as `2026-12-07T14:00:00.000Z`. */
  readonly utc: string;
  readonly caption: string;
  /** The import that sent it. */
  readonly mark: string;
}

// Clients of one sheet live in different zones.
const day = 86_400_000;
const idle = new Set<GroupEnd["outcome"]>(["refused", "failed", "left"]);

/**
 * Finds posts of ours within the sheet's own time whose rows are gone with all others of their account, so that no import
 * of the sheet compares them. What other accounts have is told by their imports.
 */
export async function findGone(
  ends: readonly GroupEnd[],
  { sheet, clients, connect, ledger, signal }: WeekOptions,
): Promise<GonePost[]> {
  const records = (await ledger?.list(() => {})) ?? [];
  const times = ends.flatMap(({ posts }) => posts.flatMap(({ utc }) => utc ?? [])).toSorted();
  const [first, last] = [Date.parse(times[0] ?? ""), Date.parse(times.at(-1) ?? "")];
  const isAhead = ({ instant = NaN }: Sent) =>
    instant > Date.now() && first - day / 2 <= instant && instant <= last + day / 2;
  const gone: GonePost[] = [];
  for (const client of sheet.clients) {
    const known = clients[client];
    const own = ends.filter((end) => end.client === client);
    // One that was not compared may be about them.
    if (!known || own.some(({ outcome }) => idle.has(outcome))) continue;
    const find = indexAccounts(own.flatMap(({ accounts }) => accounts));
    const sent = readSent(records, known.locationId, nameFile(sheet.name, client));
    const lost = sent.filter((one) => isAhead(one) && find(one.accountId) === undefined);
    if (lost.length === 0) continue;
    const ids = lost.flatMap((one) => one.ids);
    const there = await readThere(ids, () => connect(client, known), signal);
    for (const { ids: each, instant = NaN, content, mark } of lost)
      for (const id of each)
        if (["scheduled", "in_review"].includes(there.get(id)?.status ?? ""))
          gone.push({ client, id, utc: new Date(instant).toISOString(), caption: content, mark });
  }
  return gone;
}

async function readThere(
  ids: readonly string[],
  open: () => ReturnType<Connect>,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, SeenPost>> {
  try {
    return await readPosts(await open(), ids, signal);
  } catch {
    // All that was asked of the sheet is done; that this cannot be looked at is told by the next run.
    signal?.throwIfAborted();
    return new Map();
  }
}

function readSent(records: readonly ImportRecord[], locationId: string, file: string): Sent[] {
  const own = records.filter((record) => record.locationId === locationId);
  const sent = readHistory(own, [], { file, accountOf: (id) => id });
  return sent.filter(({ isOfPlan, isPulled }) => isOfPlan && !isPulled);
}
