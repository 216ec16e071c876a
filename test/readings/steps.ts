import { hold, pull, resume, undo } from "./acts.js";
import { isGoing, list, lookAtGoing, lookAtImport } from "./look.js";
import type { Must } from "./look.js";
import { first, soon } from "./plan.js";
import type { Plan } from "./plan.js";
import type { Leave } from "./cases/case.js";
import { dieAt } from "./mortal.js";
import { runImport } from "./run.js";
import { settle } from "./server/import.js";
import * as person from "./server/person.js";
import type { Reading } from "./server/reading.js";
import { forget } from "./stage.js";
import type { Stage } from "./stage.js";
import { describe, judge, oursOf } from "./truth.js";

/** Something that is done, and what is wrong afterwards. */
export type Step = (stage: Stage, stops: Leave) => Promise<string[]>;

/** Imports a plan with schedule. */
export function imports(
  planned: Plan | ((stage: Stage) => Plan),
  { anew = false, may = false, well = false, answers = {} } = {},
): Step {
  return async (stage, stops) => {
    const plan = typeof planned === "function" ? planned(stage) : planned;
    if (anew && !catchUp(stage)) return [];
    const run = await runImport(anew ? forget(stage) : stage, plan, {
      schedule: true,
      answers,
    });
    const isAsked = (well && isPlain(stage)) || !may;
    const must: Must = {
      well: isAsked && !mayStop(stops, stage.via, anew),
      verified: stops === "never" && isAsked,
    };
    return lookAtImport(stage.world, plan, run, must);
  };
}

/**
 * Updates the plan on a machine that dies at a request, and imports it again: each reading dies at another one of `nths`,
 * which is carried out or lost.
 */
export function cutsOff(plan: Plan, nths: readonly number[]): Step {
  return async (stage, stops) => {
    const answers = { update: true, deleteRemoved: true };
    const name = JSON.stringify([stage.world.reading, stage.via]);
    const drawn = Array.from(name, (sign) => sign.charCodeAt(0)).reduce((sum, code) => sum + code);
    const nth = nths[drawn % nths.length]!;
    const last = drawn % 3 === 0 ? "is lost" : "arrives";
    const { stage: mortal, died } = dieAt(stage, nth, last);
    await Promise.race([runImport(mortal, plan, { schedule: true, answers }), died]);
    settle(stage.world);
    const faults = await imports(plan, { may: true, answers })(stage, stops);
    return faults.map((fault) => `request ${nth} ${last}: ${fault}`);
  };
}

/** Lets lists catch up; whether somebody who remembers nothing can know at all what is there. */
function catchUp({ world, via }: Stage): boolean {
  const { becomes, flickers, span, filter, afterwards } = world.reading;
  // The rows of an import stand for posts that are not listed yet.
  if (via === "csv" && !afterwards) return true;
  world.lists.posts += 20;
  world.advance(10_000);
  // Posts that were made one by one, and are elsewhere in time or in no list that can be asked for, are nobody's.
  const isBlind =
    becomes?.startsWith("other") ||
    flickers === "empty" ||
    span === "made" ||
    filter === "all_is_published";
  return via === "csv" || !isBlind;
}

function mayStop(stops: Leave, via: Stage["via"], anew: boolean): boolean {
  if (stops === "without_ids") return via === "csv" || anew;
  return stops === "always" || (stops === "anew" && anew);
}

/** Something after which no post goes out that did not before, where that can be known. */
export function keepsStill(
  step: Step,
  canKnow: (stage: Stage, stops: Leave) => boolean = () => true,
): Step {
  return async (stage, stops) => {
    if (!canKnow(stage, stops)) return [];
    const before = new Set(oursOf(stage.world).filter(isGoing));
    const faults = await step(stage, stops);
    const more = oursOf(stage.world).filter((post) => isGoing(post) && !before.has(post));
    return list([...faults, more.length > 0 && `${more.length} more posts go out`]);
  };
}

/** Stages the plan, which must not publish anything, nor hold a row twice. */
export const stages: Step = async (stage, stops) => {
  const run = await runImport(stage, first, {});
  const { imports: all, journal } = stage.world;
  const staged = all.filter(({ deleted, foreign }) => !deleted && !foreign);
  const rows = staged.flatMap((one) => one.rows.map(({ at, caption }) => `${at} ${caption}`));
  const published = journal.filter(({ by, deed }) => by === "api" && publishing.has(deed));
  return list([
    run.crash !== undefined && `crashed: ${run.crash}`,
    published.length > 0 && `published without being told to`,
    run.outcome === "scheduled" && "said that all is scheduled, and it is not",
    stops === "never" && new Set(rows).size < rows.length && "rows are staged twice",
  ]);
};

const publishing = new Set(["finalize", "create"]);

