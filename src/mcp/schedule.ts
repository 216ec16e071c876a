import { isGood } from "../agency/group.js";
import type { WeekOptions } from "../agency/options.js";
import { selectClients } from "../agency/sheet.js";
import { judgeLines } from "../csv/lines.js";
import { planSheet, scheduleSheet } from "../agency/run.js";
import type { Answers, Deed as PostDeed } from "../reconcile/answers.js";
import { advise } from "./advise.js";
import { ask, sayFew, type Deed, type Difference } from "./deed.js";
import type { Desk } from "./desk.js";
import type { Plan } from "./plan.js";
import { sayTime } from "./result.js";
import { nameAccountOf, placesOf, tellWeek } from "./tell.js";
import { count, quote } from "./text.js";
import { sayAnswers } from "./waiting.js";
import { gather, type Week, type WeekPost } from "./week.js";

/** Answers to a difference, as the command line's flags name them. */
export interface Said {
  readonly update?: boolean | undefined;
  readonly keep_highlevel?: boolean | undefined;
  readonly delete_removed?: boolean | undefined;
  readonly possible_duplicates?: "post" | "skip" | undefined;
  readonly post_again?: boolean | undefined;
  readonly line?: readonly string[] | undefined;
}

/** Scheduling what is staged of a plan, with the answers that were given. */
export function createSchedule(desk: Desk, open: () => Promise<Plan>, said: Said): Deed {
  // Of a client that could not be read, nobody was asked.
  let asked: readonly string[] = [];
  return {
    async look({ tell, signal }) {
      const plan = await open();
      const answers = toAnswers(said, plan);
      const options = { ...toOptions(desk, plan, signal), answers };
      const week = await gather(planSheet(options), tell);
      asked = week.ends.filter(isGood).map(({ client }) => client);
      return compare(plan, week, answers);
    },
    async act({ tell, signal }) {
      const plan = await open();
      const sheet = selectClients(plan.sheet, asked);
      const options = { ...toOptions(desk, plan, signal), sheet, answers: toAnswers(said, plan) };
      const week = await gather(scheduleSheet(options), tell);
      return {
        ...tellWeek(plan, week),
        next: advise(week.ends, "call verify_plan"),
        plan: plan.id,
      };
    },
    command: async () => (await open()).command(said),
  };
}

// An agent does not wait for ten minutes; what takes longer goes on with the next call.
const patience = 120_000;

/** What every run over a plan is given. */
export function toOptions(desk: Desk, plan: Plan, signal: AbortSignal): WeekOptions {
  const { sheet, clients, connect, how } = plan;
  const { ledger, holds } = desk;
  if (Object.values(clients).some(({ userId }) => !userId))
    throw new Error(
      "no user: the person must set HIGHLEVEL_USER_ID where this server is set up, or start it with --user",
    );
  return { sheet, clients, connect, ...how, ledger, holds, patience, signal };
}

/** Answers as the library takes them; throws Error where a line has no post of the plan, or two answers contradict each other. */
export function toAnswers(said: Said, { sheet, input }: Pick<Plan, "sheet" | "input">): Answers {
  const fault = judgeLines(said.line ?? [], sheet);
  if (fault !== undefined) throw new Error(`line: ${fault}`);
  if (said.line && said.delete_removed)
    throw new Error("rows that are gone have no line: leave out line, or delete_removed");
  if (said.update && said.keep_highlevel)
    throw new Error(
      "update brings posts to the plan, and keep_highlevel leaves them: give one of the two, each with its line where some are to stay",
    );
  return {
    update: said.update,
    keepHighlevel: said.keep_highlevel,
    deleteRemoved: said.delete_removed,
    possibleDuplicates: said.possible_duplicates,
    postAgain: said.post_again,
    accept: input.accept,
    lines: said.line?.map(Number),
  };
}

