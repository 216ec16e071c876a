import { findRemains, importCsv, removeRemains } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions } from "highlevel-social-planner/import";
import {
  findPosts,
  holdPosts,
  pullPost,
  resumePosts,
  verifyPosts,
} from "highlevel-social-planner/outcome";
import { say, topicOf, writeSheet } from "./sheet.js";
import type { Row } from "./sheet.js";
import { checkDropped, checkSaid, fail, mustDrop, noteMade, show } from "./judge.js";
import type { World } from "./judge.js";
import { asTold, foresee } from "./story.js";
import type { Story } from "./story.js";
import { toStep } from "./steps.js";
import type { Step } from "./steps.js";
import { accounts, connect, isAwaited, mortal, readStaged, readWorld } from "./world.js";
import type { Machine, There } from "./world.js";

export type Answers = NonNullable<ImportOptions["answers"]>;

/** How a plan is imported. */
export interface How {
  readonly via: "csv" | "posts";
  readonly schedule: boolean | "staged";
  readonly answers: Answers;
}

const patience = 1_500;

function optionsFor(story: Story, { ledger, holds }: Machine, how: How): ImportOptions {
  const { rows, file, hasNames } = story;
  const rowIds = new Map(rows.map(({ key }, index) => [index + 1, `row-${key}`]));
  return {
    file: writeSheet(rows, file),
    accountIds: accounts.map(({ name }) => name),
    userId: "user-1",
    ledger,
    holds,
    patience,
    ...(hasNames && { rowIds }),
    ...how,
  };
}

