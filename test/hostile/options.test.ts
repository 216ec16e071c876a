import { describe, expect, it } from "vitest";
import {
  planSheet,
  readSheet,
  reportClients,
  scheduleSheet,
  stageSheet,
  verifySheet,
} from "../../src/agency/index.js";
import {
  checkCsv,
  findRemains,
  importCsv,
  memoryLedger,
  readCsv,
  removeRemains,
} from "../../src/import/index.js";
import { createClient, createPlanner } from "../../src/index.js";
import { createOAuth, memoryTokens } from "../../src/oauth/index.js";
import {
  findPosts,
  holdPosts,
  memoryHolds,
  pullPost,
  resumePosts,
  retryPost,
  verifyPosts,
} from "../../src/outcome/index.js";
import { startSandbox } from "../../src/sandbox/index.js";

/** What a caller in JavaScript may say; no type keeps it from it. */
type Options = Record<string, unknown>;
const asIs = (options: Options) => options as never;

let sent = 0;
const planner = createPlanner({
  token: "t",
  locationId: "l",
  fetch: async () => {
    sent++;
    return Response.json({});
  },
});
const ledger = memoryLedger();
const holds = memoryHolds();
const csv = readCsv("");
const found = { caption: "", utc: undefined, copies: [] };
const retry = { mark: "sp-00000000", row: 1, account: {}, utc: "2098-03-01T13:00:00.000Z" };
const whole = { file: csv, accountIds: ["a"], userId: "u" };
const week = { sheet: readSheet("", {}), clients: {}, connect: () => planner };
const app = { clientId: "c", clientSecret: "s", store: memoryTokens() };
const first = (events: AsyncGenerator<unknown>) => events.next();

/** Each function that takes options, and what it is to be called with. */
const callers = {
  createClient: async (more: Options) => createClient(asIs({ token: "t", ...more })),
  createPlanner: async (more: Options) => createPlanner(asIs({ token: "t", ...more })),
  "accounts/list": async (more: Options) => planner.accounts.list({}, asIs(more)),
  createOAuth: async (more: Options) => createOAuth(asIs({ ...app, ...more })),
  checkCsv: async (more: Options) => checkCsv(csv, asIs(more)),
  importCsv: async (more: Options) => first(importCsv(planner, asIs({ ...whole, ...more }))),
  findRemains: async (more: Options) =>
    findRemains(planner, "sp-00000000", asIs({ ledger, ...more })),
  removeRemains: async (more: Options) =>
    removeRemains(planner, "sp-00000000", asIs({ ledger, ...more })),
  holdPosts: async ({ holds: store = holds, ...more }: Options) =>
    holdPosts(planner, store as typeof holds, asIs(more)),
  resumePosts: async ({ holds: store = holds, ...more }: Options) =>
    resumePosts(planner, store as typeof holds, asIs(more)),
  findPosts: async (more: Options) => findPosts(planner, { words: "Rye" }, asIs(more)),
  pullPost: async (more: Options) => pullPost(planner, found, asIs(more)),
  retryPost: async (more: Options) => retryPost(planner, retry, asIs({ ledger, ...more })),
  verify: async (more: Options) => verifyPosts(planner, [], [], asIs(more)),
  planSheet: async (more: Options) => first(planSheet(asIs({ ...week, ...more }))),
  stageSheet: async (more: Options) => first(stageSheet(asIs({ ...week, ...more }))),
  scheduleSheet: async (more: Options) => first(scheduleSheet(asIs({ ...week, ...more }))),
  verifySheet: async (more: Options) => first(verifySheet(asIs({ ...week, ...more }))),
  reportClients: async (more: Options) =>
    first(reportClients(asIs({ ...week, month: "2098-03", ...more }))),
  startSandbox: async (more: Options) => startSandbox(asIs(more)),
};
type Caller = keyof typeof callers;

const sending: Caller[] = ["importCsv", "planSheet", "stageSheet", "scheduleSheet", "verifySheet"];
const reading: Caller[] = ["checkCsv", ...sending];
const outcome: Caller[] = ["holdPosts", "resumePosts", "findPosts", "pullPost", "retryPost"];
const sheets: Caller[] = ["planSheet", "stageSheet", "scheduleSheet", "verifySheet"];
const clients: Caller[] = ["createClient", "createPlanner", "createOAuth"];

