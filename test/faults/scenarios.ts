import type { Case } from "./job.js";

const lostFinalize = { kind: "reset", acts: true, at: "csv/finalize" } as const;
const unsentFinalize = { kind: "reset", at: "csv/finalize" } as const;

type Scenario = Omit<Case, "row" | "column"> & {
  /** How it ends, however often it is run: the last outcome, and the posts that exist. */
  readonly ends: string;
};

const exact = "scheduled, exact";

/** What HighLevel, or a person, might do, and how it ends. */
const scenarios: Readonly<Record<string, Scenario>> = {
  "lists lag behind": { behaviour: { staleMs: 1_500 }, ends: exact },
  "lists lag behind, no id": { behaviour: { staleMs: 1_500, csvId: false }, ends: exact },
  "lists lag behind, finalize lost": {
    behaviour: { staleMs: 1_500, faults: [lostFinalize] },
    ends: exact,
  },
  "lists lag behind, finalize lost, all forgotten": {
    behaviour: { staleMs: 1_500, faults: [lostFinalize] },
    forgets: true,
    ends: exact,
  },
  "lists lag behind for longer than patience": { behaviour: { staleMs: 6_000 }, ends: exact },
  "lists lag behind for longer than patience, no id": {
    behaviour: { staleMs: 6_000, csvId: false },
    ends: exact,
  },
  "finalize acts late": { behaviour: { lateMs: 1_500, refinalize: "double" }, ends: exact },
  "finalize acts late and is lost": {
    behaviour: { lateMs: 1_500, refinalize: "double", faults: [lostFinalize] },
    ends: exact,
  },
  "finalize acts later than patience": {
    behaviour: { lateMs: 6_000, refinalize: "double" },
    ends: exact,
  },
  "finalize acts later than patience and is lost": {
    behaviour: { lateMs: 6_000, refinalize: "double", faults: [lostFinalize] },
    ends: exact,
  },
  "a second finalize would double, the first is lost": {
    behaviour: { refinalize: "double", faults: [lostFinalize] },
    ends: exact,
  },
  "the same, all forgotten": {
    behaviour: { refinalize: "double", faults: [lostFinalize] },
    forgets: true,
    ends: exact,
  },
  "finalize never arrives": { behaviour: { faults: [unsentFinalize] }, ends: "unknown, none" },
  "finalize never arrives, a person deletes the import": {
    behaviour: { faults: [unsentFinalize] },
    afterwards: { faults: [{ kind: "deleted" }] },
    ends: exact,
  },
  "finalize never arrives, a person presses the button": {
    behaviour: { faults: [unsentFinalize] },
    afterwards: { faults: [{ kind: "finalized" }] },
    ends: exact,
  },
  "a row never becomes posts": { behaviour: { lost: 2 }, ends: "attention, missing" },
  "a row does not become posts at first": {
    behaviour: { lost: 2 },
    afterwards: { lost: 0 },
    ends: "attention, missing",
  },
  "a row does not become posts at first, no id": {
    behaviour: { lost: 2, csvId: false, staleMs: 300 },
    afterwards: { lost: 0 },
    ends: "attention, missing",
  },
  "accounts are connected again before and a finalize is lost after": {
    behaviour: { refinalize: "double", faults: [{ kind: "reconnected", at: "csv/list" }] },
    afterwards: {
      lateMs: 1_500,
      faults: [lostFinalize, { kind: "error", at: "posts/list", nth: 2 }],
    },
    ends: exact,
  },
  "posts of two rows do not come at first": {
    behaviour: { lost: 3 },
    afterwards: { lost: 0 },
    ends: "attention, missing",
  },
  "nothing comes at first": {
    behaviour: { lost: 6 },
    afterwards: { lost: 0 },
    ends: "unknown, none",
  },
  "stuck in importing, all there": { behaviour: { importing: "importing" }, ends: exact },
  "stuck in importing, a row missing": {
    behaviour: { importing: "importing", lost: 2 },
    ends: "unknown, missing",
  },
  "importing fails half-way at first": {
    behaviour: { importing: "failed", lost: 2 },
    afterwards: { lost: 0 },
    ends: "attention, missing",
  },
  "reading fails": { behaviour: { reading: "failed" }, ends: "attention, none" },
  "reading fails at first": {
    behaviour: { reading: "failed" },
    afterwards: { reading: "in_review" },
    insists: true,
    ends: exact,
  },
  "reading never ends": { behaviour: { reading: "in_progress" }, ends: "unknown, none" },
  "reading ends after patience": {
    behaviour: { reading: "in_progress" },
    afterwards: { reading: "in_review" },
    ends: exact,
  },
  "a person presses the button a moment before": {
    behaviour: { faults: [{ kind: "finalized", at: "csv/finalize" }] },
    ends: exact,
  },
  "the same, and ours does nothing": {
    behaviour: { refinalize: "ignore", faults: [{ kind: "finalized", at: "csv/finalize" }] },
    ends: exact,
  },
  // Between our look and our call: nobody can prevent it, and it is told.
  "the same, and ours doubles": {
    behaviour: { refinalize: "double", faults: [{ kind: "finalized", at: "csv/finalize" }] },
    ends: "incomplete, doubled",
  },
  "for approval": { approver: "user-2", behaviour: {}, ends: "approval, exact" },
  "for approval, twice": {
    approver: "user-2",
    behaviour: { refinalize: "double" },
    insists: true,
    forgets: true,
    ends: "approval, exact",
  },
  "for approval, finalize lost": {
    approver: "user-2",
    behaviour: { refinalize: "double", faults: [lostFinalize] },
    ends: "approval, exact",
  },
  "for approval, lists lag behind, all forgotten": {
    approver: "user-2",
    behaviour: { staleMs: 1_500, refinalize: "double", faults: [lostFinalize] },
    insists: true,
    forgets: true,
    ends: "approval, exact",
  },
  "for approval, a person presses the button": {
    approver: "user-2",
    behaviour: { refinalize: "double", faults: [{ kind: "finalized", at: "csv/get", nth: 5 }] },
    ends: "approval, exact",
  },
  // Every reading of what nobody has documented.
  ...Object.fromEntries(
    (["list", "object"] as const).flatMap((csvs) =>
      (["_id", "id"] as const).flatMap((idName) =>
        (["posts", "lines"] as const).flatMap((rowsCount) =>
          [true, false].map((csvId) => [
            `csvs is ${csvs}, ${idName}, ${rowsCount} counted, ${csvId ? "with" : "without"} csvId`,
            { behaviour: { csvs, idName, rowsCount, csvId, staleMs: 300 }, ends: exact },
          ]),
        ),
      ),
    ),
  ),
};

/** The scenarios as cases. */
export const played: readonly Case[] = Object.entries(scenarios).map(([column, scenario]) =>
  Object.assign({ row: "scenario:", column }, scenario),
);

/** How each ends. */
export const expectedEnds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scenarios).map(([name, { ends }]) => [name, ends]),
);
