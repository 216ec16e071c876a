import { importCsv } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions } from "highlevel-social-planner/import";
import { verifyPosts } from "highlevel-social-planner/outcome";
import { openDisk, say, writeSheet } from "./sheet.js";
import type { Row, Saying } from "./sheet.js";
import { checkDropped, checkSaid, fail, mustDrop, noteMade, show } from "./judge.js";
import type { World } from "./judge.js";
import { asTold, foresee, keepOf, keepOfGone } from "./story.js";
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

const patience = 600;

function optionsFor(story: Story, { ledger, holds }: Machine, how: How): ImportOptions {
  const { rows, file, hasNames } = story;
  const rowIds = new Map(rows.map(({ key }, index) => [index + 1, `row-${key}`]));
  return {
    file: writeSheet(rows, file),
    media: openDisk(rows),
    accountIds: accounts.map(({ name }) => name),
    userId: "user-1",
    ledger,
    holds,
    patience,
    ...(hasNames && { rowIds }),
    ...how,
  };
}

async function run(
  events: AsyncIterable<ImportEvent>,
  seen: ImportEvent[] = [],
): Promise<ImportEvent[]> {
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
      const said = [must?.state, must?.change].filter(Boolean);
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
    if (!how.schedule) fail(`a post was touched, and nobody said schedule: ${show([post])}`);
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
  const isKept = (row: Row, ids: readonly string[]) =>
    ids.some((id) => story.kept.has(keepOf(id, say(row), toldOf(story, world, id))));
  noteKept(story, before, events, how);
  noteMet(events);
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
  for (const { post, accountId, state, ids } of compared.posts) {
    const row = rowOf(post.row);
    const was = foreseen.get(`${row.key} ${accountId}`) ?? "?";
    const isSettled =
      state === "same" ||
      ((state === "kept" || state === "published") && isKept(row, ids)) ||
      (state === "possible_duplicate" &&
        (isKept(row, ids) || (possibleDuplicates === "skip" && isNamed(post.row))));
    if (!isSettled) open++;
    if (!story.isPlain || how.schedule !== true) continue;
    const is = mustBecome(was, how.answers, isNamed(post.row));
    if (is && is !== state) refuse(`row ${row.key} was ${was}, and is ${state}, not ${is}`);
  }
  const isAwaitedHere = isAwaited("staged update") && !how.schedule && how.answers.update;
  if (end.outcome === "scheduled" && open > 0 && !isAwaitedHere) refuse(`${open} posts are not`);
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
    // What a person changed since is never deleted.
    compared.dropped.some(({ isTouched }) => !isTouched)
  )
    refuse("posts without rows were to be deleted");
}

/** Takes note of the differences that were to stay. */
function noteKept(
  story: Story,
  before: World,
  events: readonly ImportEvent[],
  { answers: { keepHighlevel, possibleDuplicates, lines } }: How,
): void {
  const surveyed = events.find((event) => event.type === "surveyed");
  for (const { post, state, ids } of surveyed?.posts ?? []) {
    const isAnswered =
      ((state === "changed" || state === "published") && keepHighlevel) ||
      (state === "possible_duplicate" && possibleDuplicates === "skip");
    const isMeant = isAnswered && (lines === undefined || lines.includes(post.row + 1));
    for (const id of isMeant ? ids : [])
      story.kept.add(keepOf(id, say(story.rows[post.row - 1]!), toldOf(story, before, id)));
  }
  const isOfAll = keepHighlevel && lines === undefined;
  for (const { id } of isOfAll ? (surveyed?.dropped ?? []) : [])
    story.kept.add(keepOfGone(before.get(id)!));
}

/** What stories came across so far. */
export const met = new Set<string>();

function noteMet(events: readonly ImportEvent[]): void {
  for (const event of events) {
    met.add(`event ${event.type}`);
    if (event.type === "finished") met.add(`outcome ${event.outcome}`);
    if (event.type !== "compared") continue;
    if (event.dropped.length > 0) met.add("dropped");
    for (const { state, change } of event.posts)
      met.add(`state ${state}`).add(`state ${state} by ${change}`);
  }
}

function mustBecome(before: string, answers: Answers, isNamed: boolean): string | undefined {
  const [state, change] = before.split(" ");
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
    case "kept":
      return answers.update && isNamed && answers.lines !== undefined ? "same" : state;
    case "changed": {
      const isAsked = change === "plan" || answers.lines !== undefined;
      if (answers.update && isNamed && isAsked) return "same";
      return answers.keepHighlevel && isNamed ? "kept" : state;
    }
    default:
      return state;
  }
}

/** What a post says, with the link that was sent of it. */
function toldOf({ made }: Story, world: World, id: string): Saying {
  const there = world.get(id);
  const nothing = { time: "", caption: "", media: "", link: "" };
  return there ? asTold(there, made.get(id)?.said ?? there) : nothing;
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
      const events: ImportEvent[] = [];
      await run(importCsv(planner, options), events).catch(() => undefined);
      noteKept(story, before, events, how);
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
    const isInReview = (await readStaged(stage)).length > 0;
    posts.forEach(({ state, post, account }, index) => {
      const one = surveyed.posts[index];
      const said = state === "scheduled" ? "same" : state;
      // Verify also tells of what is in review for an earlier version of the sheet.
      const isHeld = one?.state === "held" || (state === "staged" && isInReview);
      const isOne = said === one?.state || one?.state === "staged" || isHeld;
      if (!isOne)
        fail(`verify says ${state} of row ${post.row} on ${account.id}, import ${one?.state}`);
    });
  });
}
