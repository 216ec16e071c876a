import { stageSheet } from "../../agency/run.js";
import type { Answers } from "../../reconcile/answers.js";
import { advise } from "../advise.js";
import { createDeed, deedNames, type Request } from "../deeds.js";
import { most, type Plan, type PlanInput } from "../plan.js";
import type { Result } from "../result.js";
import { toAnswers, toOptions } from "../schedule.js";
import { fromFlags, text, texts, toObject, type Schema } from "../schema.js";
import { tellWeek } from "../tell.js";
import type { Call, Shop, Tool } from "../tool.js";
import { gather, type Week, type WeekPost } from "../week.js";
import { closeToken, openToken } from "./acts.js";
import { checkPlan } from "./check.js";

const row: Schema = toObject(
  {
    id: { ...text, description: "its name; keep it when the row changes" },
    local: { ...text, description: "2027-03-01 08:00, in time_zone" },
    content: text,
    link: text,
    images: { ...texts, description: "addresses or files in the folder" },
    videos: texts,
    gif: text,
    thumbnail: text,
    fields: { type: "object" },
  },
  ["id"],
);

const planId = { ...text, description: "of check_plan" };

/** The tools of a plan that publish nothing. */
export function createPlanTools(shop: Shop): Tool[] {
  const { flags } = shop.desk;
  const answers = fromFlags(flags, answerNames);
  return [
    {
      name: "check_plan",
      title: "Check a plan",
      description: `Checks posts, and gives a plan id. Give path (a CSV, workbook or sheet of clients in the folder), or name and rows. At most ${most} posts.`,
      input: toObject({
        path: text,
        name: { ...text, description: "stays the plan's, such as week-50" },
        rows: { type: "array", items: row },
        map: { ...text, description: "a known map, a JSON file or its text" },
        encoding: text,
        ...fromFlags(flags, howNames),
      }),
      kind: "reads",
      run: async (given: PlanInput, call) => checkPlan(shop.plans, given, call),
    },
    {
      name: "diff_plan",
      title: "Show what would change",
      description:
        "Shows what a deed would change in HighLevel, and gives the token that it needs, for ten minutes. schedule wants plan, undo wants import; hold and resume are of a location. Flags below answer differences; only with the person's word.",
      input: toObject({
        deed: { enum: deedNames, default: "schedule" },
        plan: planId,
        import: text,
        ...fromFlags(flags, ["client"]),
        ...answers,
      }),
      kind: "reads",
      run: async (given: Request, call) => diffPlan(shop, given, call),
    },
    {
      name: "stage_plan",
      title: "Stage a plan",
      description:
        "Sends what is missing, and what a token's answers send, for review. Replaces an earlier version. Publishes nothing.",
      input: toObject({ plan: planId, token: text }, ["plan"]),
      kind: "stages",
      isDestructive: true,
      run: async (given: Staging, call) => stagePlan(shop, given, call),
    },
  ];
}

const howNames = "client account time-zone dates times sheet allow-drafts via accept".split(" ");
const answerNames =
  "update keep-highlevel delete-removed possible-duplicates post-again line".split(" ");

interface Staging {
  readonly plan: string;
  readonly token?: string | undefined;
}

async function stagePlan(
  { desk, plans, seal }: Shop,
  given: Staging,
  { tell, signal }: Call,
): Promise<Result> {
  const opened = await plans.open(given.plan);
  const answers = readSending(seal, given, opened);
  const week = await gather(stageSheet({ ...toOptions(desk, opened, signal), answers }), tell);
  return {
    ...tellWeek(opened, asStaged(week), there),
    plan: opened.id,
    next: advise(week.ends, adviseStaged(week)),
  };
}

/** How the plan is taken, and the answers of a token of it that send rows. */
function readSending(seal: Shop["seal"], { plan, token }: Staging, opened: Plan): Answers {
  const request = token === undefined ? { plan } : openToken(seal, token, "schedule").request;
  if (request.plan !== plan) throw new Error("the token is of another plan: call diff_plan");
  const { possibleDuplicates, postAgain, accept, lines } = toAnswers(request, opened);
  return { possibleDuplicates, postAgain, accept, lines };
}

// Nobody has seen the rows that are to go before they are staged.
const there = new Set<WeekPost["state"]>(["same", "published"]);

/** What was to be sent is staged where its import is. */
function asStaged(week: Week): Week {
  const staged = new Set(
    week.ends.flatMap(({ mark, outcome }) => (outcome === "staged" ? mark : [])),
  );
  const posts = week.posts.map((post) =>
    post.deed === "send" && staged.has(post.mark) ? { ...post, state: "staged" as const } : post,
  );
  return { ...week, posts };
}

function adviseStaged({ ends }: Week): string {
  return ends.some(({ outcome }) => outcome === "staged" || outcome === "dry_run")
    ? "show the items to the person; then schedule_plan with the token of diff_plan, or diff_plan for one"
    : "nothing of it waits to be scheduled: call verify_plan";
}

async function diffPlan(shop: Shop, request: Request, call: Call): Promise<Result> {
  const deed = createDeed(shop, request);
  const difference = await deed.look(call);
  const { where, counts, items, full, question, waiting, obstacle, refusal, advice } = difference;
  const tool = { schedule: "schedule_plan", undo: "undo_import", hold: "hold", resume: "resume" };
  const act = `${tool[request.deed ?? "schedule"]} with the token`;
  const told = { where, counts, items, full, plan: request.plan };
  const show = items.length > 0 ? "show the items to the person" : "tell the person";
  if (refusal !== undefined) return { ...told, outcome: refusal, next: advice ?? show };
  const others = waiting === undefined ? "" : `; ${waiting}`;
  if (question === undefined) {
    const outcome = waiting === undefined ? "nothing to do" : "nothing is done: posts wait";
    return { ...told, outcome, next: `${show}${others}` };
  }
  if (shop.desk.isReadOnly) {
    const next = `${show}; this server only reads: show them this command, to run in their own terminal: ${await deed.command()}${others}`;
    return { ...told, outcome: question, next };
  }
  const next = `${obstacle ? `${obstacle}, then ${act}` : act}${others}`;
  return { ...told, outcome: question, next, token: closeToken(shop.seal, request, difference) };
}
