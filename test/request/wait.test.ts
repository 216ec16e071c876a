import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, RateLimitError, createPlanner } from "../../src/index.js";
import type { CallEvent, PlannerOptions } from "../../src/index.js";

const now = new Date("2027-03-01T12:00:00Z");

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Reply = { status: number; headers?: Record<string, string>; body?: unknown };

/** A planner whose answers are these, one after the other; the last one stays. */
function connect(replies: readonly Reply[], options: Partial<PlannerOptions> = {}) {
  const events: CallEvent[] = [];
  let calls = 0;
  const planner = createPlanner({
    token: "secret",
    locationId: "loc",
    async fetch() {
      const { status, headers = {}, body = {} } = replies[Math.min(calls, replies.length - 1)]!;
      calls += 1;
      return Response.json(body, { status, headers });
    },
    onEvent: (event) => void events.push(event),
    ...options,
  });
  const waits = () =>
    events.flatMap((event) => (event.type === "retry" ? [event.milliseconds] : []));
  return { planner, waits, calls: () => calls };
}

/** What a call rejects with, when all of its waits are over. */
async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const failure = call.then(
    () => "no failure",
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return failure;
}

describe("the wait after a 429", () => {
  it.each([
    ["the seconds of Retry-After", { "retry-after": "7" }, 7000],
    ["parts of a second", { "retry-after": "0.25" }, 250],
    ["no time for a Retry-After of 0", { "retry-after": "0" }, 0],
    ["until the date of Retry-After", { "retry-after": "Mon, 01 Mar 2027 12:00:09 GMT" }, 9000],
    ["no time for a date that is past", { "retry-after": "Mon, 01 Mar 2027 11:00:00 GMT" }, 0],
    [
      "as Retry-After says, before the interval",
      { "retry-after": "3", "x-ratelimit-interval-milliseconds": "10000" },
      3000,
    ],
    [
      "an interval where Retry-After is not there",
      { "x-ratelimit-interval-milliseconds": "10000" },
      10_000,
    ],
    [
      "an interval where Retry-After is neither seconds nor a date",
      { "retry-after": "soon 7", "x-ratelimit-interval-milliseconds": "8000" },
      8000,
    ],
    ["at most 20 s", { "retry-after": "3600" }, 20_000],
    ["at most 20 s, of an interval too", { "x-ratelimit-interval-milliseconds": "60000" }, 20_000],
    ["at most 20 s, of a time that no timer can take", { "retry-after": "99999999999" }, 20_000],
  ] as [string, Record<string, string>, number][])("is %s", async (_, headers, expected) => {
    const { planner, waits, calls } = connect([{ status: 429, headers }, { status: 200 }]);
    const done = planner.csv.finalize({ id: "c" });
    await vi.advanceTimersByTimeAsync(Math.max(0, expected - 1));
    expect([calls(), waits()]).toEqual([expected === 0 ? 2 : 1, [expected]]);
    await vi.advanceTimersByTimeAsync(2);
    await done;
    expect(calls()).toBe(2);
  });

  it("is at most what the option says", async () => {
    const replies = [{ status: 429, headers: { "retry-after": "60" } }, { status: 200 }];
    const { planner, waits } = connect(replies, { retry: { maxWait: 45_000 } });
    const done = planner.accounts.list();
    await vi.runAllTimersAsync();
    await done;
    expect(waits()).toEqual([45_000]);
  });

  it("backs off from half a second, doubling, where the API does not say", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { planner, waits, calls } = connect([{ status: 429 }], { retry: { limit: 8 } });
    expect(await failureOf(planner.accounts.list())).toBeInstanceOf(RateLimitError);
    expect(waits()).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 20_000]);
    expect(calls()).toBe(9);
  });

  it("is spread over the whole of it", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    const { planner, waits } = connect([{ status: 429 }]);
    await failureOf(planner.accounts.list());
    random.mockReturnValue(0.999);
    await failureOf(planner.accounts.list());
    expect(waits()).toEqual([0, 0, 0, 500, 999, 1998]);
  });

  it("is repeated three times where no option says otherwise", async () => {
    const { planner, calls } = connect([{ status: 429 }]);
    expect(await failureOf(planner.csv.finalize({ id: "c" }))).toBeInstanceOf(RateLimitError);
    expect(calls()).toBe(4);
  });

  it("is not begun where the call's whole time would end in it", async () => {
    const replies = [{ status: 429, headers: { "retry-after": "5" } }];
    const { planner, calls } = connect(replies, { timeout: { total: 4000 } });
    const failure = planner.accounts.list().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    expect(await failure).toMatchObject({ name: "RateLimitError", retryAfter: 5000 });
    expect(calls()).toBe(1);
  });
});