async function run(events: AsyncIterable<ImportEvent>): Promise<ImportEvent[]> {
  const seen: ImportEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

/** Imports the sheet, and holds all that is said against what is there. */
export function importSheet(how: How): Step {
  return toStep(tell(how), hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const staged = await readStaged(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const machine = stage.machines[story.machine]!;
    const foreseen = foreseeAll(story, before);
    const events = await run(importCsv(planner, optionsFor(story, machine, how)));
    const after = await readWorld(stage);
    const { came, went, changed } = noteMade(story, before, after, how.via);
    if (how.schedule !== true && how.schedule !== "staged" && came.length > 0)
      fail(`posts came to be, and nobody said schedule: ${show(came)}`);
    for (const { id } of went) {
      const one = story.made.get(id);
      if (!one) fail(`a post that is not ours was deleted`);
      one.gone = "deleted";
      story.held.delete(id);
    }
    const touched = [...went, ...changed.flatMap(({ id }) => before.get(id) ?? [])];
    checkTouched(story, before, touched, how);
    checkEvents(story, after, events, { how, staged, foreseen, before });
  });
}

/** What it is to end as, by row and account. */
type Foreseen = ReadonlyMap<string, string>;

function foreseeAll(story: Story, world: World): Foreseen {
  const each = story.rows.flatMap((row) =>
    story.accountIds.map((accountId) => {
      const must = foresee(story, world, row, accountId);
      const isKept = must?.ids.some((id) => story.keptIds.has(id));
      const said = [must?.state, must?.change, isKept && "kept"].filter(Boolean);
      return [`${row.key} ${accountId}`, must ? said.join(" ") : "?"] as const;
    }),
  );
  return new Map(each);
}

/** No post is touched but such as an answer is about. */
function checkTouched(story: Story, before: World, touched: readonly There[], how: How): void {
  const { update, deleteRemoved, lines } = how.answers;
  const keys = story.rows.map(({ key }) => key);
  for (const post of touched) {
    const one = story.made.get(post.id);
    const row = one ? keys.indexOf(one.key) : -1;
    if (how.schedule !== true)
      fail(`a post was touched, and nobody said schedule: ${show([post])}`);
    if (row < 0 && !deleteRemoved)
      fail(`a post whose row is gone was touched unasked: ${show([post])}`);
    if (row >= 0 && !update) fail(`a post was touched, and nobody said update: ${show([post])}`);
    if (row >= 0 && lines && !lines.includes(row + 2))
      fail(`a post was touched that is not of the line: ${show([post])}`);
    if (before.get(post.id)?.status === "published") fail(`a published post was touched`);
  }
}

interface Context {
  readonly how: How;
  readonly staged: readonly string[];
  readonly foreseen: Foreseen;
  readonly before: World;
}

function checkEvents(
  story: Story,
  world: World,
  events: readonly ImportEvent[],
  { how, staged, foreseen, before }: Context,
): void {
  const rowOf = (row: number): Row => story.rows[row - 1] ?? fail(`there is no row ${row}`);
  const end = events.at(-1);
  if (end?.type !== "finished") fail("it ended without saying how");
  const compared = events.find((event) => event.type === "compared");
  const surveyed = events.find((event) => event.type === "surveyed");
  if (how.answers.keepHighlevel)
    for (const { post, accountId, state, differences, ids } of surveyed?.posts ?? []) {
      const { lines } = how.answers;
      const isNamed = lines === undefined || lines.includes(post.row + 1);
      if (state === "changed" && isNamed)
        story.kept.add(JSON.stringify([accountId, ids, differences]));
    }
  count(`outcome ${end.outcome}`);
  compared?.posts.forEach(({ state, change }) => count(`state ${state} ${change ?? ""}`));
  for (const event of events)
    if (["updated", "deleted", "superseded"].includes(event.type)) count(`event ${event.type}`);
  if (compared?.dropped.length) count("dropped");
  const refuse = (what: string): never => fail(`${end.outcome} (${end.reason}): ${what}`);
  if (compared) {
    checkSaid(story, world, compared.posts, rowOf);
    checkDropped(story, world, compared.dropped, before);
    rememberAll(
      story,
      world,
      compared.posts.flatMap(({ ids, state }) => (state === "same" ? ids : [])),
    );
  }
  if (!compared) {
    if (end.outcome === "scheduled") refuse("nothing was compared");
    const isFree = staged.length === 0 && how.schedule === true;
    if (isAwaited("rivals") && end.reason?.includes("came to be there")) return;
    if (story.isPlain && isFree && !end.reason?.includes("goes out within"))
      refuse("nothing stood in its way");
    return;
  }
  const { possibleDuplicates, lines } = how.answers;
  const isNamed = (row: number) => lines === undefined || lines.includes(row + 1);
  let open = 0;
  for (const { post, accountId, state, differences, ids } of compared.posts) {
    const row = rowOf(post.row);
    const was = foreseen.get(`${row.key} ${accountId}`) ?? "?";
    const keep = JSON.stringify([accountId, ids, differences]);
    for (const id of ids) {
      if (state === "changed" && story.kept.has(keep)) story.keptIds.add(id);
      else story.keptIds.delete(id);
    }
    const isSettled =
      state === "same" ||
      (state === "changed" && story.kept.has(keep)) ||
      (state === "possible_duplicate" && possibleDuplicates === "skip" && isNamed(post.row));
    if (!isSettled) open++;
    if (!story.isPlain || how.schedule !== true) continue;
    const is = mustBecome(was, how.answers, isNamed(post.row));
    if (is && is !== state) refuse(`row ${row.key} was ${was}, and is ${state}, not ${is}`);
  }
  if (end.outcome === "scheduled" && open > 0) refuse(`${open} posts are not`);
  if (
    !isAwaited("dropped") &&
    end.outcome === "scheduled" &&
    story.isPlain &&
    mustDrop(story, world, before).length > 0
  )
    refuse("posts are there whose rows are gone");
  if (story.isPlain && how.schedule === true && open === 0 && end.outcome !== "scheduled")
    if (compared.dropped.length === 0) refuse("all is well");
  if (
    story.isPlain &&
    how.schedule === true &&
    how.answers.deleteRemoved &&
    compared.dropped.length > 0
  )
    refuse("posts without rows were to be deleted");
}

function mustBecome(before: string, answers: Answers, isNamed: boolean): string | undefined {
  const [state, change, kept] = before.split(" ");
  switch (state) {
    case "?":
      return undefined;
    case "missing":
      return "same";
    case "removed":
    case "pulled":
      return answers.postAgain && isNamed ? "same" : state;
    case "possible_duplicate":
      return answers.possibleDuplicates === "post" && isNamed ? "same" : state;
    case "changed": {
      if (kept && isAwaited("kept")) return undefined;
      const isAsked = (change === "plan" && !kept) || answers.lines !== undefined;
      return answers.update && isNamed && isAsked ? "same" : state;
    }
    default:
      return state;
  }
}

/** What is as the plan has it is known as that from now on. */
function rememberAll({ made }: Story, world: World, ids: readonly string[]): void {
  for (const id of ids) {
    const [one, there] = [made.get(id), world.get(id)];
    if (one && there) {
      const { time, caption, media, link } = asTold(there, one.said);
      one.said = { time, caption, media, link };
    }
  }
}

function tell({ via, schedule, answers }: How): string {
  const way = schedule === true ? "schedules" : schedule ? "schedules what is staged of" : "stages";
  const said = Object.keys(answers).length > 0 ? `, and says ${JSON.stringify(answers)}` : "";
  return `the user ${way} the sheet via ${via}${said}`;
}

const hasRows = ({ rows }: Readonly<Story>) => rows.length > 0;

/** An import that is cut off at a request. */
export function dieAt(how: How, at: number, when: "before" | "after"): Step {
  return toStep(
    `${tell(how)}, and is killed ${when} request ${at}`,
    hasRows,
    async (story, stage) => {
      const before = await readWorld(stage);
      story.isPlain = false;
      const { planner, machine, signal } = mortal(stage, stage.machines[story.machine]!, {
        at,
        when,
      });
      const options = { ...optionsFor(story, machine, how), signal };
      await run(importCsv(planner, options)).catch(() => undefined);
      // What was asked of the server goes on there.
      await new Promise((resolve) => setTimeout(resolve, 60));
      const after = await readWorld(stage);
      const { came, went } = noteMade(story, before, after, how.via);
      if (!how.schedule && came.length > 0) fail(`posts came to be: ${show(came)}`);
      for (const { id } of went) {
        const one = story.made.get(id);
        if (!one) fail("a post that is not ours was deleted");
        one.gone = "deleted";
      }
    },
  );
}

/** A look at what an import would do, and at what verify says; nothing may come of it. */
export function look(): Step {
  return toStep("the user verifies the sheet", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const machine = stage.machines[story.machine]!;
    const how = { via: "csv", schedule: true, answers: {} } as const;
    const options = { ...optionsFor(story, machine, how), dryRun: true };
    const events = await run(importCsv(planner, options));
    const surveyed = events.find((event) => event.type === "surveyed");
    const checked = events.find((event) => event.type === "checked");
    if (!surveyed || !checked) return fail("nothing was surveyed");
    const after = await readWorld(stage);
    const { came, went, changed } = noteMade(story, before, after);
    if (came.length + went.length + changed.length > 0) fail("a dry run changed something");
    const rowOf = (row: number) => story.rows[row - 1]!;
    const unstaged = surveyed.posts.filter(({ state }) => state !== "staged");
    checkSaid(story, after, unstaged, rowOf);
    checkDropped(story, after, surveyed.dropped);
    const records = await machine.ledger.list();
    const more = { records, userId: "user-1", file: story.file };
    const { posts } = await verifyPosts(planner, checked.posts, checked.accounts, more);
    posts.forEach(({ state, post, account }, index) => {
      const one = surveyed.posts[index];
      const said = state === "scheduled" ? "same" : state;
      const isOne = said === one?.state || one?.state === "staged" || one?.state === "held";
      if (!isOne)
        fail(`verify says ${state} of row ${post.row} on ${account.id}, import ${one?.state}`);
    });
  });
}