/** Schedules what was staged. */
export const schedulesStaged: Step = async (stage, stops) => {
  const run = await runImport(stage, first, { schedule: "staged" });
  const isFile = stage.via === "csv";
  return lookAtImport(stage.world, first, run, {
    well: isFile && !mayStop(stops, stage.via, false),
    verified: false,
  });
};

/** What a person does in HighLevel meanwhile: mends, moves, deletes, publishes, keeps as a draft. */
export const edits: Step = async ({ world }) => {
  const [bread, nowhere, lines, , link, , long] = first.placements
    .filter(({ account }) => account === "1001")
    .map(({ now }) => oursOf(world).find((post) => describe(post) === now));
  if (bread) person.edit(world, bread, { caption: "Fresh bread, and real butter" });
  if (nowhere) person.edit(world, nowhere, { at: (nowhere.at ?? 0) + 86_400_000 });
  if (lines) person.remove(world, lines);
  if (link) person.publish(world, link);
  if (long) person.edit(world, long, { status: "draft" });
  return [];
};

/** Takes everything back. */
export const undoes: Step = async (stage) =>
  lookAtGoing(stage.world, await undo(stage), "gone", isPlain(stage));
/** Holds everything, which must not change what a post says. */
export const holds: Step = async (stage) => {
  const said = await hold(stage);
  const { faults } = judge(stage.world, first);
  return [...faults, ...lookAtGoing(stage.world, said, "held", isPlain(stage))];
};
/** Ends the hold. */
export const resumes: Step = async (stage) => {
  const { outcome, reason, crash } = await resume(stage);
  const { isExact, faults } = judge(stage.world, first);
  return list([
    ...faults,
    crash !== undefined && `crashed: ${crash}`,
    outcome === "back" && !isExact && "said that all is back, and it is not",
    outcome !== "back" && !reason && `ended ${outcome} and did not say why`,
    outcome !== "back" && isPlain(stage) && `stopped: ${outcome}: ${reason}`,
  ]);
};
/** Pulls one post. */
export const pulls: Step = async (stage) => {
  const said = await pull(stage, { words: "nowhere near", utc: "2098-03-01T15:00" });
  const left = oursOf(stage.world).filter((post) => isGoing(post) && /nowhere/.test(post.caption));
  return list([
    said.crash !== undefined && `crashed: ${said.crash}`,
    said.outcome === "pulled" && left.length > 0 && `said pulled, and ${left.length} posts go out`,
    said.outcome !== "pulled" && isPlain(stage) && `stopped: ${said.outcome}: ${said.reason}`,
  ]);
};

const plans = new WeakMap<Stage["world"], Plan>();

/** The plan of a stage that is due soon, the same at every run. */
export function dueSoon({ world }: Stage): Plan {
  const plan = plans.get(world) ?? soon(Date.now());
  plans.set(world, plan);
  return plan;
}

/** Two machines that know nothing of each other import a file at the same time; nobody can help it one by one. */
export const together: Step = async (stage) => {
  const both = stage.via === "csv" ? [stage, forget(stage)] : [stage];
  const runs = await Promise.all(both.map((one) => runImport(one, first, { schedule: true })));
  const looked = runs.map((run) =>
    lookAtImport(stage.world, first, run, { well: false, verified: false }),
  );
  return looked.flat();
};

/** Whether a hold can leave its posts as drafts, which every machine sees. */
export function showsHolds({
  update = "works",
  single,
  instant,
  caption,
  pages,
  account,
  media,
  times,
  filter,
}: Reading): boolean {
  // Of which not all images are told is not known to be a whole draft: it is deleted, and other machines see nothing.
  if (media !== undefined && /_only$|empty|null|absent|no_url|urls/.test(media)) return false;
  const isOdd = single ?? instant ?? caption ?? pages ?? account ?? times ?? filter;
  return isOdd === undefined && ["works", "wants_flag", "drafts"].includes(update);
}

/** Whether what a hold writes back, and what it finds, can be judged by the plan: copies of files and other seconds are right, too. */
export function isHoldable({ instant, media, update, becomes, statuses, lag }: Reading): boolean {
  const isOtherwise = becomes !== undefined || update === "publishes" || Boolean(lag ?? statuses);
  return (
    !isOtherwise &&
    !["jittered", "early"].includes(instant ?? "") &&
    !/^(?:rehosted|proxied|twice)/.test(media ?? "")
  );
}

/** Whether a machine that remembers nothing finds the rows of an import again. */
export function showsImports({ fileName, upload, afterwards }: Reading): boolean {
  const isNameless = fileName === "no_extension" || fileName === "encoded" || upload === "renames";
  return !isNameless && !["no_rows", "unlisted", "gone"].includes(afterwards ?? "");
}

/** Whether a world tells everything the documented way: then everything must end well. */
function isPlain({ world }: Stage): boolean {
  return Object.keys(world.reading).length === 0;
}
