import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileLedger } from "highlevel-social-planner/node";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { accounts, inParallel, locationOf, runCase } from "./job.js";
import type { Case, Ending } from "./job.js";
import { everySecond, killAt, steps, stepsOfPosts } from "./kill.js";
import { cases, casesOfPosts, drawPairs, isFull, repeated } from "./matrix.js";
import { expectedEnds, played } from "./scenarios.js";
import { countEndings, listEndings, tabulate } from "./table.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30, accounts });
});
afterAll(() => sandbox.stop());

const play = (list: readonly Case[], width: number) =>
  inParallel(list, width, (one) => runCase(sandbox, one));

const print = (title: string, text: string, endings: readonly Ending[]) =>
  process.stdout.write(`${title}\n${text}\n${JSON.stringify(countEndings(endings))}\n\n`);

/** What may be there where it did not end well: all only where that is not denied. */
const allowed = (outcome: string): readonly Ending["posts"][] =>
  outcome === "incomplete" || outcome === "attention"
    ? ["none", "missing"]
    : ["none", "missing", "exact"];

/** What must never be: a doubled or mistimed post, an outcome that does not say what is true, an end without a reason. */
const findLies = (endings: readonly Ending[]) =>
  endings.filter(({ outcome, posts, reason, runs }) =>
    outcome === "scheduled" || outcome === "approval"
      ? posts !== "exact" || (outcome === "scheduled" && runs.at(-1) !== "scheduled")
      : !allowed(outcome).includes(posts) || !reason,
  );

describe.concurrent("an import among faults", { timeout: 900_000 }, () => {
  it("ends with exactly the right posts whatever befalls one request, or says that it does not know", async () => {
    const endings = await play(cases, 24);
    print("Each fault at each request", tabulate(endings), endings);
    expect(findLies(endings)).toEqual([]);
    // A finalizing that surely or maybe never arrived is not sent again on a guess.
    expect(
      endings.filter(({ posts }) => posts !== "exact").map(({ row, column }) => [row, column]),
    ).toEqual([
      ["csv/finalize 1", "500"],
      ["csv/finalize 1", "502"],
      ["csv/finalize 1", "reset"],
    ]);
    expect(endings.length).toBe(isFull ? 225 : 101);
  });

  it("does so, too, where posts are made one by one", async () => {
    const endings = await play(casesOfPosts, 24);
    print("Each fault at each request, one by one", tabulate(endings), endings);
    expect(findLies(endings)).toEqual([]);
    // What may have been made is never sent again by itself.
    expect(endings.filter((end) => !isExact(end) && end.outcome !== "unknown")).toEqual([]);
    expect(endings.filter(isExact).length).toBeGreaterThanOrEqual(endings.length / 2);
    expect(endings.length).toBe(isFull ? 104 : 36);
  });

  it("survives a kill at every step where posts are made one by one", async () => {
    const directory = await mkdtemp(join(tmpdir(), "faults-"));
    const endings = await inParallel(
      isFull ? stepsOfPosts : everySecond(stepsOfPosts),
      6,
      async (step) => {
        const title = { row: `${step.at} ${step.nth} of posts`, column: `killed ${step.when}` };
        const files = join(directory, locationOf(title));
        const end = await killAt(sandbox, locationOf(title), files, step, "posts");
        const ledger = fileLedger(files);
        const ending = await runCase(sandbox, { ...title, behaviour: {}, ledger, via: "posts" });
        return { ...ending, wasStruck: end === "killed" };
      },
    );
    await rm(directory, { recursive: true });
    print("A kill at each step, one by one", tabulate(endings), endings);
    expect(findLies(endings)).toEqual([]);
    // Between the note that they are about to be made and the answers.
    expect(endings.filter((end) => !isExact(end) && end.outcome !== "unknown")).toEqual([]);
    expect(endings.filter(isExact).length).toBeGreaterThanOrEqual(endings.length / 2);
    expect(endings.length).toBe(isFull ? 12 : 6);
    expect(endings.filter(({ wasStruck }) => !wasStruck)).toEqual([]);
  });

  it("adds nothing to what is there, whatever befalls the look at it", async () => {
    const endings = await play(repeated, 8);
    print("The same where all is scheduled already", tabulate(endings), endings);
    expect(findLies(endings)).toEqual([]);
    expect(countEndings(endings)).toEqual({ "scheduled, exact": isFull ? 56 : 24 });
  });

  it("ends as it must in each scenario", async () => {
    const endings = await play(played, 16);
    print("Scenarios", listEndings(endings), endings);
    expect(
      Object.fromEntries(
        endings.map(({ column, outcome, posts }) => [column, `${outcome}, ${posts}`]),
      ),
    ).toEqual(expectedEnds);
    expect(
      findLies(endings).map(({ column, verdicts }) => [column, verdicts.includes("doubled")]),
    ).toEqual([["the same, and ours doubles", true]]);
    expect(endings.length).toBe(52);
  });

  it("survives a kill at every step, by what its ledger and HighLevel know", async () => {
    const directory = await mkdtemp(join(tmpdir(), "faults-"));
    const kills = (isFull ? [false, true] : [false]).flatMap((forgets) =>
      (isFull ? steps : everySecond(steps)).map((step) => ({ step, forgets })),
    );
    const endings = await inParallel(kills, 8, async ({ step, forgets }) => {
      const row = `${step.at} ${step.nth}`;
      const column = `killed ${step.when}${forgets ? ", all forgotten" : ""}`;
      const files = join(directory, locationOf({ row, column }));
      const end = await killAt(sandbox, locationOf({ row, column }), files, step);
      const ledger = fileLedger(files);
      const ending = await runCase(sandbox, { row, column, behaviour: {}, ledger, forgets });
      return { ...ending, wasStruck: end === "killed" };
    });
    await rm(directory, { recursive: true });
    print("A kill at each step", tabulate(endings), endings);
    expect(findLies(endings)).toEqual([]);
    // Between the note that it is about to be finalized and the call.
    expect(
      endings.filter(({ posts }) => posts !== "exact").map(({ row, column }) => [row, column]),
    ).toEqual([
      ...(isFull ? [["csv/finalize 1", "killed before"]] : []),
      ["save 4", "killed after"],
    ]);
    expect(endings.length).toBe(isFull ? 68 : 17);
  });

  it("doubles nothing where two faults meet", async () => {
    const endings = await play(drawPairs(isFull ? 600 : 20, 20_261_123), isFull ? 24 : 8);
    print("Pairs", isFull ? "" : listEndings(endings), endings);
    expect(findLies(endings)).toEqual([]);
    expect(endings.length).toBe(isFull ? 600 : 20);
  });
});

function isExact({
  outcome,
  posts,
}: {
  readonly outcome: string;
  readonly posts: string;
}): boolean {
  return outcome === "scheduled" && posts === "exact";
}