/** Everything of the location is kept from going out. */
export function hold(): Step {
  return toStep("the user holds everything", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const results = await holdPosts(planner, holds, { ledger, pause: 20, anyway: true });
    const after = await readWorld(stage);
    const { came, changed } = noteMade(story, before, after);
    if (came.length > 0) fail(`posts came of a hold: ${show(came)}`);
    if (changed.length > 0) fail(`a hold changed more than the status: ${show(changed)}`);
    const going = [...after.values()].filter(({ status }) => status === "scheduled");
    const isAll = results.every(({ state }) => state === "held");
    if (going.length > 0 && isAll) fail(`all is said to be held, and may go out: ${show(going)}`);
    for (const { id, status } of before.values()) {
      const now = after.get(id)?.status;
      if (status === "scheduled" && now !== "scheduled") story.held.add(id);
    }
  });
}

/** Everything that is held is put back. */
export function resume(): Step {
  return toStep("the user resumes", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const options = { ledger, userId: "user-1", patience };
    const results = await resumePosts(planner, holds, options);
    const after = await readWorld(stage);
    const { came, went, changed } = noteMade(story, before, after);
    if (came.length + went.length > 0)
      fail(`drafts were not put back: ${show([...came, ...went])}`);
    if (changed.length > 0) fail(`resume changed a post: ${show(changed)}`);
    for (const { state, id } of results) {
      const there = after.get(id ?? "");
      if (state === "made" && there?.status !== "scheduled")
        fail(`a post is said to be back, and is ${there?.status}`);
    }
    for (const id of story.held) if (after.get(id)?.status !== "draft") story.held.delete(id);
    if (story.isPlain && results.every(({ state }) => state === "made" || state === "back"))
      if (story.held.size > 0) fail("all is said to be back, and is not");
  });
}

