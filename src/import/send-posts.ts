import { createPosts, isOpen, type Journal } from "../location/create.js";
import { keyOf, nameRows, placeOf, withoutPlaces, type Placement } from "../location/placement.js";
import { waitUntil } from "../location/wait.js";
import type { Reconciled } from "../reconcile/state.js";
import type { End } from "./end.js";
import type { ImportEvent, SkippedRow } from "./event.js";
import { tellSkipped } from "./job.js";
import { beginPart, toInput, type Part } from "./part.js";
import type { Run } from "./run.js";

/** A post that HighLevel does not take, and why. */
export interface Refused {
  readonly placement: Placement;
  readonly message: string;
}

/** How sending posts one by one went: what was left out and what was refused, or the end of the import. */
type SentPosts =
  | { readonly end: End }
  | {
      readonly end: undefined;
      readonly skipped: readonly SkippedRow[];
      readonly refused: readonly Refused[];
    };

/**
 * Sends posts one by one, each with an id of its own and at its UTC time.
 *
 * Where no answer tells whether a post was made, HighLevel's list is read until it shows it; where it does not, the rest
 * is not sent.
 */
export async function* sendPosts(
  run: Run,
  placements: readonly Reconciled[],
  before: readonly SkippedRow[],
): AsyncGenerator<ImportEvent, SentPosts, void> {
  const { job, options, planner } = run;
  run.letGo(placements);
  const refused: Refused[] = [];
  const journal = keepJournal(beginPart(run, placements), run);
  for (let left: readonly Placement[] = placements; left.length > 0;) {
    const doubtful: Placement[] = [];
    const creations = left.map((key) => ({
      key,
      input: toInput(job.shelf.deliver(key.post), key, run),
    }));
    for await (const created of createPosts(planner, creations, journal, options.signal)) {
      const { accountId, post } = created.key;
      left = left.filter((other) => other !== created.key);
      if (created.kind === "unknown") doubtful.push(created.key);
      else if (created.kind === "made")
        yield { type: "created", row: post.row, accountId, id: created.id };
      else if (created.kind === "refused") {
        refused.push({ placement: created.key, message: created.message });
        yield { type: "refused", row: post.row, accountId, message: created.message };
      }
    }
    const lost = doubtful.length > 0 ? await findLost(doubtful, run) : [];
    if (lost.length > 0) return { end: { outcome: "unknown", reason: explainDoubt(lost) } };
  }
  const skipped = options.skipBadRows ? addRefused(before, refused) : before;
  if (skipped.length > 0) yield tellSkipped(job, skipped, options);
  return { end: undefined, skipped, refused: options.skipBadRows ? [] : refused };
}

/** What is to be done about posts of which nobody knows whether they were made. */
export function explainDoubt(placements: readonly Placement[]): string {
  const rows = nameRows(placements.map(({ post }) => post.row));
  return `whether HighLevel made the post of ${rows} is not known, and its list does not show it yet; import again to look once more: it is not sent again by itself`;
}

function keepJournal(part: Part, { save }: Run): Journal<Placement> {
  return {
    begin(placements) {
      const since = new Date().toISOString();
      const begun = placements.map((one) => ({ ...placeOf(one), since }));
      return save(part, { creating: [...withoutPlaces(part.record.creating, begun), ...begun] });
    },
    end(created) {
      const made = created.flatMap((one) =>
        one.kind === "made" && one.id !== undefined ? { ...placeOf(one.key), ids: [one.id] } : [],
      );
      // One that HighLevel took without telling its id is looked for as one that is in doubt.
      const settled = created.filter((one) => !isOpen(one)).map(({ key }) => placeOf(key));
      return save(part, {
        creating: withoutPlaces(part.record.creating, settled),
        posts: [...withoutPlaces(part.record.posts, made), ...made],
      });
    },
  };
}

/** Those that HighLevel's list does not come to show. */
async function findLost(doubtful: readonly Placement[], run: Run): Promise<Placement[]> {
  const look = async () => {
    const { placements } = await run.look();
    const open = new Set(
      placements.filter(({ state }) => state === "unknown").map((one) => keyOf(placeOf(one))),
    );
    return doubtful.filter((one) => open.has(keyOf(placeOf(one))));
  };
  const patience = Math.min(run.waiting.patience, 60_000);
  return waitUntil(look, (lost) => lost.length === 0, { ...run.waiting, patience });
}

function addRefused(before: readonly SkippedRow[], refused: readonly Refused[]): SkippedRow[] {
  const skipped = new Map(before.map((entry) => [entry.row, entry]));
  for (const { placement, message } of refused) {
    const { row, cells } = placement.post;
    if (!skipped.has(row)) skipped.set(row, { row, cells, problems: [message] });
  }
  return [...skipped.values()].toSorted((left, right) => left.row - right.row);
}
