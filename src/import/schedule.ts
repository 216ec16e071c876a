import { UnknownOutcomeError } from "../errors.js";
import type { Planner } from "../planner.js";
import { compareWithServer, isComplete } from "./compare.js";
import type { ImportEvent } from "./event.js";
import type { Part, Steps } from "./stage.js";
import { readStatus } from "./status.js";
import { waitUntil } from "../location/wait.js";
import type { Patience } from "../location/wait.js";

const minute = 60_000;

/** How far scheduling a part came. */
export type Finalized =
  /** HighLevel has carried it out. */
  | { readonly kind: "done" }
  /** A person is needed before it can be. */
  | { readonly kind: "attention"; readonly reason: string }
  /** It may or may not be carried out. */
  | { readonly kind: "unknown"; readonly reason: string };

/**
 * Finalizes a part: the one call that publishes, sent once, after the import was seen in review and its times ahead by
 * the server's own clock. After that the server is read until the posts are there, or patience runs out.
 */
export async function* schedulePart(
  part: Part,
  { planner, userId, waiting, save }: Steps,
): AsyncGenerator<ImportEvent, Finalized, void> {
  const { id = "", finalizingAt } = part.record;
  const { status, serverTime } = await readStatus(planner, id, waiting.signal);
  if (finalizingAt === undefined) {
    // Otherwise a person pressed the button in the browser: what comes of it is read below.
    if (status === "in_review") {
      const late = part.posts.filter(
        ({ utc }) => utc !== undefined && Date.parse(utc) < serverTime + 5 * minute,
      );
      if (late.length > 0) {
        const rows = late.map(({ row }) => row).join(", ");
        return {
          kind: "attention",
          reason: `by HighLevel's clock the time of row ${rows} is over or about to be; change it and import again`,
        };
      }
      yield { type: "scheduling", id };
      waiting.signal?.throwIfAborted();
      await save(part, { finalizingAt: new Date().toISOString() });
      const isFinalized = await finalize(part, planner, userId, waiting).catch(
        async (error: unknown) => {
          await save(part, { finalizingAt: undefined });
          throw error;
        },
      );
      await save(part, { isFinalized });
    } else if (status === "failed" || status === "deleted") {
      return { kind: "attention", reason: `import ${id} is ${status}` };
    }
  }
  const settled = await waitUntil(
    async () => {
      const now = await readStatus(planner, id, waiting.signal);
      const isThere = isComplete(
        await compareWithServer(planner, part.posts, part.accounts, waiting.signal),
      );
      return { status: now.status, isThere };
    },
    (seen) => seen.isThere || ["completed", "failed", "deleted"].includes(seen.status),
    waiting,
  );
  yield { type: "status", id, status: settled.status };
  if (settled.isThere || settled.status === "completed") return { kind: "done" };
  const advice =
    settled.status === "in_review"
      ? "; if that stays so, it was never carried out: schedule it in HighLevel, or delete it and import again"
      : "";
  return {
    kind: "unknown",
    reason: `import ${id} is ${settled.status}, and not all of its posts are there${advice}`,
  };
}

/** Whether it was surely carried out; throws where it surely was not. */
async function finalize(
  { record: { id = "" } }: Part,
  planner: Planner,
  userId: string,
  { patience, signal }: Patience,
): Promise<boolean> {
  try {
    // Not given the signal: once sent, its outcome must be learned.
    await planner.csv.finalize({ id, userId });
    return true;
  } catch (error) {
    if (error instanceof UnknownOutcomeError) return false;
    // A refusal may mean that a person pressed the button in the browser a moment ago, which may show a little later.
    const waiting = { patience: Math.min(patience, 2_000), signal };
    if (isUnderWay(await waitUntil(() => readStatus(planner, id, signal), isUnderWay, waiting)))
      return true;
    throw error;
  }
}

function isUnderWay({ status }: { readonly status: string }): boolean {
  return status === "importing" || status === "completed";
}