/** All imports that this computer remembers are taken back. */
export function undo(): Step {
  return toStep("the user takes every import back", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const options = { ledger, holds, patience };
    let left = 0;
    for (const { mark } of await ledger.list()) {
      const found = await findRemains(planner, mark, options);
      const unseen = found.unseen.length;
      const remains = await removeRemains(planner, mark, options);
      left += remains.posts.length + remains.published.length + remains.held.length;
      left += remains.staged.length + Math.max(unseen, remains.unseen.length);
    }
    const after = await readWorld(stage);
    const { came, went, changed } = noteMade(story, before, after);
    if (came.length + changed.length > 0) fail("undo made or changed something");
    for (const { id } of went) {
      const one = story.made.get(id);
      if (!one && story.foreign.delete(id) && isAwaited("learned")) continue;
      if (!one) fail("a post that is not ours was deleted");
      one.gone = "undone";
      story.held.delete(id);
    }
    const alive = [...story.made.keys()].flatMap((id) => after.get(id) ?? []);
    if (story.isPlain && left === 0) {
      if (alive.length > 0) fail(`nothing is said to be left, and there is ${show(alive)}`);
      if ((await readStaged(stage)).length > 0)
        fail("nothing is said to be left, and it is staged");
      for (const one of story.made.values()) one.gone = "undone";
    } else story.isPlain = false;
  });
}

/** A post is taken out of HighLevel, and is not to come back. */
export function pull(at: number): Step {
  const rowAt = ({ rows }: Readonly<Story>) => rows[at % Math.max(1, rows.length)];
  return toStep(`the user pulls the ${at + 1}th row`, hasRows, async (story, stage) => {
    const row = rowAt(story)!;
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const words = topicOf(row.key);
    for (const found of await findPosts(planner, { words }, { holds })) {
      const isForeign = found.copies.some(({ _id }) => story.foreign.has(_id));
      // A pull is of what one points at.
      if (isForeign) continue;
      const pulled = await pullPost(planner, found, { ledger, holds, pause: 20 });
      for (const { _id: id } of pulled.deleted) {
        const one = story.made.get(id);
        if (one) one.gone = "pulled";
        story.held.delete(id);
      }
    }
    const after = await readWorld(stage);
    noteMade(story, before, after);
    for (const [id] of before) {
      const one = story.made.get(id);
      if (!after.has(id) && one?.gone !== "pulled") fail("a post was deleted without a word");
    }
    for (const [id, one] of story.made)
      if (one.gone === "pulled" && before.has(id) && after.has(id))
        fail(`a post is said to be pulled, and is there: ${show([after.get(id)!])}`);
  });
}

export { say };

export const counts = new Map<string, number>();
export const count = (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);
