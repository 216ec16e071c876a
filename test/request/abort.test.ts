import { describe, expect, it } from "vitest";
import { TimeoutError, UnknownOutcomeError, createPacer, createPlanner } from "../../src/index.js";
import type { Planner, PlannerOptions } from "../../src/index.js";
import { startFaulty } from "./faulty.js";
import type { Fault } from "./faulty.js";

const reason = new Error("the user pressed stop");
const slow: Fault = { status: 429, headers: { "retry-after": "15" } };

function connect(baseUrl: string, options: Partial<PlannerOptions> = {}): Planner {
  return createPlanner({ token: "secret", locationId: "loc", baseUrl, ...options });
}

/** Cancels the call as soon as the condition holds, and says how long it then took. */
async function cancelWhen(
  call: (signal: AbortSignal) => Promise<unknown>,
  condition: () => boolean,
) {
  const controller = new AbortController();
  const ended = call(controller.signal).then(
    () => "no failure",
    (error: unknown) => error,
  );
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
  const start = performance.now();
  controller.abort(reason);
  const failure = await ended;
  return { failure, isAtOnce: performance.now() - start < 1000 };
}

const calls: [string, (planner: Planner, signal: AbortSignal) => Promise<unknown>][] = [
  ["a read", (planner, signal) => planner.accounts.list({}, { signal })],
  ["a delete", (planner, signal) => planner.posts.delete({ id: "p" }, { signal })],
  [
    "what must never be sent twice",
    (planner, signal) => planner.csv.finalize({ id: "c" }, { signal }),
  ],
];

describe.each(calls)("cancelling %s", (_, call) => {
  it.each([
    ["while its request is answered", "never answers"],
    ["while its answer is read", "never ends its answer"],
  ] as [string, Fault][])("ends it at once %s, with the caller's own reason", async (__, fault) => {
    await using server = await startFaulty([fault]);
    const { failure, isAtOnce } = await cancelWhen(
      (signal) => call(connect(server.baseUrl), signal),
      () => server.requests.length === 1,
    );
    expect(failure).toBe(reason);
    expect([isAtOnce, server.arrivals]).toEqual([true, 1]);
  });

  it("ends it at once during a wait, with the caller's own reason", async () => {
    await using server = await startFaulty([slow]);
    let isWaiting = false;
    const planner = connect(server.baseUrl, {
      onEvent: ({ type }) => void (isWaiting ||= type === "retry"),
    });
    const { failure, isAtOnce } = await cancelWhen(
      (signal) => call(planner, signal),
      () => isWaiting,
    );
    expect(failure).toBe(reason);
    expect([isAtOnce, server.arrivals]).toEqual([true, 1]);
  });

  it("ends it at once in the queue, with the caller's own reason, and nothing is sent", async () => {
    await using server = await startFaulty([{ status: 200 }]);
    const pace = createPacer({ max: 1, interval: 60_000 });
    const planner = connect(server.baseUrl, { pace });
    await planner.accounts.list();
    const { failure, isAtOnce } = await cancelWhen(
      (signal) => call(planner, signal),
      () => true,
    );
    expect(failure).toBe(reason);
    expect([isAtOnce, server.arrivals]).toEqual([true, 1]);
  });

  it("before it begins sends nothing, and asks for no token", async () => {
    await using server = await startFaulty([{ status: 200 }]);
    const told: string[] = [];
    const planner = connect(server.baseUrl, {
      token() {
        told.push("token");
        return "secret";
      },
      pace: false,
      onEvent: ({ type }) => void told.push(type),
    });
    await expect(call(planner, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect([server.arrivals, told]).toEqual([0, []]);
  });

  it("after it has ended changes nothing", async () => {
    await using server = await startFaulty([{ status: 200, body: '{"success":true}' }]);
    const controller = new AbortController();
    const answer = await call(connect(server.baseUrl), controller.signal);
    controller.abort(reason);
    expect(answer).toEqual({ success: true });
  });
});

it("a signal with a time of its own ends the call with that signal's reason", async () => {
  await using server = await startFaulty(["never answers"]);
  const signal = AbortSignal.timeout(30);
  const error = await connect(server.baseUrl)
    .accounts.list({}, { signal })
    .catch((thrown: unknown) => thrown);
  expect(error).toBe(signal.reason);
  expect(error).not.toBeInstanceOf(TimeoutError);
});

const abortNamelessly = ({ signal }: Request) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });

