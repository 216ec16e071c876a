import { compareWithServer } from "./compare.js";
import { createPosts } from "../location/create.js";
import type { Created, Journal } from "../location/create.js";
import type { ComparedPost } from "./event.js";
import { describePart } from "./stage.js";
import type { Part, Steps } from "./stage.js";
import { toNewPost } from "../location/new-post.js";
import type { Job } from "./job.js";
import type { Route } from "./route.js";
import { waitUntil } from "../location/wait.js";
import { normalizeCsv } from "../csv/write.js";

/**
 * Sends posts one by one, each with an id of its own and at its UTC time.
 *
 * Where no answer tells whether a post was made, HighLevel's list is read until it shows it; where it does not, the rest
 * is not sent.
 */
export const sendPosts: Route = async function* (job, missing, options, steps, parts) {
  if (parts.length > 0) {
    const ids = parts.map(({ record }) => record.id).join(", ");
    return {
      outcome: "attention",
      reason: `import ${ids} holds rows in review; schedule it with --via csv, or delete it and import again`,
    };
  }
  if (!options.schedule && missing.length > 0) {
    const reason = "posts that are sent one by one cannot be staged, only scheduled";
    return { outcome: "dry_run", reason };
  }
  const part = toPart(job, steps);
  parts.push(part);
  const journal = keepJournal(part, steps);
  const refused: { one: ComparedPost; message: string }[] = [];
  for (let left = missing; left.length > 0;) {
    const doubtful: ComparedPost[] = [];
    const creations = left.map((key) => ({ key, input: toInput(key, job, steps) }));
    for await (const created of createPosts(steps.planner, creations, journal, options.signal)) {
      const one = created.key;
      const { accountId, post } = one;
      left = left.filter((other) => other !== one);
      if (created.kind === "unknown") doubtful.push(one);
      else if (created.kind === "made")
        yield { type: "created", row: post.row, accountId, id: created.id };
      else if (created.kind === "refused") {
        refused.push({ one, message: created.message });
        yield { type: "refused", row: post.row, accountId, message: created.message };
      }
    }
    if (doubtful.length === 0) continue;
    const found = await findDoubtful(doubtful, job, steps);
    await journal.end(found);
    for (const { key, id } of found)
      yield { type: "created", row: key.post.row, accountId: key.accountId, id };
    if (found.length < doubtful.length) {
      const rows = doubtful
        .filter((one) => !found.some(({ key }) => key === one))
        .map(({ post }) => post.row);
      return { outcome: "unknown", reason: explainDoubt(rows, steps.waiting.patience) };
    }
  }
  const skipped = [...job.skipped];
  if (options.skipBadRows) {
    for (const { one, message } of refused) {
      const { row, cells } = one.post;
      const before = skipped.find((entry) => entry.row === row);
      if (!before) skipped.push({ row, cells, problems: [message] });
    }
  }
  if (skipped.length > 0)
    yield { type: "skipped", rows: skipped, rejected: normalizeCsv(job.csv, skipped) };
  return { skipped, refused: options.skipBadRows ? [] : refused };
};

/** What is to be done about posts of which nobody knows whether they were made. */
export function explainDoubt(rows: readonly number[], patience: number): string {
  const minutes = Math.ceil(patience / 60_000);
  return `whether HighLevel made the post of row ${[...new Set(rows)].join(", ")} is not known; import again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, when its list tells`;
}

function toPart({ posts, accounts, csv }: Job, { known }: Steps): Part {
  const record = known.find(({ creating }) => creating !== undefined);
  const described = describePart({ posts, accounts }, csv.name);
  return { posts, accounts, record: { creating: [], ...record, ...described } };
}

function toInput({ post, accountId }: ComparedPost, { accounts }: Job, steps: Steps) {
  const account = accounts.find(({ id }) => id === accountId) ?? { id: accountId };
  return toNewPost(post, account, steps);
}

function keepJournal(part: Part, { save }: Steps): Journal<ComparedPost> {
  return {
    begin(keys) {
      const since = new Date().toISOString();
      const begun = keys.map((key) => ({ ...toPlace(key), since }));
      return save(part, { creating: [...without(part.record.creating, begun), ...begun] });
    },
    end(created) {
      const settled = created.filter(({ kind }) => kind !== "unknown");
      const made = created.flatMap((one) =>
        one.kind === "made" ? [{ ...toPlace(one.key), ids: [one.id] }] : [],
      );
      return save(part, {
        creating: without(
          part.record.creating,
          settled.map(({ key }) => toPlace(key)),
        ),
        posts: [...without(part.record.posts, made), ...made],
      });
    },
  };
}

interface Place {
  readonly row: number;
  readonly accountId: string;
}

function toPlace({ post, accountId }: ComparedPost): Place {
  return { row: post.row, accountId };
}

function without<T extends Place>(entries: readonly T[] = [], gone: readonly Place[]): T[] {
  return entries.filter(
    ({ row, accountId }) => !gone.some((one) => one.row === row && one.accountId === accountId),
  );
}

/** Those that HighLevel's list comes to show. */
async function findDoubtful(
  doubtful: readonly ComparedPost[],
  { posts, accounts }: Job,
  { planner, waiting }: Steps,
): Promise<(Created<ComparedPost> & { kind: "made" })[]> {
  const look = async () => {
    const compared = await compareWithServer(planner, posts, accounts, waiting.signal);
    return doubtful.flatMap((key) => {
      const now = compared.find(
        ({ post, accountId }) => post === key.post && accountId === key.accountId,
      );
      const isThere = now?.verdict === "found" || now?.verdict === "doubled";
      const id = isThere ? now.ids[0] : undefined;
      return id === undefined ? [] : [{ kind: "made", key, id } as const];
    });
  };
  const patience = Math.min(waiting.patience, 60_000);
  return waitUntil(look, (found) => found.length === doubtful.length, { ...waiting, patience });
}
