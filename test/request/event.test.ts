import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createPacer, createPlanner } from "../../src/index.js";
import type { CallEvent } from "../../src/index.js";
import { startFaulty } from "./faulty.js";

afterEach(() => void vi.restoreAllMocks());

const token = "s3cr3t-t0ken";
const burst = { status: 429, headers: { "retry-after": "0.05", "x-ratelimit-remaining": "0" } };
const invalid = { status: 401, body: '{"statusCode":401,"message":"Invalid JWT"}' };

function listen(baseUrl: string) {
  const events: CallEvent[] = [];
  const planner = createPlanner({
    token: async () => token,
    locationId: "loc",
    baseUrl,
    retry: { maxWait: 50 },
    onEvent: (event) => void events.push(event),
  });
  return { events, planner };
}

describe("onEvent", () => {
  it("tells each attempt, answer, refresh, retry and wait, in order", async () => {
    await using server = await startFaulty([
      invalid,
      burst,
      "resets after reading",
      { status: 200 },
    ]);
    const { events, planner } = listen(server.baseUrl);
    await planner.accounts.list();
    const told = events.filter(({ type }) => type !== "wait");
    expect(told).toMatchObject([
      { type: "attempt", operation: "accounts/list", attempt: 1 },
      { type: "answer", operation: "accounts/list", attempt: 1, status: 401 },
      { type: "refresh", operation: "accounts/list" },
      { type: "attempt", operation: "accounts/list", attempt: 2 },
      { type: "answer", operation: "accounts/list", attempt: 2, status: 429 },
      { type: "retry", operation: "accounts/list", attempt: 2, milliseconds: 50, because: 429 },
      { type: "attempt", operation: "accounts/list", attempt: 3 },
      { type: "retry", operation: "accounts/list", attempt: 3, because: { name: "TypeError" } },
      { type: "attempt", operation: "accounts/list", attempt: 4 },
      { type: "answer", operation: "accounts/list", attempt: 4, status: 200 },
    ]);
    const answer = events.findLast((event) => event.type === "answer");
    expect(answer?.headers.get("content-type")).toBe("application/json");
    expect(answer?.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it("tells what the answer says of the end of what was asked", async () => {
    const headers = { deprecation: "@1798761600", sunset: "Wed, 30 Jun 2027 00:00:00 GMT" };
    await using server = await startFaulty([{ status: 200, headers }, { status: 200 }]);
    const { events, planner } = listen(server.baseUrl);
    await planner.accounts.list();
    await planner.accounts.list();
    expect(events.filter(({ type }) => type === "deprecated")).toEqual([
      { type: "deprecated", operation: "accounts/list", ...headers },
    ]);
  });

  it("tells how long a call stood in the queue", async () => {
    await using server = await startFaulty([{ status: 200 }]);
    const events: CallEvent[] = [];
    const planner = createPlanner({
      token,
      locationId: "loc",
      baseUrl: server.baseUrl,
      pace: createPacer({ max: 1, interval: 80 }),
      onEvent: (event) => void events.push(event),
    });
    await planner.accounts.list();
    await planner.accounts.list();
    expect(events.map(({ type }) => type)).toEqual([
      "attempt",
      "answer",
      "wait",
      "attempt",
      "answer",
    ]);
    const waited = events.flatMap((event) => (event.type === "wait" ? event.milliseconds : []))[0];
    expect(waited).toBeGreaterThanOrEqual(70);
  });

  it("never holds a token", async () => {
    await using server = await startFaulty([
      invalid,
      burst,
      "closes at once",
      { status: 422, body: '{"message":"no"}' },
    ]);
    const { events, planner } = listen(server.baseUrl);
    await planner.accounts.list().catch(() => {});
    const shown = inspect(events, { depth: 20, showHidden: true }) + JSON.stringify(events);
    expect(events.length).toBeGreaterThan(8);
    expect(shown).not.toContain(token);
    const headers = events.flatMap((event) =>
      event.type === "answer" ? [...event.headers].flat() : [],
    );
    expect(headers.join()).not.toContain(token);
  });

  it("that throws changes nothing", async () => {
    const faults = [
      invalid,
      burst,
      "resets after reading",
      { status: 200, body: '{"success":true}' },
    ] as const;
    await using server = await startFaulty(faults);
    const planner = createPlanner({
      token: async () => token,
      locationId: "loc",
      baseUrl: server.baseUrl,
      retry: { maxWait: 1 },
      onEvent() {
        throw new Error("an observer's own fault");
      },
    });
    expect(await planner.accounts.list()).toEqual({ success: true });
    expect(server.arrivals).toBe(4);
  });

  it("may fail later, and ends no process", async () => {
    const lost: unknown[] = [];
    const note = (reason: unknown) => void lost.push(reason);
    process.on("unhandledRejection", note);
    await using server = await startFaulty([{ status: 200, body: '{"success":true}' }]);
    const { baseUrl } = server;
    const onEvent = async () => {
      await Promise.reject(new Error("an observer's own fault"));
    };
    const planner = createPlanner({ token, locationId: "loc", baseUrl, onEvent });
    expect(await planner.accounts.list()).toEqual({ success: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(lost).toEqual([]);
  });
});

describe("the library", () => {
  it("prints nothing, whatever happens", async () => {
    const streams = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
    const methods = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      vi.spyOn(console, name),
    );
    const warnings: Error[] = [];
    const warn = (warning: Error) => void warnings.push(warning);
    process.on("warning", warn);
    await using server = await startFaulty([
      invalid,
      burst,
      "closes at once",
      "sends less than its content-length",
      { status: 500, body: "<html>" },
      { status: 422, body: '{"message":["a","b"]}' },
    ]);
    const { planner } = listen(server.baseUrl);
    const { signal } = new AbortController();
    const calls: Promise<unknown>[] = Array.from({ length: 40 }, () =>
      planner.accounts.list({}, { signal }).catch(() => {}),
    );
    calls.push(planner.csv.finalize({ id: "c" }).catch(() => {}));
    calls.push(planner.posts.get({ id: ".." }).catch(() => {}));
    calls.push(planner.accounts.list({}, { signal: AbortSignal.abort() }).catch(() => {}));
    await Promise.all(calls);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("warning", warn);
    expect(warnings).toEqual([]);
    for (const spy of [...streams, ...methods]) expect(spy).not.toHaveBeenCalled();
  });
});
