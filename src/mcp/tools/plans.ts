import { stageSheet } from "../../agency/run.js";
import { checkCsv } from "../../csv/check.js";
import { maps } from "../../csv/maps.js";
import type { Answers } from "../../reconcile/answers.js";
import { createDeed, deedNames } from "../deeds.js";
import type { Request } from "../deeds.js";
import type { Desk } from "../desk.js";
import { most } from "../plan.js";
import type { PlanInput, Plans } from "../plan.js";
import { toItem, tryPlace, unknownZone } from "../result.js";
import type { Result } from "../result.js";
import { toAnswers, toOptions } from "../schedule.js";
import { fromFlags, text, texts, toObject } from "../schema.js";
import type { Schema } from "../schema.js";
import type { Seal } from "../seal.js";
import { tellWeek } from "../tell.js";
import { count } from "../text.js";
import type { Call, Tool } from "../tool.js";
import { gather } from "../week.js";
import type { Week } from "../week.js";
import { closeToken, openToken } from "./acts.js";

const row: Schema = toObject(
  {
    id: { ...text, description: "its name; keep it when the row changes" },
    local: { ...text, description: "2027-03-01 08:00, in time_zone" },
    content: text,
    link: text,
    images: { ...texts, description: "addresses, or files in the working folder" },
    videos: texts,
    gif: text,
    thumbnail: text,
    fields: { type: "object" },
  },
  ["id"],
);

const planId = { ...text, description: "of check_plan" };

/** The tools of a plan that publish nothing. */
export function createPlanTools(desk: Desk, plans: Plans, seal: Seal): Tool[] {
  const { flags } = desk;
  const answers = fromFlags(flags, answerNames);
  return [
    {
      name: "check_plan",
      title: "Check a plan",
      description: `Checks posts and gives them a plan id. Give path (a CSV, workbook or sheet of clients in the working folder), or name and rows. At most ${most} posts.`,
      input: toObject({
        path: text,
        name: { ...text, description: "stays the plan's, such as week-50" },
        rows: { type: "array", items: row },
        map: { enum: Object.keys(maps) },
        encoding: text,
        ...fromFlags(flags, howNames),
      }),
      kind: "reads",
      run: async (given: PlanInput, call) => checkPlan(plans, given, call),
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
      run: async (given: Request, call) => diffPlan(desk, plans, seal, given, call),
    },
    {
      name: "stage_plan",
      title: "Stage a plan",
      description:
        "Sends what is missing, and what a token's answers send, for review. Nothing is published, nothing sent twice.",
      input: toObject({ plan: planId, token: text }, ["plan"]),
      kind: "stages",
      run: async (given: Staging, { tell, signal }) => {
        const opened = await plans.open(given.plan);
        const options = { ...toOptions(desk, opened, signal), answers: readSending(seal, given) };
        const week = await gather(stageSheet(options), tell);
        return { ...tellWeek(opened, asStaged(week)), plan: opened.id, next: adviseStaged };
      },
    },
  ];
}

const howNames = [
  "client",
  "account",
  "time-zone",
  "dates",
  "times",
  "sheet",
  "allow-drafts",
  "via",
];

const answerNames = [
  "update",
  "keep-highlevel",
  "delete-removed",
  "possible-duplicates",
  "post-again",
  "line",
];

interface Staging {
  readonly plan: string;
  readonly token?: string | undefined;
}

/** The answers that send rows, of a token of this plan. */
function readSending(seal: Seal, { plan, token }: Staging): Answers {
  if (token === undefined) return {};
  const { request } = openToken(seal, token, "schedule");
  if (request.plan !== plan) throw new Error("the token is of another plan: call diff_plan");
  const { possibleDuplicates, postAgain, lines } = toAnswers(request);
  return { possibleDuplicates, postAgain, lines };
}

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

const adviseStaged =
  "show the items to the person; then schedule_plan with the token of diff_plan, or diff_plan for one";

async function checkPlan(plans: Plans, input: PlanInput, { signal }: Call): Promise<Result> {
  const plan = await plans.add(input);
  const { sheet, clients, connect, how } = plan;
  const { media: _media, via = "csv", ...reading } = how;
  const names = [...new Set(sheet.groups.map(({ client }) => client))];
  const places = names.map(async (name) => {
    const client = clients[name]!;
    return tryPlace({ name, client, connect: async () => connect(name, client) }, signal);
  });
  const where = await Promise.all(places);
  const planners = names.map(async (name) => connect(name, clients[name]!));
  const spoken = await Promise.allSettled(planners);
  let good = 0;
  const each = sheet.groups.flatMap(({ client, csv }) => {
    const zone = where[names.indexOf(client)]?.time_zone;
    const timeZone = zone === unknownZone ? undefined : zone;
    const speaker = spoken[names.indexOf(client)];
    const version = speaker?.status === "fulfilled" ? speaker.value.version : undefined;
    const checked = checkCsv(csv, { ...reading, via, version, timeZone, limit: Infinity });
    good += checked.count;
    return checked.findings;
  });
  const findings = [...new Set([...sheet.findings, ...each])];
  const of = (kind: string) => findings.filter(({ severity }) => severity === kind);
  const [errors, warnings] = [of("error"), of("warning")];
  return {
    where,
    outcome: errors.length > 0 ? `${count(errors.length, "error")}: nothing can be sent` : "good",
    counts: {
      good_posts: good,
      errors: errors.length,
      warnings: warnings.length,
      waiting_for_approval: sheet.waiting.length,
    },
    items: [...errors, ...warnings].map(toItem),
    plan: plan.id,
    next: errors.length > 0 ? "mend what the items say, then check_plan" : "call diff_plan with it",
    full: findings,
  };
}

async function diffPlan(
  desk: Desk,
  plans: Plans,
  seal: Seal,
  request: Request,
  call: Call,
): Promise<Result> {
  const deed = createDeed(desk, plans, request);
  const difference = await deed.look(call);
  const { where, counts, items, full, question, obstacle, refusal } = difference;
  const tool = { schedule: "schedule_plan", undo: "undo_import", hold: "hold", resume: "resume" };
  const act = `${tool[request.deed ?? "schedule"]} with the token`;
  const told = { where, counts, items, full, plan: request.plan };
  if (refusal !== undefined)
    return { ...told, outcome: refusal, next: "mend what is said, then call check_plan" };
  if (question === undefined)
    return { ...told, outcome: "nothing to do", next: "show the items to the person" };
  const next = obstacle ? `${obstacle}, then ${act}` : act;
  return { ...told, outcome: question, next, token: closeToken(seal, request, difference) };
}
