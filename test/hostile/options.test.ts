import { describe, expect, it } from "vitest";
import { checkClient } from "../../src/agency/client.js";
import {
  planSheet,
  readSheet,
  reportClients,
  scheduleSheet,
  stageSheet,
  verifySheet,
} from "../../src/agency/index.js";
import { probeMedia } from "../../src/csv/probe.js";
import {
  checkCsv,
  findRemains,
  importCsv,
  memoryLedger,
  readCsv,
  readPosts,
  removeRemains,
  writeCsv,
} from "../../src/import/index.js";
import { createClient, createPacer, createPlanner } from "../../src/index.js";
import { fileHolds, fileLedger, fileMedia, fileTokens, openClients } from "../../src/node/index.js";
import { createAuthorizationUrl, createOAuth, memoryTokens } from "../../src/oauth/index.js";
import {
  editPost,
  findPosts,
  holdPosts,
  memoryHolds,
  pullPost,
  resumePosts,
  retryPost,
  verifyImport,
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
const record = {
  mark: "sp-00000000",
  locationId: "l",
  file: "",
  userId: "u",
  startedAt: "",
  parts: [],
};
const client = {
  locationId: "l",
  timeZone: "UTC",
  accounts: [],
  userId: "u",
  token: { env: "TOKEN" },
};
const whole = { file: csv, accountIds: ["a"], userId: "u" };
const week = { sheet: readSheet("", {}), clients: {}, connect: () => planner };
const app = { clientId: "c", clientSecret: "s", store: memoryTokens() };
const first = (events: AsyncGenerator<unknown>) => events.next();

/** Each function that takes options, and what it is to be called with. */
const callers = {
  createClient: async (more: Options) => createClient(asIs({ token: "t", ...more })),
  createPlanner: async (more: Options) => createPlanner(asIs({ token: "t", ...more })),
  "accounts/list": async (more: Options) => planner.accounts.list({}, asIs(more)),
  createPacer: async (more: Options) => createPacer(asIs(more)),
  createOAuth: async (more: Options) => createOAuth(asIs({ ...app, ...more })),
  exchangeCode: async (more: Options) => createOAuth(app).exchangeCode("c", asIs(more)),
  createTokenSource: async (more: Options) =>
    createOAuth(app).createTokenSource(asIs({ locationId: "l", ...more })),
  createAuthorizationUrl: async (more: Options) =>
    createAuthorizationUrl(asIs({ clientId: "c", redirectUri: "r", scopes: [], ...more })),
  readCsv: async (more: Options) => readCsv("", asIs(more)),
  readPosts: async (more: Options) => readPosts(new Uint8Array(), asIs(more)),
  writeCsv: async (more: Options) => writeCsv([{ content: "Rye" }], asIs(more)),
  "posts[1]": async (more: Options) => writeCsv([{ content: "Rye" }, asIs(more)]),
  probeMedia: async (more: Options) => probeMedia(csv, asIs(more)),
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
  editPost: async (more: Options) => editPost(planner, { id: "p", summary: "Rye" }, asIs(more)),
  retryPost: async (more: Options) => retryPost(planner, retry, asIs({ ledger, ...more })),
  verifyPosts: async (more: Options) => verifyPosts(planner, [], [], asIs(more)),
  verifyImport: async (more: Options) =>
    verifyImport(planner, record, [], asIs({ timeZone: "UTC", ...more })),
  readSheet: async (more: Options) => readSheet("", {}, asIs(more)),
  checkClient: async (more: Options) => checkClient(planner, client, asIs(more)),
  planSheet: async (more: Options) => first(planSheet(asIs({ ...week, ...more }))),
  stageSheet: async (more: Options) => first(stageSheet(asIs({ ...week, ...more }))),
  scheduleSheet: async (more: Options) => first(scheduleSheet(asIs({ ...week, ...more }))),
  verifySheet: async (more: Options) => first(verifySheet(asIs({ ...week, ...more }))),
  reportClients: async (more: Options) =>
    first(reportClients(asIs({ clients: {}, connect: week.connect, month: "2098-03", ...more }))),
  openClients: async (more: Options) => openClients("nowhere.json", asIs(more)),
  startSandbox: async (more: Options) => startSandbox(asIs(more)),
};
type Caller = keyof typeof callers;

const sending: Caller[] = ["importCsv", "planSheet", "stageSheet", "scheduleSheet"];
const looking: Caller[] = [...sending, "verifySheet"];
const reading: Caller[] = ["checkCsv", ...looking];
const zoned: Caller[] = ["checkCsv", "importCsv", "writeCsv", "verifyImport", "startSandbox"];
const verifying: Caller[] = ["verifyPosts", "verifyImport"];
const outcome: Caller[] = ["holdPosts", "resumePosts", "findPosts", "pullPost", "retryPost"];
const sheets: Caller[] = ["planSheet", "stageSheet", "scheduleSheet", "verifySheet"];
const clients: Caller[] = ["createClient", "createPlanner", "createOAuth"];

/** What they have. */
const ownOf = {
  createClient: "token, version, baseUrl, insecureHttp, fetch, retry, pace, timeout, onEvent",
  createPlanner:
    "token, version, baseUrl, insecureHttp, fetch, retry, pace, timeout, onEvent, locationId",
  createOAuth:
    "clientId, clientSecret, redirectUri, baseUrl, insecureHttp, fetch, timeout, refreshAhead, store",
};

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
  [["checkCsv", ...sending], "via", "post", '"csv" or "posts", not "post"'],
  [zoned, "timeZone", "X", 'an IANA time zone such as America/New_York, not "X"'],
  [zoned, "timeZone", "+05:00", 'an IANA time zone such as America/New_York, not "+05:00"'],
  [["checkCsv"], "now", "2026-01-01", 'a Date, not "2026-01-01"'],
  [["checkCsv"], "now", new Date(NaN), "a Date, not Invalid Date"],
  [looking, "ledger", {}, "a ledger, not an object"],
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
  [verifying, "now", 1, "a Date, not 1"],
  [verifying, "records", {}, "a list, not an object"],
  [
    [...outcome, ...looking, ...verifying, "probeMedia"],
    "signal",
    {},
    "an AbortSignal, not an object",
  ],
  [sheets, "sheet", {}, "what readSheet gave, not an object"],
  [[...sheets, "reportClients"], "connect", undefined, "a function, not left out"],
  [[...sheets, "reportClients"], "parallel", "8", 'a whole number, at least 1, not "8"'],
  [sheets.slice(0, 3), "maxFailures", 0, "a whole number, at least 1, not 0"],
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
  [["startSandbox"], "users", {}, "a list, not an object"],
  [
    ["startSandbox"],
    "accounts",
    [{ platfrom: "google", name: "Rye" }],
    "a list of { platform, name, type, isExpired, expire, originId, oauthId }, not a list",
  ],
  [
    ["startSandbox"],
    "limit",
    { max: 1, interval: 2 },
    "{ max, intervalMs, daily }, not { max, interval }",
  ],
  [
    ["startSandbox"],
    "locations",
    { l: { timezone: "UTC" } },
    "locations by their id, each { timeZone, accounts, users, name }, not { l }",
  ],
  [
    ["createPlanner"],
    "retry",
    { limt: 0 },
    "{ limit, maxWait } in whole repeats and milliseconds, or false, not { limt }",
  ],
  [
    ["createPlanner", "accounts/list"],
    "timeout",
    { totl: 1 },
    "a number of milliseconds, { attempt, total } or false, not { totl }",
  ],
  [["readCsv", "readPosts"], "encoding", "ansi", 'an encoding such as windows-1252, not "ansi"'],
  [["exchangeCode"], "userType", "Agency", '"Location" or "Company", not "Agency"'],
  [["posts[1]"], "utc", 1, "a text or a Date, not 1"],
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
    { update: "yes" },
    { updat: true },
    { accept: ["everything"] },
    { lines: ["3"] },
    { possibleDuplicates: "both" },
    { deleteRemoved: true, lines: [3] },
    { update: true, keepHighlevel: true },
  ])("among the answers is refused, too: %j", async (answers) => {
    await expect(callers.importCsv({ answers })).rejects.toThrow(
      `importCsv: answers must be true or false for update, keepHighlevel, deleteRemoved and postAgain, "post" or "skip" for possibleDuplicates, ["media"] for accept, numbers for lines, and none beside deleteRemoved; update or keepHighlevel, not both, not { ${Object.keys(answers).join(", ")} }`,
    );
  });
});

