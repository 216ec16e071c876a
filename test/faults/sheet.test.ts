import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileLedger } from "highlevel-social-planner/node";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { inParallel, locationOf } from "./job.js";
import { runKilled } from "./kill.js";
import { isFull } from "./matrix.js";
import { clientsOf, mostRuns, names, runSheetCase, seedLocations, text } from "./sheet.js";
import type { SheetEnding } from "./sheet.js";
import { everywhereCases, sheetCases, sheetSteps } from "./sheet-matrix.js";
import { countEndings, tabulate } from "./table.js";

const kills = sheetSteps.map((step) => ({
  row: `${step.at} ${step.nth} killed ${step.when}`,
  column: step.via ?? "csv",
  step,
}));

let sandbox: Sandbox;
beforeAll(async () => {
  const cases = [...sheetCases, ...everywhereCases, ...kills];
  const locations = Object.assign({}, ...cases.map(seedLocations));
  sandbox = await startSandbox({ stepMs: 30, locations });
});
afterAll(() => sandbox.stop());

const print = (title: string, endings: readonly SheetEnding[]) =>
  process.stdout.write(
    `${title}\n${tabulate(endings)}\n${JSON.stringify(countEndings(endings))}\n\n`,
  );

const addClient = (end: SheetEnding) => ({ ...end, column: `${end.column} ${end.client}` });

/** What must never be: `scheduled` where it is not so, any other end without a reason, a post that is doubled or another's. */
const findLies = (endings: readonly SheetEnding[]) =>
  endings.filter(({ outcome, posts, reason, runs }) =>
    outcome === "scheduled"
      ? posts !== "exact" || (runs.length > mostRuns && runs.at(-1) !== "scheduled")
      : !["none", "missing", "exact"].includes(posts) || !reason,
  );

const isExact = ({ outcome, posts }: SheetEnding) => outcome === "scheduled" && posts === "exact";

describe.concurrent("a sheet of three clients among faults", { timeout: 900_000 }, () => {
  it("ends right for one client, or says that it does not know, and right at once for the others", async () => {
    const endings = (await inParallel(sheetCases, 16, (one) => runSheetCase(sandbox, one))).flat();
    const struck = endings.filter(({ isStruck }) => isStruck);
    print("Each fault at each request of one client", struck);
    expect(findLies(endings)).toEqual([]);
    const others = endings.filter(({ isStruck }) => !isStruck);
    expect(others.filter((end) => !isExact(end) || end.runs[0] !== "scheduled")).toEqual([]);
    expect(others.length).toBe(isFull ? 812 : 28);
    expect(struck.filter((end) => !isExact(end)).map(({ row, column }) => [row, column])).toEqual(
      isFull
        ? [
            ["schedule csv/finalize", "500"],
            ["schedule csv/finalize", "502"],
            ["schedule csv/finalize", "reset"],
            // What may have been made is never made again by itself.
            ["posts posts/create", "500"],
            ["posts posts/create", "502"],
            ["posts posts/create", "reset"],
            ["posts posts/create 4", "500"],
            ["posts posts/create 4", "502"],
            ["posts posts/create 4", "reset"],
          ]
        : [],
    );
  });

  it("does so for each client where the fault is everywhere", async () => {
    const endings = (
      await inParallel(everywhereCases, 8, (one) => runSheetCase(sandbox, one))
    ).flat();
    print("A fault everywhere", endings.map(addClient));
    expect(findLies(endings)).toEqual([]);
    expect(countEndings(endings)).toEqual(
      isFull
        ? { "scheduled, exact": 318, "unknown, missing": 12, "unknown, none": 6 }
        : { "scheduled, exact": 12 },
    );
  });

  it("survives a kill", async () => {
    const directory = await mkdtemp(join(tmpdir(), "faults-"));
    const program = fileURLToPath(new URL("killed-sheet.mjs", import.meta.url));
    const endings = await inParallel(kills, 6, async ({ row, column, step }) => {
      const title = { row, column };
      const files = join(directory, locationOf(title));
      const { url, token } = sandbox;
      const given = { url, token, clients: clientsOf(title), directory: files, text, ...step };
      const end = await runKilled(program, given);
      const ledger = fileLedger(files);
      const ended = await runSheetCase(sandbox, { ...title, struck: names, via: step.via, ledger });
      return ended.map((one) => ({ ...one, wasStruck: end === "killed" }));
    });
    await rm(directory, { recursive: true });
    const ends = endings.flat();
    print("A kill at each step", ends.map(addClient));
    expect(findLies(ends)).toEqual([]);
    expect(ends.filter(({ wasStruck }) => !wasStruck)).toEqual([]);
    // Between the note that it is about to be done and the answer; the others lose nothing by it.
    expect(ends.filter((end) => !isExact(end) && end.outcome !== "unknown")).toEqual([]);
    expect(ends.filter(isExact).length).toBeGreaterThanOrEqual(ends.length / 2);
    expect(ends.length).toBe(isFull ? 174 : 18);
  });
});