function compare(plan: Plan, week: Week, answers: Answers): Difference {
  const deeds = week.posts.map((post) => ({ post, deed: choose(post) }));
  const of = (wanted: PostDeed) =>
    deeds.filter(({ deed }) => deed === wanted).map(({ post }) => post);
  const parts = {
    sent: of("send"),
    doubtful: findDoubtful(of("send"), answers),
    updated: of("update"),
    kept: of("keep"),
    gone: answers.deleteRemoved ? week.dropped.filter((one) => !one.isTouched) : [],
  };
  const isSomething = Object.values(parts).some(({ length }) => length > 0);
  const { outcome, where, counts = {}, items = [], full } = tellWeek(plan, week);
  return {
    where,
    counts,
    items,
    full,
    question: isSomething ? sayQuestion(plan, week, parts) : undefined,
    waiting: sayAnswers(week, answers),
    obstacle: findUnstaged(plan, parts),
    refusal: week.ends.some(isGood) ? undefined : outcome,
    advice: advise(week.ends, ""),
    bound: [
      plan.id,
      // Whichever client answers first.
      deeds.map(({ post, deed }) => JSON.stringify([deed, boundOf(post)])).toSorted(),
      week.dropped.map(({ id, row, utc }) => JSON.stringify([id, row, utc])).toSorted(),
    ],
  };
}

/** What the import would do; what is staged goes out like what is missing. */
function choose({ state, deed }: Pick<WeekPost, "state" | "deed">): PostDeed {
  return state === "staged" ? "send" : deed;
}

function findUnstaged({ how }: Plan, { sent, doubtful }: Parts): string | undefined {
  const isUnstaged = how.via !== "posts" && sent.some(({ state }) => state !== "staged");
  if (!isUnstaged) return undefined;
  return doubtful.length > 0 ? "call stage_plan with the token" : "call stage_plan";
}

/** Posts that may only be sent because a person says so; once they are staged, nothing else tells. */
function findDoubtful(sent: readonly WeekPost[], { postAgain, possibleDuplicates }: Answers) {
  const isSaid = postAgain === true || possibleDuplicates === "post";
  return sent.filter(({ state }) => isSaid && state !== "missing");
}

interface Parts {
  readonly sent: readonly WeekPost[];
  readonly doubtful: readonly WeekPost[];
  readonly updated: readonly WeekPost[];
  readonly kept: readonly WeekPost[];
  readonly gone: Week["dropped"];
}

function sayQuestion(plan: Plan, week: Week, parts: Parts): string {
  const { sent, doubtful, updated, kept, gone } = parts;
  const touched = [...sent, ...updated];
  const all = [...touched, ...kept, ...gone];
  const clients = all.map(({ client }) => client);
  const more: [readonly unknown[], string, string?][] = [
    [doubtful, "Sent before, or there already perhaps"],
    [updated, "There, and changed to what the plan says"],
    [kept, "Left as HighLevel has them"],
    [
      gone,
      "Deleted, for their rows are gone",
      ` (${sayFew(gone.map((one) => `${quote(one.caption, 40)} ${sayTime(one.utc, one.zone)}`))})`,
    ],
    [touched.filter(isToApprove), "Not out before their approver in HighLevel says yes"],
  ];
  return ask({
    what: `Schedule ${count(touched.length, "post")}`,
    where: placesOf(plan, week, clients),
    times: touched.map(({ post, zone }) => sayTime(post.utc, zone)),
    accounts: all.map(nameAccountOf),
    more: more
      .filter(([{ length }]) => length > 0)
      .map(([{ length }, words, which = ""]) => ` ${words}: ${count(length, "post")}${which}.`)
      .concat(sayHolds(week, sent))
      .join(""),
  });
}

/** What is updated keeps the approver whom it waits for. */
function isToApprove({ post, deed, status, approver }: WeekPost): boolean {
  const isAsked = approver !== undefined || (deed === "update" && status === "in_review");
  return isAsked && post.utc !== undefined;
}

/** What is held where posts are sent: a person may have forgotten it. */
function sayHolds({ ends }: Week, sent: readonly WeekPost[]): string[] {
  const own = ends.filter((end) => sent.some(({ client }) => client === end.client));
  const found = own.flatMap(({ findings }) => findings);
  const held = found.filter(({ code }) => code === "location-held");
  return [...new Set(held.map(({ message }) => ` ${quote(message, 300)}.`))];
}

// A post that is staged since is the same post: it is no other difference.
function boundOf({ accountId, post, state, deed, ids, differences, change }: WeekPost): unknown[] {
  const { row, utc, content, link, media } = post;
  const told = differences.map(({ field, there }) => [field, there]);
  const what = choose({ state, deed }) === "send" ? "sent" : state;
  return [accountId, row, utc, content, link, media, what, ids, told, change];
}