describe("an option that is misspelled", () => {
  it.each(Object.keys(callers) as Caller[])(
    "is refused by %s, which says its own",
    async (name) => {
      const before = sent;
      const error: unknown = await callers[name]({ mispelled: undefined }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(
        `${name} has no option mispelled; those it has are `,
      );
      expect(sent).toBe(before);
    },
  );

  it.each<[Caller, string, string]>([
    ["createPlanner", "insecureHTTP", ownOf.createPlanner],
    ["createClient", "locationId", ownOf.createClient],
    ["createOAuth", "token", ownOf.createOAuth],
    ["accounts/list", "timeot", "signal, timeout, headers"],
    ["findPosts", "ledger", "holds, signal"],
    ["pullPost", "dryRun", "holds, signal, ledger, pause"],
    ["holdPosts", "postAgain", "ledger, anyway, userId, dryRun, pause, signal"],
    ["editPost", "postAgain", "ledger, userId, anyway, dryRun, signal"],
    ["findRemains", "dryRun", "ledger, holds, patience, signal"],
    ["reportClients", "sheet", "clients, connect, parallel, signal, month"],
    ["readCsv", "sheet", "name, lead, strict, map, encoding"],
    ["writeCsv", "formt", "format, timeZone"],
    ["createPacer", "mx", "max, interval"],
    ["createTokenSource", "locationid", "locationId, companyId"],
  ])("may be another function's: %s has no %s", async (name, option, own) => {
    await expect((async () => callers[name]({ [option]: true }))()).rejects.toThrow(
      new TypeError(`${name} has no option ${option}; those it has are ${own}`),
    );
  });

  it("may be a word of a search, or of a change", async () => {
    await expect(findPosts(planner, asIs({ words: "Rye", utcc: "" }))).rejects.toThrow(
      "findPosts has no option utcc; those it has are words, utc",
    );
    await expect(editPost(planner, asIs({ id: "p", sumary: "Rye" }))).rejects.toThrow(
      "editPost has no option sumary; those it has are id, summary, scheduleDate, followUpComment",
    );
  });

  it("is none where it is left out, whichever it is", async () => {
    expect(await callers.verifyPosts({ now: undefined })).toMatchObject({ posts: [] });
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

it.each([{ dri: "x" }, 5, "", null])("no path of a file or a folder is %j", async (path) => {
  const openers = { fileHolds, fileLedger, fileTokens };
  for (const [name, open] of Object.entries(openers))
    expect(() => open(path as never)).toThrow(
      new RegExp(`^${name}: directory must be a text that is not empty, not `),
    );
  expect(() => fileMedia(path as never)).toThrow(
    /^fileMedia: folder must be a text that is not empty, not /,
  );
  await expect(openClients(path as never)).rejects.toThrow(
    /^openClients: path must be a text that is not empty, not /,
  );
});
