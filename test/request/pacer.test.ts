import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPacer } from "../../src/index.js";
import type { Pacer } from "../../src/index.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hour = 3_600_000;

interface Server {
  kind: "sliding" | "fixed";
  max: number;
  interval: number;
}

/** A limiter as a server has it: counts what it lets in, and says what is left. */
function startServer({ kind, max, interval }: Server) {
  const arrivals: number[] = [];
  let refused = 0;
  return {
    arrivals,
    refused: () => refused,
    /** Takes a request that arrives now; gives its answer's headers, and whether it was let in. */
    take() {
      const now = performance.now();
      const start = kind === "fixed" ? now - (now % interval) : now - interval;
      const inWindow = arrivals.filter((time) => (kind === "fixed" ? time >= start : time > start));
      const isIn = inWindow.length < max;
      if (isIn) arrivals.push(now);
      else refused += 1;
      const headers = new Headers({
        "x-ratelimit-max": String(max),
        "x-ratelimit-interval-milliseconds": String(interval),
        "x-ratelimit-remaining": String(max - inWindow.length - (isIn ? 1 : 0)),
      });
      return { isIn, headers };
    },
  };
}

interface Plan {
  /** When the call is made. */
  at: number;
  /** How long its request takes to arrive, and its answer to come back. */
  there: number;
  back: number;
  /** Whether an answer comes at all. */
  isLost: boolean;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Makes the calls, and tells in which order and when they were sent, after all are over. */
async function run(pacer: Pacer, server: ReturnType<typeof startServer>, plans: readonly Plan[]) {
  const sent: { index: number; at: number }[] = [];
  const call = async ({ at, there, back, isLost }: Plan, index: number) => {
    await sleep(at);
    const leave = await pacer.enter("a");
    sent.push({ index, at: performance.now() });
    await sleep(there);
    const { headers } = server.take();
    await sleep(back);
    leave(isLost ? undefined : headers);
  };
  const start = performance.now();
  const done = Promise.all(plans.map(call)).then(() => performance.now() - start);
  await vi.advanceTimersByTimeAsync(24 * hour);
  return { sent, took: await done };
}

const anyPlan = (longest: number) =>
  fc.record({
    at: fc.nat(3000),
    there: fc.nat(longest),
    back: fc.nat(longest),
    isLost: fc.boolean(),
  });
const anyLimit = fc.record({
  max: fc.integer({ min: 1, max: 12 }),
  interval: fc.integer({ min: 50, max: 2000 }),
});
const anyKind = fc.constantFrom("sliding" as const, "fixed" as const);

/** The most that any window of this length holds, wherever it starts. */
function mostIn(interval: number, times: readonly number[]): number {
  const counts = times.map(
    (start) => times.filter((time) => time >= start && time < start + interval).length,
  );
  return Math.max(0, ...counts);
}

describe("createPacer", () => {
  it("never lets more than the limit arrive in any window, however long requests and answers take", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLimit,
        anyKind,
        fc.array(anyPlan(3000), { maxLength: 40 }),
        async (limit, kind, plans) => {
          const server = startServer({ kind, ...limit });
          await run(createPacer(limit), server, plans);
          expect(server.arrivals).toHaveLength(plans.length);
          expect(mostIn(limit.interval, server.arrivals)).toBeLessThanOrEqual(limit.max);
          expect(server.refused()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("lets calls go in the order in which they came, and every one of them", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLimit,
        fc.array(anyPlan(500), { maxLength: 40 }),
        async (limit, plans) => {
          const { sent } = await run(
            createPacer(limit),
            startServer({ kind: "sliding", ...limit }),
            plans,
          );
          const came = plans
            .map(({ at }, index) => ({ at, index }))
            .toSorted((a, b) => a.at - b.at || a.index - b.index);
          expect(sent.map(({ index }) => index)).toEqual(came.map(({ index }) => index));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("lets the last of a crowd go when the limit first allows it", async () => {
    const server = startServer({ kind: "sliding", max: 100, interval: 10_000 });
    const plans = Array.from({ length: 300 }, () => ({ at: 0, there: 0, back: 0, isLost: false }));
    const { took } = await run(createPacer(), server, plans);
    expect(server.refused()).toBe(0);
    expect(took).toBeGreaterThanOrEqual(20_000);
    expect(took).toBeLessThan(20_010);
  });

  it("loses no more than the time of a few answers where answers take time", async () => {
    const server = startServer({ kind: "sliding", max: 100, interval: 10_000 });
    const plans = Array.from({ length: 300 }, () => ({
      at: 0,
      there: 100,
      back: 100,
      isLost: false,
    }));
    const { took } = await run(createPacer(), server, plans);
    expect(server.refused()).toBe(0);
    expect(took).toBeLessThan(21_000);
  });

  it("takes over the server's limit from the first answer, before it is exceeded", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLimit,
        anyKind,
        fc.array(fc.nat(40), { minLength: 1, maxLength: 40 }),
        async (limit, kind, delays) => {
          const server = startServer({ kind, ...limit });
          const plans = delays.map((delay) => ({
            at: 0,
            there: delay,
            back: delay,
            isLost: false,
          }));
          await run(createPacer(), server, plans);
          expect(server.refused()).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("goes slower where the server's interval is longer than was thought", async () => {
    const server = startServer({ kind: "sliding", max: 5, interval: 4000 });
    const plans = Array.from({ length: 20 }, () => ({ at: 0, there: 10, back: 10, isLost: false }));
    await run(createPacer({ max: 5, interval: 1000 }), server, plans);
    expect(server.refused()).toBe(0);
  });

  it("takes none of its own calls for another's, however they pass each other", async () => {
    const crowd = fc.array(anyPlan(500), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(crowd, anyKind, async (plans, kind) => {
        const server = startServer({ kind, max: 10, interval: 60_000 });
        const { took } = await run(createPacer({ max: 10, interval: 60_000 }), server, plans);
        expect(took).toBeLessThan(70_000);
      }),
      { numRuns: 100 },
    );
  });

  it("goes faster where the server allows more than was thought", async () => {
    const server = startServer({ kind: "sliding", max: 1000, interval: 1000 });
    const plans = Array.from({ length: 300 }, () => ({ at: 0, there: 1, back: 1, isLost: false }));
    const { took } = await run(createPacer({ max: 10, interval: 60_000 }), server, plans);
    expect(took).toBeLessThan(1000);
  });

  it("keeps the limit it was given where answers bring no headers, or none that can be read", async () => {
    for (const headers of [
      new Headers(),
      new Headers({
        "x-ratelimit-max": "0",
        "x-ratelimit-interval-milliseconds": "soon",
        "x-ratelimit-remaining": "-4",
      }),
    ]) {
      const pacer = createPacer({ max: 5, interval: 1000 });
      const times: number[] = [];
      const start = performance.now();
      const call = async () => {
        const leave = await pacer.enter("a");
        times.push(Math.round(performance.now() - start));
        leave(headers);
      };
      const calls = Array.from({ length: 12 }, call);
      await vi.advanceTimersByTimeAsync(hour);
      await Promise.all(calls);
      expect(times).toEqual([0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 2000, 2000]);
    }
  });

  it("lets no newcomer pass those who wait, in the moment when a place comes free", async () => {
    const pacer = createPacer({ max: 1, interval: 1000 });
    const order: string[] = [];
    setTimeout(
      () => void Promise.resolve(pacer.enter("a")).then(() => order.push("newcomer")),
      1000,
    );
    (await pacer.enter("a"))(new Headers());
    const waiting = Promise.resolve(pacer.enter("a")).then((leave) => {
      order.push("first");
      return leave(new Headers());
    });
    await vi.advanceTimersByTimeAsync(5000);
    await waiting;
    expect(order).toEqual(["first", "newcomer"]);
  });

  it("sends one call first, and the others when it is answered", async () => {
    const pacer = createPacer({ max: 10, interval: 10_000 });
    const first = await pacer.enter("a");
    const second = pacer.enter("a");
    await vi.advanceTimersByTimeAsync(500);
    expect(await Promise.race([second, "waits"])).toBe("waits");
    first(new Headers());
    expect(await Promise.race([second, sleep(0)])).toBeTypeOf("function");
    expect(pacer.enter("a")).toBeTypeOf("function");
  });

  it("waits a tenth of the interval for the first answer, and no longer", async () => {
    const pacer = createPacer({ max: 10, interval: 10_000 });
    void pacer.enter("a");
    let isIn = false;
    void Promise.resolve(pacer.enter("a")).then(() => (isIn = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(isIn).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isIn).toBe(true);
  });
});

/** Random numbers that a seed repeats (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 300 calls beside a stranger who makes so many in an interval; how many of ours are refused. */
async function refusedBeside(
  perInterval: number,
  kind: Server["kind"],
  seed: number,
): Promise<number> {
  const server = startServer({ kind, max: 100, interval: 10_000 });
  const random = randomOf(seed);
  let isOver = false;
  const stranger = () => {
    server.take();
    const pause = (-Math.log(1 - random()) * 10_000) / perInterval;
    if (!isOver) setTimeout(stranger, pause);
  };
  stranger();
  await vi.advanceTimersByTimeAsync(15_000);
  const pacer = createPacer();
  let refused = 0;
  const call = async (): Promise<void> => {
    for (;;) {
      const leave = await pacer.enter("a");
      await sleep(20 + random() * 100);
      const { isIn, headers } = server.take();
      await sleep(20 + random() * 100);
      leave(headers, isIn ? undefined : 10_000);
      if (isIn) return;
      refused += 1;
      await sleep(10_000);
    }
  };
  const calls = Promise.all(Array.from({ length: 300 }, call)).then(() => (isOver = true));
  await vi.advanceTimersByTimeAsync(hour / 4);
  await calls;
  return refused;
}

describe("an unknown consumer of the same limit", () => {
  it.each([
    [5, "sliding"],
    [20, "sliding"],
    [40, "sliding"],
    [5, "fixed"],
    [20, "fixed"],
    [40, "fixed"],
  ] as const)(
    "who takes %i of 100 makes at most three in a hundred of our calls hit the limit (%s window)",
    async (perInterval, kind) => {
      let refused = 0;
      for (let seed = 1; seed <= 6; seed += 1)
        refused += await refusedBeside(perInterval, kind, seed);
      expect(refused / (6 * 300)).toBeLessThanOrEqual(0.03);
    },
  );

  it("who takes all of it leaves us one call in an interval, and the rest when he has gone", async () => {
    const pacer = createPacer({ max: 10, interval: 1000 });
    const full = new Headers({ "x-ratelimit-remaining": "0" });
    const times: number[] = [];
    const start = performance.now();
    const call = async (_: unknown, index: number) => {
      const leave = await pacer.enter("a");
      times.push(Math.round(performance.now() - start));
      leave(index < 3 ? full : new Headers({ "x-ratelimit-remaining": "9" }));
    };
    const calls = Promise.all(Array.from({ length: 8 }, call));
    await vi.advanceTimersByTimeAsync(hour);
    await calls;
    expect(times.slice(0, 4)).toEqual([0, 1000, 2000, 3000]);
    expect(times.at(-1)).toBeLessThanOrEqual(5000);
  });
});

describe("a refusal", () => {
  it("keeps its location quiet for as long as it says, and then one call goes first", async () => {
    const pacer = createPacer({ max: 10, interval: 10_000 });
    (await pacer.enter("a"))(new Headers());
    const leave = await pacer.enter("a");
    leave(new Headers({ "x-ratelimit-remaining": "0" }), 3000);
    const times: number[] = [];
    const start = performance.now();
    for (let index = 0; index < 3; index += 1)
      void Promise.resolve(pacer.enter("a")).then((leaveAgain) => {
        times.push(performance.now() - start);
        return setTimeout(() => leaveAgain(new Headers()), 200);
      });
    await vi.advanceTimersByTimeAsync(hour);
    expect(times.map(Math.round)).toEqual([3000, 3200, 3200]);
  });

  it("of a time that no timer can take does not open the gate", async () => {
    const pacer = createPacer();
    (await pacer.enter("a"))(undefined, 2 ** 40);
    let isIn = false;
    void Promise.resolve(pacer.enter("a")).then(() => (isIn = true));
    await vi.advanceTimersByTimeAsync(24 * hour);
    expect(isIn).toBe(false);
  });
});

describe("an abort", () => {
  it("takes a call out of the queue at once, with its reason, and the others keep their order and the limit", async () => {
    const cancelled = fc.record({ plan: anyPlan(300), abortAt: fc.option(fc.nat(6000)) });
    await fc.assert(
      fc.asyncProperty(anyLimit, fc.array(cancelled, { maxLength: 30 }), async (limit, plans) => {
        const pacer = createPacer(limit);
        const server = startServer({ kind: "sliding", ...limit });
        const start = performance.now();
        const sent: number[] = [];
        const calls = plans.map(async ({ plan: { at, there, back }, abortAt }, index) => {
          const controller = new AbortController();
          if (abortAt !== null) setTimeout(() => controller.abort(index), abortAt);
          await sleep(at);
          const entered = Promise.resolve(pacer.enter("a", controller.signal));
          const leave = await entered.catch((reason: unknown) => {
            expect(reason).toBe(index);
            expect(Math.round(performance.now() - start)).toBe(Math.max(at, abortAt ?? Infinity));
          });
          if (!leave) return;
          sent.push(index);
          await sleep(there);
          const { headers } = server.take();
          await sleep(back);
          leave(headers);
        });
        await vi.advanceTimersByTimeAsync(24 * hour);
        await Promise.all(calls);
        const place = (index: number) => (plans[index]?.plan.at ?? 0) * 1000 + index;
        expect(sent).toEqual(sent.toSorted((a, b) => place(a) - place(b)));
        expect(server.refused()).toBe(0);
        const kept = plans.flatMap(({ abortAt }, index) => (abortAt === null ? [index] : []));
        expect(sent).toEqual(expect.arrayContaining(kept));
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves no timer behind", async () => {
    const pacer = createPacer({ max: 1, interval: 10_000 });
    (await pacer.enter("a"))(new Headers());
    const controller = new AbortController();
    const call = Promise.resolve(pacer.enter("a", controller.signal));
    expect(vi.getTimerCount()).toBe(1);
    controller.abort("enough");
    await expect(call).rejects.toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that came before does not take a place", async () => {
    const pacer = createPacer({ max: 1, interval: 10_000 });
    await expect(pacer.enter("a", AbortSignal.abort("no"))).rejects.toBe("no");
    expect(pacer.enter("a")).toBeTypeOf("function");
  });
});

describe("locations", () => {
  it("do not wait for each other", async () => {
    const pacer = createPacer({ max: 2, interval: 10_000 });
    const times: string[] = [];
    const start = performance.now();
    const call = async (location: string) => {
      const leave = await pacer.enter(location);
      times.push(`${location} ${performance.now() - start}`);
      leave(new Headers());
    };
    const calls = Promise.all(["a", "a", "a", "b", "b", "b", "c"].map(call));
    await vi.advanceTimersByTimeAsync(hour);
    await calls;
    const expected = ["a 0", "a 0", "b 0", "b 0", "c 0", "a 10000", "b 10000"];
    expect(times.toSorted()).toEqual(expected.toSorted());
  });

  it("learn their limits each for itself", async () => {
    const pacer = createPacer({ max: 10, interval: 10_000 });
    (await pacer.enter("a"))(new Headers({ "x-ratelimit-max": "1" }));
    (await pacer.enter("b"))(new Headers());
    expect(pacer.enter("a")).toBeInstanceOf(Promise);
    expect(pacer.enter("b")).toBeTypeOf("function");
  });
});

it("leaving twice frees one place", async () => {
  const pacer = createPacer({ max: 2, interval: 10_000 });
  const leave = await pacer.enter("a");
  leave(new Headers());
  leave(new Headers());
  await vi.advanceTimersByTimeAsync(10_000);
  (await pacer.enter("a"))(new Headers());
  expect(pacer.enter("a")).toBeTypeOf("function");
  expect(pacer.enter("a")).toBeInstanceOf(Promise);
});

it.each([
  [{ max: 0 }, "max must be a number, at least 1, not 0"],
  [{ max: -1 }, "max must be a number, at least 1, not -1"],
  [{ interval: 0 }, "interval must be a number, at least 1, not 0"],
  [{ max: Number.NaN }, "max must be a number, at least 1, not NaN"],
])("refuses %j, which no call could keep", (options, why) => {
  expect(() => createPacer(options)).toThrow(new TypeError(`createPacer: ${why}`));
});
