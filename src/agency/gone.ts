import { checkCsv } from "../csv/check.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import type { Sent } from "../ledger/sent.js";
import { captionKey } from "../location/caption.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { instantOf } from "../location/instant.js";
import { readHistory } from "../reconcile/history.js";
import { toPlacements } from "../reconcile/observe.js";
import { pairSent } from "../reconcile/pair.js";
import { findSharers, withoutEarlierNames } from "../reconcile/sharers.js";
import type { GroupEnd } from "./group.js";
import type { WeekOptions } from "./options.js";
import { nameFile, namesOf, sheetOf } from "./sheet.js";

/** A post that goes out, or is held, of a row that the sheet has not any more, or not approved, and that no import of the sheet tells. */
export interface GonePost {
  readonly client: string;
  /** HighLevel's id of the post; `undefined` where nobody learned whether it was made. */
  readonly id: string | undefined;
  /** Where it goes, by its id alone where HighLevel does not tell more. */
  readonly account: Account;
  /** When it goes out, as `2026-12-07T14:00:00.000Z`. */
  readonly utc: string;
  readonly caption: string;
  /** The import that sent it. */
  readonly mark: string;
  /** Whether it was seen; where nobody learned of it, or HighLevel could not be asked, it may be there. */
  readonly isSeen: boolean;
  /** Whether a person changed it since it was sent: time and caption are then as HighLevel has them. */
  readonly isTouched: boolean;
  /** Whether a hold took it out: resume puts it back. */
  readonly isHeld: boolean;
  /** Another sheet, or file, that has it, too, by its name. */
  readonly alsoIn: string | undefined;
  /** The location that the client had when it was sent, where it has another by now. */
  readonly locationId?: string | undefined;
}

/** What was sent of a row that is gone. */
export type Lost = Sent & Pick<GonePost, "alsoIn">;

/** Rows of a client that go to the same accounts, as they were compared. */
export type Compared = Pick<GroupEnd, "client" | "posts" | "accounts" | "ids">;

/** A sheet, and how its rows are read. */
export type Rows = Pick<WeekOptions, "sheet" | "clients" | "dates" | "times">;

/** A sheet whose posts are sent one by one is sent client after client. */
export const pause = 5 * 60_000;

/**
 * What was sent of a sheet, is still to come, and was told of no import of it: rows that go together to the same accounts
 * are compared with what was sent so, and of these none is left. By client.
 *
 * Next week's sheet may have the same name: of what was sent, only that counts which is at one of the sheet's times, amid
 * them, or was sent when a row that still stands in the sheet had been begun; of a sheet without rows, all does. What
 * another sheet or file sent last is that one's.
 */
export function listGone(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  { sheet, clients, dates, times }: Rows,
): ReadonlyMap<string, readonly Lost[]> {
  const isMeant = createReach(compared, records, { sheet, clients, dates, times });
  const wrong = new Set(sheet.findings.map(({ row }) => row));
  // What a row with an error stands for, its client's import would tell.
  const unclear = new Set(sheet.rows.flatMap(({ row, client }) => (wrong.has(row) ? client : [])));
  const told = new Set(compared.flatMap(({ ids }) => ids));
  const gone = new Map<string, readonly Lost[]>();
  for (const client of sheet.clients) {
    if (unclear.has(client)) continue;
    const { locationId } = clients[client] ?? {};
    const groups = compared.filter((one) => one.client === client);
    const find = indexAccounts(groups.flatMap(({ accounts }) => accounts));
    const accountOf = (id: string) => find(id)?.id ?? id;
    const reader = { file: nameFile(sheet, client), accountOf };
    const here = records.filter((record) => record.locationId === locationId);
    const sent = readHistory(here, [], reader).filter(({ isOfPlan }) => isOfPlan);
    const ofRows = pairRows(sent, groups, namesOf(sheet));
    const isTold = (one: Sent) => ofRows.has(one) || one.ids.some((id) => told.has(id));
    const lost = sent.filter((one) => isMeant(one, client) && !one.isPulled && !isTold(one));
    const others = here.filter(({ file }) => planName(file) !== planName(reader.file));
    const isOthers = (one: Sent) => others.some(({ mark }) => mark === one.mark);
    const now = Date.now();
    const known = withoutEarlierNames(here, reader.file, now);
    const sharers = findSharers(known, reader.file, now);
    const own = lost
      .filter((one) => !isOthers(one))
      .map((one) => {
        const [file] = one.ids.flatMap((id) => sharers.get(id) ?? []);
        return { ...one, alsoIn: file && (sheetOf(file, client) ?? file) };
      });
    if (own.length > 0) gone.set(client, own);
  }
  return gone;
}

interface Begun {
  readonly at: number;
  readonly instants: readonly (number | undefined)[];
}

/** Says whether what was sent is of this sheet, and not of another week's of the same name; `begun` is what the ledger does not know. */
export function createReach(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  { sheet, clients, dates, times }: Rows,
  begun: readonly Begun[] = [],
): (one: Sent, client: string) => boolean {
  const unapproved = sheet.unapproved.flatMap(({ client, csv }) => {
    const { timeZone } = clients[client] ?? {};
    const { posts } = checkCsv(csv, { timeZone, dates, times, limit: Infinity });
    return posts.map((post) => ({ client, post }));
  });
  const waiting = unapproved.map(({ post }) => post);
  const standing = [...compared.flatMap(({ posts }) => posts), ...waiting];
  // Of a client whose zone nobody wrote down, a row that waits is known by its words.
  const open = unapproved.filter(({ post }) => post.utc === undefined);
  const timeless = new Set(open.map(({ client, post }) => `${client} ${captionKey(post.content)}`));
  const instants = standing
    .flatMap(({ utc }) => (utc ? Date.parse(utc) : []))
    .toSorted((left, right) => left - right);
  const [first = NaN, last = NaN] = [instants.at(0), instants.at(-1)];
  const known = new Set(instants);
  const files = new Set(sheet.clients.map((client) => planName(nameFile(sheet, client))));
  const sheets = records.filter(({ file }) => files.has(planName(file)));
  const all = [...sheets.flatMap(readBegun), ...begun];
  const ofRows = all.filter(({ instants: own }) => own.some((one = NaN) => known.has(one)));
  const since = Math.min(...ofRows.map(({ at }) => at));
  return ({ instant = NaN, at, content }, client) =>
    instant > Date.now() &&
    (sheet.rows.length === 0 ||
      (first <= instant && instant <= last) ||
      since <= Date.parse(at) ||
      timeless.has(`${client} ${captionKey(content)}`));
}

/** What was sent of rows that are there: their imports tell it, also what a hold took out. */
export function pairRows(
  sent: readonly Sent[],
  groups: readonly Compared[],
  rowIds: ReadonlyMap<number, string>,
): ReadonlySet<Sent> {
  const placements = groups.flatMap(({ posts, accounts }) => toPlacements(posts, accounts));
  const { paired } = pairSent(placements, { sent, rowIds, posts: [], now: Date.now() });
  return new Set(paired.values());
}

function readBegun({ startedAt, parts }: ImportRecord): Begun[] {
  return parts.map(({ assigningAt, rows }) => ({
    at: assigningAt === undefined ? Date.parse(startedAt) - pause : Date.parse(assigningAt),
    instants: rows.map(({ utc }) => instantOf(utc)),
  }));
}
