import { mayBeDone } from "../location/create.js";
import { keyOf, nameRows, placeOf } from "../location/placement.js";
import { orMissing } from "../location/posts.js";
import { gone, isPressed, readStatus } from "../location/status.js";
import { waitUntil } from "../location/wait.js";
import type { End } from "./end.js";
import type { ImportEvent } from "./event.js";
import { keysOf, type Part } from "./part.js";
import type { Run } from "./run.js";

const minute = 60_000;

/**
 * Finalizes a part: the one call that publishes, sent once, after the import was seen in review and its times ahead by
 * the server's own clock. After that the server is read until the posts are there, or patience runs out.
 *
 * Resolves to the end of the whole import where it cannot go on.
 */
export async function* schedulePart(
  part: Part,
  run: Run,
): AsyncGenerator<ImportEvent, End | undefined, void> {
  const { planner, waiting, save, statuses } = run;
  const { id = "", finalizingAt } = part.record;
  const { status, serverTime } = await readStatus(planner, id, waiting.signal);
  statuses.set(id, status);
  if (status === "failed" || status === "deleted")
    return { outcome: "attention", reason: `import ${id} is ${status}; import again` };
  // Otherwise a person pressed the button in the browser: what comes of it is read below.
  if (finalizingAt === undefined && status === "in_review") {
    const late = part.posts.filter(
      ({ utc }) => utc !== undefined && Date.parse(utc) < serverTime + 5 * minute,
    );
    if (late.length > 0) {
      const rows = nameRows(late.map(({ row }) => row));
      return {
        outcome: "attention",
        reason: `by HighLevel's clock the time of ${rows} is over or about to be; change it and import again`,
      };
    }
    yield { type: "scheduling", id };
    waiting.signal?.throwIfAborted();
    await save(part, { finalizingAt: new Date().toISOString() });
    const isFinalized = await finalize(id, run).catch(async (error: unknown) => {
      await save(part, { finalizingAt: undefined });
      throw error;
    });
    await save(part, { isFinalized });
  }
  return yield* followPart(part, run);
}

/** Waits until HighLevel says that it carried an import out, or until all of its posts are there. */
async function* followPart(
  part: Part,
  { planner, waiting, statuses, look }: Run,
): AsyncGenerator<ImportEvent, End | undefined, void> {
  const { id = "" } = part.record;
  const keys = keysOf(part);
  const isWhole = async () => {
    const { placements } = await look();
    const own = placements.filter((one) => keys.has(keyOf(placeOf(one))));
    return own.every(({ found }) => found.length > 0);
  };
  let asked = 0;
  const settled = await waitUntil(
    async () => {
      const { status } = (await orMissing(readStatus(planner, id, waiting.signal))) ?? gone;
      const isEnded = ["completed", "failed", "deleted", gone.status].includes(status);
      // Its status may stay behind what it made: its posts are asked for, too, though not each time.
      return { status, isEnded, isThere: !isEnded && asked++ % 3 === 2 && (await isWhole()) };
    },
    ({ isEnded, isThere }) => isEnded || isThere,
    waiting,
  );
  const { status } = settled;
  statuses.set(id, status);
  yield { type: "status", id, status };
  if (status === "completed" || settled.isThere || (await isWhole())) return undefined;
  const advice =
    status === "in_review"
      ? "; if that stays so, it was never carried out: schedule it in HighLevel, or delete it and import again"
      : "; look in HighLevel, then import again";
  return {
    outcome: "unknown",
    reason: `import ${id} is ${status}, and not all of its posts are there${advice}`,
  };
}

/** Whether it was surely carried out; throws where it surely was not. */
async function finalize(id: string, { planner, options, waiting }: Run): Promise<boolean> {
  try {
    // Not given the signal: once sent, its outcome must be learned.
    await planner.csv.finalize({ id, userId: options.userId });
    return true;
  } catch (error) {
    if (mayBeDone(error)) return false;
    // A refusal may mean that a person pressed the button a moment ago.
    if (await isPressed(planner, id, waiting)) return true;
    throw error;
  }
}