describe("the wait after a 5xx", () => {
  it.each([
    ["the seconds of Retry-After", { "retry-after": "2" }, 2000],
    [
      "a back-off, whatever the limit's interval",
      { "x-ratelimit-interval-milliseconds": "10000" },
      250,
    ],
  ] as [string, Record<string, string>, number][])("is %s", async (_, headers, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { planner, waits } = connect([{ status: 503, headers }, { status: 200 }]);
    const done = planner.accounts.list();
    await vi.runAllTimersAsync();
    await done;
    expect(waits()).toEqual([expected]);
  });

  it("ends in the last answer", async () => {
    const { planner } = connect([{ status: 503 }, { status: 500, body: { message: "worse" } }]);
    const error = await failureOf(planner.accounts.list());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, issues: ["worse"] });
  });
});

it("leaves no timer behind when the call is over", async () => {
  const { planner } = connect([{ status: 503 }, { status: 200 }, { status: 422 }]);
  const done = planner.accounts.list();
  await vi.advanceTimersByTimeAsync(500);
  await done;
  await planner.accounts.list().catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
});

describe("RateLimitError", () => {
  const gone = { "x-ratelimit-daily-remaining": "0" };
  it.each([
    ["burst", "Retry-After", { "retry-after": "7" }, 7000, "call again in 7 s"],
    [
      "burst",
      "the interval",
      { "x-ratelimit-interval-milliseconds": "9500" },
      9500,
      "call again in 10 s",
    ],
    ["burst", "nothing", {}, undefined, "call again later"],
    [
      "daily",
      "Retry-After",
      { ...gone, "retry-after": "Mon, 01 Mar 2027 13:00:00 GMT" },
      3_600_000,
      "the day's quota is used up, call again in 3600 s",
    ],
    [
      "daily",
      "the quota's own header",
      { ...gone, "x-ratelimit-daily-reset": "60000" },
      60_000,
      "the day's quota is used up, call again in 60 s",
    ],
    [
      "daily",
      "nothing, though an interval is there",
      { ...gone, "x-ratelimit-interval-milliseconds": "10000" },
      undefined,
      "the day's quota is used up, call again later",
    ],
  ] as [string, string, Record<string, string>, number | undefined, string][])(
    "is %s and takes its wait from %s",
    async (kind, _, headers, retryAfter, advice) => {
      const { planner, calls } = connect([{ status: 429, headers }], { retry: { limit: 0 } });
      const error = await failureOf(planner.accounts.list());
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({ kind, retryAfter, status: 429, code: "rate_limit" });
      expect((error as Error).message).toBe(`accounts/list: 429 no reason given; ${advice}`);
      expect(calls()).toBe(1);
    },
  );

  it("comes at once for every call of a day whose quota is gone", async () => {
    const headers = {
      ...gone,
      "retry-after": "40000",
      "x-ratelimit-interval-milliseconds": "10000",
    };
    const { planner, calls } = connect([{ status: 429, headers }]);
    for (let call = 1; call <= 3; call += 1) {
      const failure = planner.accounts.list().catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(0);
      expect(await failure).toMatchObject({ kind: "daily", retryAfter: 40_000_000 });
      expect(calls()).toBe(call);
    }
  });
});

describe("a 429 of one call", () => {
  it("keeps the others of its location quiet, but not those of another", async () => {
    const sent: [string, number][] = [];
    const planner = createPlanner({
      token: "secret",
      async fetch(request) {
        const location = request.url.split("/")[4] ?? "";
        sent.push([location, Date.now() - now.getTime()]);
        const isFirst = sent.length === 1;
        return Response.json({}, isFirst ? { status: 429, headers: { "retry-after": "2" } } : {});
      },
    });
    const first = planner.accounts.list({ locationId: "a" });
    await vi.advanceTimersByTimeAsync(500);
    const rest = [
      planner.accounts.list({ locationId: "a" }),
      planner.accounts.list({ locationId: "b" }),
    ];
    await vi.runAllTimersAsync();
    await Promise.all([first, ...rest]);
    expect(
      sent.map(([location, time]) => `${location} ${Math.round(time / 100) * 100}`).toSorted(),
    ).toEqual(["a 0", "a 2000", "a 2000", "b 500"]);
  });
});
