import { drafts, first, second } from "./plan.js";
import { forget } from "./stage.js";
import * as to from "./steps.js";
import type { Step } from "./steps.js";
import { judge } from "./truth.js";

const answered = { may: true, well: true, answers: { update: true, deleteRemoved: true } };
const loose = { may: true };
const anew = { may: true, anew: true };

/** Every story: its steps by their names. */
export const stories = {
  "imported three times": {
    first: to.imports(first),
    again: to.imports(first),
    anew: to.imports(first, { anew: true }),
  },
  "staged, then scheduled": {
    stage: to.stages,
    "stage again": to.stages,
    "stage elsewhere": (stage, stops) => to.stages(forget(stage), stops),
    schedule: to.schedulesStaged,
    again: to.imports(first, loose),
  },
  "changed by hand": {
    first: to.imports(first),
    edit: to.edits,
    again: to.keepsStill(to.imports(first, loose)),
    // Rows of an import stand for what was sent; what was made one by one is anybody's.
    anew: to.keepsStill(
      to.imports(first, anew),
      ({ via, world }, stops) =>
        via === "csv" && stops === "never" && to.showsImports(world.reading),
    ),
  },
  "changed in the plan": {
    first: to.imports(first),
    ask: to.imports(second, loose),
    answer: to.imports(second, answered),
    again: to.imports(second, answered),
    anew: (stage, stops) =>
      stage.via === "csv" || judge(stage.world, second).isExact
        ? to.imports(second, anew)(stage, stops)
        : Promise.resolve([]),
  },
  "changed, and cut off early": {
    first: to.imports(first),
    "cut off": to.cutsOff(second, [3, 5, 6, 7, 8]),
    again: to.imports(second, answered),
  },
  "changed, and cut off midway": {
    first: to.imports(first),
    "cut off": to.cutsOff(second, [9, 10, 11, 12, 13]),
    again: to.imports(second, answered),
  },
  "changed, and cut off late": {
    first: to.imports(first),
    "cut off": to.cutsOff(second, [14, 15, 16, 18, 20]),
    again: to.imports(second, answered),
  },
  "taken back": {
    first: to.imports(first),
    undo: to.undoes,
    again: to.undoes,
  },
  "held and resumed": {
    first: to.imports(first),
    hold: to.holds,
    "import meanwhile": to.keepsStill(to.imports(first, loose)),
    "import elsewhere": to.keepsStill(to.imports(first, anew), ({ via, world }, stops) =>
      via === "csv" ? stops === "never" : to.showsHolds(world.reading),
    ),
    "hold again": to.holds,
    resume: to.resumes,
    again: to.imports(first, { may: true, well: true }),
  },
  pulled: {
    first: to.imports(first),
    pull: to.pulls,
    again: to.keepsStill(to.imports(first, loose)),
  },
  "half of it without dates": {
    first: to.imports(drafts),
    again: to.imports(drafts),
    anew: to.imports(drafts, { anew: true }),
  },
  "due soon": {
    first: to.imports(to.dueSoon),
    again: to.imports(to.dueSoon, loose),
    anew: to.imports(to.dueSoon, anew),
  },
  "imported by two machines at once": {
    first: to.together,
    again: to.imports(first, loose),
    anew: to.imports(first, anew),
  },
} satisfies Record<string, Record<string, Step>>;

/** The name of a story. */
export type StoryName = keyof typeof stories;