/** Which function, what it is told, and the end of the sentence that it must refuse it with. */
const mistakes: [readonly Caller[], string, unknown, string][] = [
  [["importCsv"], "schedule", "false", 'true, false or "staged", not "false"'],
  [["importCsv"], "schedule", "no", 'true, false or "staged", not "no"'],
  [["importCsv"], "schedule", "stage", 'true, false or "staged", not "stage"'],
  [["importCsv"], "schedule", 1, 'true, false or "staged", not 1'],
  [["importCsv"], "accountIds", "a", 'a list of texts, not "a"'],
  [["importCsv"], "userId", undefined, "a text that is not empty, not left out"],
  [["importCsv"], "dryRun", "false", 'true or false, not "false"'],
  [reading, "dates", "DMY", '"mdy" or "dmy", not "DMY"'],
  [reading, "times", "UTC", '"utc" or "local" or "as-written", not "UTC"'],
  [reading, "allowDrafts", "no", 'true or false, not "no"'],
  [reading, "via", "post", '"csv" or "posts", not "post"'],
  [["checkCsv"], "now", "2026-01-01", 'a Date, not "2026-01-01"'],
  [["checkCsv"], "now", new Date(NaN), "a Date, not an object"],
  [sending, "ledger", {}, "a ledger, not an object"],
  [["findRemains", "removeRemains", "retryPost"], "ledger", undefined, "a ledger, not left out"],
  [
    ["findRemains", "removeRemains"],
    "patience",
    "10",
    'a number of milliseconds, at least 0, not "10"',
  ],
  [["holdPosts", "resumePosts"], "holds", {}, "a store of holds, not an object"],
  [["holdPosts"], "anyway", "false", 'true or false, not "false"'],
  [["holdPosts", "resumePosts", "retryPost"], "dryRun", 0, "true or false, not 0"],
  [["resumePosts"], "postAgain", "false", 'true or false, not "false"'],
  [["verify"], "now", 1, "a Date, not 1"],
  [["verify"], "records", {}, "a list, not an object"],
  [[...outcome, ...sending, "verify"], "signal", {}, "an AbortSignal, not an object"],
  [sheets, "sheet", {}, "what readSheet gave, not an object"],
  [[...sheets, "reportClients"], "connect", undefined, "a function, not left out"],
  [[...sheets, "reportClients"], "parallel", "8", 'a whole number, at least 1, not "8"'],
  [sheets, "maxFailures", 0, "a whole number, at least 1, not 0"],
  [clients, "timeout", "100", 'a number of milliseconds, { attempt, total } or false, not "100"'],
  [["accounts/list"], "timeout", 0, "a number of milliseconds, { attempt, total } or false, not 0"],
  [clients, "insecureHttp", "no", 'true or false, not "no"'],
  [
    ["createClient", "createPlanner"],
    "retry",
    3,
    "{ limit, maxWait } in whole repeats and milliseconds, or false, not 3",
  ],
  [["createOAuth"], "store", new Map(), "a store of tokens, not an object"],
  [["createOAuth"], "clientSecret", "", 'a text that is not empty, not ""'],
  [["startSandbox"], "anyLocation", "false", 'true or false, not "false"'],
  [
    ["startSandbox"],
    "reading",
    "in-review",
    '"in_review" or "in_progress" or "failed", not "in-review"',
  ],
  [["startSandbox"], "stepMs", "20", 'a number of milliseconds, at least 0, not "20"'],
  [["startSandbox"], "faults", {}, "a list, not an object"],
];

describe("an option that cannot be right", () => {
  it.each(mistakes.flatMap(([names, ...rest]) => names.map((name) => [name, ...rest] as const)))(
    "of %s is refused by its name: %s, %j",
    async (name, option, value, must) => {
      const before = sent;
      const error: unknown = await callers[name]({ [option]: value }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toBe(`${name}: ${option} must be ${must}`);
      expect(sent).toBe(before);
    },
  );

  it.each([
    ["update", "yes"],
    ["accept", ["everything"]],
    ["lines", ["3"]],
    ["possibleDuplicates", "both"],
  ])("among the answers is refused, too: %s", async (name, value) => {
    await expect(callers.importCsv({ answers: { [name]: value } })).rejects.toThrow(
      "importCsv: answers must be true or false for each answer",
    );
  });

  it("may be one that is misspelled, which is refused before anything is done; what is left out is right", async () => {
    const before = sent;
    await expect(
      (async () => callers.verify({ somethingElse: 1, now: undefined }))(),
    ).rejects.toThrow(
      "verify has no option somethingElse; those that it or its kin have are ledger",
    );
    await expect(holdPosts(planner, memoryHolds(), { dryrun: true } as never)).rejects.toThrow(
      "holdPosts has no option dryrun",
    );
    await expect(pullPost(planner, found, { dryRun: true } as never)).rejects.toThrow(
      "pullPost has no option dryRun",
    );
    expect(sent).toBe(before);
    expect(await callers.verify({ now: undefined })).toMatchObject({ posts: [] });
  });
});

it.each([null, undefined, "posts"])("%j is no options, and no input", async (given) => {
  const shown = given === undefined ? "left out" : JSON.stringify(given);
  const start = (make: (options: never) => unknown) => () => make(given as never);
  expect(start(createPlanner)).toThrow(`createPlanner takes an object of options, not ${shown}`);
  expect(start(createClient)).toThrow(`createClient takes an object of options, not ${shown}`);
  if (given === undefined) return;
  const before = sent;
  await expect(planner.posts.list(given as never)).rejects.toThrow(
    `posts/list takes an object of options, not ${shown}`,
  );
  expect(sent).toBe(before);
});

it("a number is the limit of an attempt", async () => {
  const slow = createPlanner({
    token: "t",
    locationId: "l",
    timeout: 100,
    retry: false,
    fetch: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      }),
  });
  const start = performance.now();
  await expect(slow.accounts.list()).rejects.toMatchObject({ code: "timeout", limit: "attempt" });
  expect(performance.now() - start).toBeLessThan(5_000);
});
