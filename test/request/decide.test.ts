import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/operation.js";
import { decide, mayAct } from "../../src/request/retry.js";
import type { Outcome, SoFar } from "../../src/request/retry.js";

const operations = {
  read: { method: "GET", path: "/" },
  repeat: { method: "DELETE", path: "/" },
  never: { method: "POST", path: "/" },
} satisfies Record<string, Operation>;

function answer(status: number, headers: Record<string, string> = {}, error?: unknown): Outcome {
  return { kind: "answer", answer: { error, response: new Response(null, { status, headers }) } };
}

const fresh: SoFar = { canRenew: false, mayHaveActed: false };
const spent = { message: "Invalid JWT" };

/** For an outcome and what is known: what follows for each kind of operation, with the wait that the API asks for. */
const table: [string, Outcome, SoFar, { read: string; repeat: string; never: string }][] = [
  ["200", answer(200), fresh, { read: "end", repeat: "end", never: "end" }],
  ["302", answer(302), fresh, { read: "end", repeat: "end", never: "end" }],
  ["400", answer(400), fresh, { read: "end", repeat: "end", never: "end" }],
  ["408", answer(408), fresh, { read: "end", repeat: "end", never: "end" }],
  ["500", answer(500), fresh, { read: "repeat", repeat: "repeat", never: "end" }],
  [
    "503 that asks for 2 s",
    answer(503, { "retry-after": "2" }),
    fresh,
    { read: "repeat 2000", repeat: "repeat 2000", never: "end" },
  ],
  [
    "503 that asks for no wait",
    answer(503, { "retry-after": "0" }),
    fresh,
    { read: "repeat 0", repeat: "repeat 0", never: "end" },
  ],
  [
    "429 of a burst",
    answer(429, { "x-ratelimit-interval-milliseconds": "10000" }),
    fresh,
    { read: "repeat 10000", repeat: "repeat 10000", never: "repeat 10000" },
  ],
  [
    "429 of the day",
    answer(429, { "x-ratelimit-daily-remaining": "0" }),
    fresh,
    { read: "end", repeat: "end", never: "end" },
  ],
  [
    "401 of a spent token that can be renewed",
    answer(401, {}, spent),
    { canRenew: true, mayHaveActed: false },
    { read: "renew", repeat: "renew", never: "renew" },
  ],
  [
    "401 of a spent token that cannot",
    answer(401, {}, spent),
    fresh,
    { read: "end", repeat: "end", never: "end" },
  ],
  [
    "401 of a missing scope",
    answer(401, {}, { message: "The token is not authorized for this scope." }),
    { canRenew: true, mayHaveActed: false },
    { read: "end", repeat: "end", never: "end" },
  ],
  ["404", answer(404), fresh, { read: "end", repeat: "end", never: "end" }],
  [
    "404 after a lost answer",
    answer(404),
    { canRenew: false, mayHaveActed: true },
    { read: "end", repeat: "gone", never: "end" },
  ],
  [
    "a lost answer",
    { kind: "lost", error: new Error("reset") },
    fresh,
    { read: "repeat", repeat: "repeat", never: "end" },
  ],
  [
    "a refused connection",
    { kind: "unsent", error: new Error("refused") },
    fresh,
    { read: "repeat", repeat: "repeat", never: "repeat" },
  ],
];

describe("what follows an attempt", () => {
  it.each(table)("of %s", (_, outcome, soFar, expected) => {
    for (const kind of ["read", "repeat", "never"] as const) {
      const next = decide(operations[kind], outcome, soFar);
      const wait = next.verdict === "repeat" ? next.wait : undefined;
      expect([kind, [next.verdict, wait].join(" ").trim()]).toEqual([kind, expected[kind]]);
    }
  });
});

describe("an attempt may have changed something", () => {
  it.each([
    ["200", answer(200), [false, false, false]],
    ["404", answer(404), [false, false, false]],
    ["429", answer(429), [false, false, false]],
    ["500", answer(500), [false, true, true]],
    ["a lost answer", { kind: "lost", error: undefined }, [false, true, true]],
    ["a refused connection", { kind: "unsent", error: undefined }, [false, false, false]],
  ] satisfies [string, Outcome, boolean[]][])("after %s", (_, outcome, expected) => {
    const { read, repeat, never } = operations;
    expect([read, repeat, never].map((operation) => mayAct(operation, outcome))).toEqual(expected);
  });
});
