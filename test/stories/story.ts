import { fieldsOf, say, topicOf } from "./sheet.js";
import type { Row, Saying } from "./sheet.js";
import { isAwaited } from "./world.js";
import type { There } from "./world.js";

/** A post that one of our commands made, as it left it. */
export interface Made {
  readonly key: number;
  readonly accountId: string;
  said: Saying;
  /** Which computer made it, and how; a person's button counts as a file. */
  readonly by: string;
  /** The rows of the sheet when it was made. */
  readonly among: readonly number[];
  /** Why it is not there, where that is not by chance. */
  gone?: "deleted" | "pulled" | "undone";
}

/** What the user has, and what must be there. */
export interface Story {
  /** Whether its rows have names, as in a sheet. */
  readonly hasNames: boolean;
  file: string;
  rows: Row[];
  /** Rows that were deleted from the sheet. */
  readonly bin: Row[];
  next: number;
  /** A new row of its kind. */
  readonly startRow: (key: number) => Row;
  /** The computer that is used. */
  machine: 0 | 1;
  /** By how many hours HighLevel's clock is ahead of the computers'. */
  clock: number;
  /** Whether one computer did everything and nothing was cut off, so that every state is foreseen. */
  isPlain: boolean;
  readonly accountIds: readonly string[];
  readonly made: Map<string, Made>;
  /** Posts that a person made, as they were left. */
  readonly foreign: Map<string, There>;
  /** Rows that no computer but one can know to be there, and that may be there twice since. */
  readonly blind: Set<number>;
  /** Posts that a hold took out. */
  readonly held: Set<string>;
  /** Differences that are to stay, as `keepOf` names them. */
  readonly kept: Set<string>;
  /** What was done so far, as one tells it. */
  readonly told: string[];
}

/** A story's beginning. */
export function begin(
  rows: readonly Row[],
  accountIds: readonly string[],
  names: boolean,
  startRow: (key: number) => Row,
): Story {
  return {
    hasNames: names,
    file: "week.csv",
    rows: [...rows],
    bin: [],
    next: rows.length,
    startRow,
    machine: 0,
    clock: 0,
    isPlain: true,
    accountIds,
    made: new Map(),
    foreign: new Map(),
    blind: new Set(),
    held: new Set(),
    kept: new Set(),
    told: [],
  };
}

/** A state that a placement must have, and whose change it is. */
export interface Must {
  readonly state: string;
  readonly change?: string | undefined;
  readonly ids: readonly string[];
}

/** What a placement must be, where the story tells; `undefined` where it could be more than one thing. */
export function foresee(
  { made, foreign, held, kept }: Story,
  world: ReadonlyMap<string, There>,
  row: Row,
  accountId: string,
): Must | undefined {
  const own = [...made].filter(([, one]) => one.key === row.key && one.accountId === accountId);
  const plan = say(row);
  const around = [...foreign.values()].filter(
    (one) =>
      world.has(one.id) &&
      one.accountId === accountId &&
      one.time === plan.time &&
      isAbout(one, row.key),
  );
  const twins = around.filter((one) => fieldsOf(one, plan).length === 0).map(({ id }) => id);
  const alive = own.flatMap(([id, one]) => {
    const there = world.get(id);
    return there ? [{ there: asTold(there, one.said), said: one.said }] : [];
  });
  if (alive.length > 1) return { state: "doubled", ids: alive.map(({ there }) => there.id) };
  const [one] = alive;
  if (one) {
    const { there, said } = one;
    const ids = [there.id];
    // Whose a post of its caption and minute is, nobody can tell by looking.
    if (around.some(({ caption }) => caption === plan.caption)) return undefined;
    if (there.status === "published" || there.status === "failed")
      return { state: there.status, ids };
    if (held.has(there.id)) return { state: "held", ids };
    if (there.status === "draft") return { state: "draft", ids };
    const fields = fieldsOf(plan, there);
    if (fields.length === 0) return { state: "same", ids };
    const sides = new Set(fields.map((field) => whose(field, plan, said, there)));
    const state = kept.has(keepOf(there.id, plan, there)) ? "kept" : "changed";
    return { state, ids, change: sides.size > 1 ? "both" : [...sides][0] };
  }
  const before = own.findLast(([, { gone }]) => gone !== "deleted" && gone !== "undone");
  if (before && held.has(before[0]) && isAwaited("heldgone")) return undefined;
  if (before) {
    // What a person made as it was sent could be it.
    const { said } = before[1];
    const isLikeSent = [...foreign.values()].some(
      (post) =>
        world.has(post.id) &&
        post.accountId === accountId &&
        post.time === said.time &&
        post.caption === said.caption,
    );
    if (around.length > 0 || isLikeSent) return undefined;
    return { state: before[1].gone === "pulled" ? "pulled" : "removed", ids: [] };
  }
  if (twins.length === 1) {
    const [id = ""] = twins;
    const status = held.has(id) ? "held" : world.get(id)?.status;
    return { state: status === "scheduled" ? "same" : (status ?? ""), ids: twins };
  }
  if (twins.length > 1) return { state: "doubled", ids: twins };
  // Whose a post of its caption and minute with another picture is, nobody knows.
  if (around.some(({ caption }) => caption === plan.caption)) return undefined;
  if (around.length > 0) return { state: "possible_duplicate", ids: around.map(({ id }) => id) };
  return { state: "missing", ids: [] };
}

function whose(field: keyof Saying, plan: Saying, said: Saying, there: Saying): string {
  if (said[field] === there[field]) return "plan";
  return said[field] === plan[field] ? "highlevel" : "both";
}

/** Whether a post of the world is about a row. */
export function isAbout({ caption }: Saying, key: number): boolean {
  const topic = topicOf(key);
  return caption === topic || caption.startsWith(`${topic},`) || caption.startsWith(`${topic} `);
}

/** A post with the link that was sent, where HighLevel does not tell one. */
export function asTold(there: There, said: Saying): There {
  return there.link === "" ? { ...there, link: said.link } : there;
}

/** Whether neither the words nor the time are what was sent. */
export function isEstranged(plan: Saying, said: Saying): boolean {
  return plan.caption !== said.caption && plan.time !== said.time;
}

/** What names a difference, as long as neither side changes. */
export function keepOf(id: string, plan: Saying, there: Saying): string {
  const each = [plan, there].map(({ time, caption, media, link }) => [time, caption, media, link]);
  return JSON.stringify([id, ...each]);
}

/** What names a post without a row, as long as nobody changes it. */
export function keepOfGone({ id, time, caption }: Saying & { readonly id: string }): string {
  return JSON.stringify([id, time, caption]);
}
