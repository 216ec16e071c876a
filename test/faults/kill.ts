import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { accounts, text } from "./job.js";

const program = fileURLToPath(new URL("killed.mjs", import.meta.url));

/** A step of an import at which it is killed. */
export interface Step {
  /** The operation, or `save`: a writing of the ledger. */
  readonly at: string;
  readonly nth: number;
  readonly when: "before" | "after";
}

/** Every step that an import takes however fast HighLevel is. */
export const steps: readonly Step[] = [
  "locations/get",
  "accounts/list",
  "csv/list",
  "posts/list",
  "csv/upload",
  "csv/set-accounts",
  "csv/get",
  "csv/get 2",
  "csv/get 3",
  "csv/finalize",
  "posts/list 2",
  "save 6",
  "save",
  "save 2",
  "save 3",
  "save 4",
  "save 5",
].flatMap(toSteps);

/** The same where posts are made one by one. */
export const stepsOfPosts: readonly Step[] = [
  "save",
  "posts/create",
  "posts/create 2",
  "posts/create 6",
  "save 2",
  "posts/list 2",
].flatMap(toSteps);

/** Of each pair of steps one, the one before in turns with the one after. */
export function everySecond(list: readonly Step[]): Step[] {
  return list.filter((_, index) => [0, 3].includes(index % 4));
}

/** A step by its name, such as `csv/get 2`, before and after it. */
export function toSteps(name: string): Step[] {
  const [at = "", nth = "1"] = name.split(" ");
  return (["before", "after"] as const).map((when) => ({ at, nth: Number(nth), when }));
}

/** Runs an import in a process that is killed at a step; resolves to whether it was, or what it ended as. */
export function killAt(
  { url, token }: Sandbox,
  locationId: string,
  directory: string,
  step: Step,
  via?: "posts",
): Promise<string> {
  const accountIds = accounts.map(({ name }) => name);
  return runKilled(program, { url, token, locationId, directory, text, accountIds, via, ...step });
}

/** Runs a program on what it is given; resolves to `killed`, or what it printed. */
export function runKilled(file: string, given: object): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [file, JSON.stringify(given)], (error, output, problems) =>
      resolve(error?.signal === "SIGKILL" ? "killed" : output || problems),
    );
  });
}