describe("a call that is too slow", () => {
  it("names the limit of an attempt", async () => {
    await using server = await startFaulty(["never answers"]);
    const planner = connect(server.baseUrl, { timeout: { attempt: 40 }, retry: false });
    await expect(planner.accounts.list()).rejects.toMatchObject({
      code: "timeout",
      limit: "attempt",
      milliseconds: 40,
      message:
        "accounts/list: no answer within 40 ms (timeout.attempt); call again or raise the limit",
    });
  });

  it("names the limit of the whole call", async () => {
    await using server = await startFaulty(["never answers"]);
    const planner = connect(server.baseUrl, { timeout: { attempt: 5000, total: 40 } });
    await expect(planner.accounts.list()).rejects.toMatchObject({
      code: "timeout",
      limit: "total",
      milliseconds: 40,
      message:
        "accounts/list: no answer within 40 ms (timeout.total); call again or raise the limit",
    });
    expect(server.arrivals).toBe(1);
  });

  it("is bounded in all by the limit of the whole call", async () => {
    await using server = await startFaulty(["never answers"]);
    const planner = connect(server.baseUrl, {
      timeout: { attempt: 150, total: 400 },
      retry: { limit: 50, maxWait: 1 },
    });
    await expect(planner.accounts.list()).rejects.toMatchObject({ code: "timeout" });
    expect([2, 3]).toContain(server.arrivals);
  });

  it("counts its place in the queue to the whole call, and nothing is sent", async () => {
    await using server = await startFaulty([{ status: 200 }]);
    const pace = createPacer({ max: 1, interval: 60_000 });
    const planner = connect(server.baseUrl, { pace, timeout: { attempt: 20, total: 60 } });
    await planner.accounts.list({}, { timeout: false });
    await expect(planner.csv.finalize({ id: "c" })).rejects.toMatchObject({
      name: "TimeoutError",
      limit: "total",
    });
    expect(server.arrivals).toBe(1);
  });

  it("is told from a cancelled one where a runtime says no more than that it was aborted", async () => {
    const planner = connect("http://127.0.0.1:9", {
      fetch: abortNamelessly,
      retry: false,
      timeout: { attempt: 20 },
    });
    await expect(planner.accounts.list()).rejects.toMatchObject({ code: "timeout" });
  });

  it("may have a limit of its own", async () => {
    await using server = await startFaulty(["never answers", { status: 200, delay: 150 }]);
    const planner = connect(server.baseUrl, { timeout: { attempt: 60 }, retry: false });
    await expect(planner.accounts.list({}, { timeout: { attempt: 30 } })).rejects.toMatchObject({
      milliseconds: 30,
    });
    await expect(planner.accounts.list({}, { timeout: false })).resolves.toEqual({});
  });

  it("keeps the defaults where an option is undefined", async () => {
    await using server = await startFaulty([{ status: 200, delay: 50 }]);
    const planner = connect(server.baseUrl, { timeout: { attempt: undefined, total: undefined } });
    await expect(planner.accounts.list()).resolves.toEqual({});
  });

  it("has an unknown outcome where it creates, with the time-out as its cause", async () => {
    await using server = await startFaulty(["never answers"]);
    const planner = connect(server.baseUrl, { timeout: { attempt: 40 } });
    const error = await planner.csv.finalize({ id: "c" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error).toMatchObject({
      operation: "csv/finalize",
      cause: { name: "TimeoutError", limit: "attempt" },
      message:
        "csv/finalize: the outcome is unknown (no answer within 40 ms); read what it would have changed before calling again",
    });
  });
});
