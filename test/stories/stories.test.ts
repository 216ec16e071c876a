import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { dieAt, importSheet, look, met } from "./imports.js";
import type { Answers, How } from "./imports.js";
import { hold, pull, resume, undo } from "./holds.js";
import { prune, renamePicture, swapPicture, takePicture } from "./pictures.js";
import { newPictured, newRow } from "./sheet.js";
import {
  add,
  changeMachine,
  drop,
  edit,
  person,
  review,
  post,
  rename,
  reorder,
  restore,
  stepClock,
} from "./steps.js";
import type { Step } from "./steps.js";
import { begin } from "./story.js";
import { accounts, openStage } from "./world.js";

const isFull = process.env["FAULTS"] === "all";
const seed = Number(process.env["SEED"] ?? 20_261_128);
const runs = Number(process.env["STORIES"] ?? (isFull ? 100 : 7));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 5, accounts });
});
afterAll(() => sandbox.stop());

const at = fc.nat({ max: 3 });
const answers: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.constant({ update: true }) },
  fc.constant({ keepHighlevel: true }),
  fc.constant({ deleteRemoved: true }),
  fc.constant({ update: true, deleteRemoved: true }),
  fc.constant({ postAgain: true }),
  fc.constant({ possibleDuplicates: "post" as const }),
  fc.constant({ possibleDuplicates: "skip" as const }),
  at.map((line) => ({ update: true, lines: [line + 2] })),
  at.map((line) => ({ keepHighlevel: true, lines: [line + 2] })),
);
const schedules: fc.Arbitrary<How> = fc.record({
  via: fc.constantFrom("csv", "posts"),
  schedule: fc.constant(true),
  answers,
});
const any: fc.Arbitrary<How> = fc.record({
  via: fc.constantFrom("csv", "csv", "posts"),
  schedule: fc.constantFrom(true, true, false, "staged" as const),
  answers,
});
const edits = [
  fc.tuple(at, fc.nat({ max: 3 })).map(([row, value]) => edit(row, "wording", value)),
  fc.tuple(at, fc.nat({ max: 30 })).map(([row, value]) => edit(row, "hours", value)),
  fc.tuple(at, fc.integer({ min: 1, max: 3 })).map(([row, value]) => edit(row, "image", value)),
  fc.tuple(at, fc.integer({ min: 1, max: 3 })).map(([row, value]) => edit(row, "link", value)),
  at.map(drop),
  fc.constant(restore()),
  fc.constant(add()),
  fc.constant(reorder()),
  fc.constant(rename()),
];
const deeds = [
  fc
    .tuple(fc.constantFrom("mends" as const, "moves" as const, "deletes" as const), at)
    .map(([deed, which]) => person(deed, which)),
  fc
    .tuple(fc.constantFrom("publishes" as const, "drafts" as const), at)
    .map(([deed, which]) => person(deed, which)),
  fc
    .tuple(fc.constantFrom("row" as const, "alike" as const, "else" as const), at)
    .map(([what, row]) => post(what, row)),
];
const staging = [
  any.map(importSheet),
  fc.constantFrom("schedules" as const, "deletes" as const).map(review),
];
const dying = [
  fc
    .tuple(
      any,
      fc.integer({ min: 3, max: 30 }),
      fc.constantFrom("before" as const, "after" as const),
    )
    .map(([how, request, when]) => dieAt(how, request, when)),
  fc.constant(changeMachine()),
  fc.constantFrom(1, 5).map(stepClock),
];
const control = [
  fc.constant(hold()),
  fc.constant(resume()),
  fc.constant(undo()),
  at.map(pull),
  at.map(pull),
];
const pictures = [
  fc.tuple(at, fc.nat({ max: 2 })).map(([row, version]) => swapPicture(row, version)),
  fc.tuple(at, fc.nat({ max: 2 })).map(([row, version]) => swapPicture(row, version)),
  at.map(renamePicture),
  fc.tuple(at, at).map(([row, from]) => takePicture(row, from)),
  fc.constant(prune()),
];
const imports = [schedules.map(importSheet), schedules.map(importSheet), fc.constant(look())];

type Steps = fc.Arbitrary<Step>[];

/** Tells stories of these steps, each in a location of its own; the shortest that goes wrong is thrown as it is told. */
async function tellStories(kinds: Steps, salt: number, startRow = newRow): Promise<void> {
  const story = fc.asyncProperty(
    fc.noBias(fc.commands(kinds, { maxCommands: isFull ? 40 : 30, size: "max" })),
    fc.integer({ min: 2, max: 4 }),
    fc.boolean(),
    async (commands, count, hasNames) => {
      const stage = openStage(sandbox);
      const { results } = await stage.person().accounts.list();
      const ids = accounts.flatMap(
        ({ name }) => results?.accounts?.find((one) => one.name === name)?.id ?? [],
      );
      const rows = Array.from({ length: count }, (_, key) => startRow(key));
      const model = begin(rows, ids, hasNames, startRow);
      await fc.asyncModelRun(() => ({ model, real: stage }), commands);
    },
  );
  const numRuns = startRow === newRow || isFull ? runs : Math.ceil(runs / 2);
  const details = await fc.check(story, { seed: seed + salt, numRuns, endOnFailure: false });
  if (!details.failed) return;
  const [commands, count, hasNames] = details.counterexample ?? [];
  const steps = String(commands)
    .replace(/ ?\/\*.*\*\//, "")
    .split(/,(?=the |a |HighLevel)/)
    .map((step, index) => `  ${index + 1}. ${step}`);
  const begins = `A sheet of ${count} rows${hasNames ? " with names" : ""}`;
  const replay = `SEED=${details.seed} path ${details.counterexamplePath}, after ${details.numRuns} stories`;
  const { message } = details.errorInstance as Error;
  const error = new Error([`${begins} (${replay}):`, ...steps, `  Then ${message}`].join("\n"));
  error.stack = "";
  throw error;
}

describe.concurrent(
  "in every story, each row is there once at most, nothing foreign is touched, and what is said is so",
  { timeout: isFull ? 900_000 : 180_000 },
  () => {
    it("of a sheet that changes", () => tellStories([...edits, ...imports, ...imports], 1));
    it("of people who work in HighLevel meanwhile", () =>
      tellStories([...edits, ...deeds, ...imports, ...imports], 2));
    it("of what is staged", () => tellStories([...edits, ...staging, ...imports], 3));
    it("of holds, pulls and what is taken back", () =>
      tellStories([...edits, ...deeds, ...control, ...imports, ...imports], 4));
    it("of imports that are cut off, other computers and clocks", () =>
      tellStories([...edits, ...deeds, ...dying, ...imports], 5));
    it("of pictures on a disk", () =>
      tellStories([...edits, ...pictures, ...staging, ...imports, ...imports], 6, newPictured));
    it("of pictures, holds and people", () =>
      tellStories([...pictures, ...deeds, ...control, ...imports, ...imports], 7, newPictured));
    it("of pictures, other computers and imports that are cut off", () =>
      tellStories([...edits, ...pictures, ...dying, ...imports], 8, newPictured));
  },
);

it("comes to know what it is about", () => {
  for (const name of [
    "outcome scheduled",
    "outcome attention",
    "state same",
    "state changed by plan",
    "state changed by highlevel",
    "state removed",
    "state held",
    "state published",
    "event updated",
    "event deleted",
    "dropped",
  ])
    expect(met).toContain(name);
});
