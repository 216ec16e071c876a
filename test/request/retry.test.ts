import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import type { CallEvent, Input, Planner, PlannerOptions } from "../../src/index.js";
import { closedPort, startFaulty } from "./faulty.js";
import type { Fault } from "./faulty.js";

const setAccounts = { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n.csv" };
const post: Omit<Input<"posts/update">, "id"> = {
  accountIds: ["a"],
  userId: "u",
  type: "post",
  status: "draft",
  media: [],
};

/** One operation for each way in which the document marks it, and for each method. */
const operations: [string, "read" | "repeat" | "never", (planner: Planner) => Promise<unknown>][] =
  [
    ["GET accounts/list", "read", (planner) => planner.accounts.list()],
    ["POST posts/list", "read", (planner) => planner.posts.list({ skip: "0", limit: "9" })],
    ["PUT posts/update", "repeat", (planner) => planner.posts.update({ id: "p", ...post })],
    ["DELETE posts/delete", "repeat", (planner) => planner.posts.delete({ id: "p" })],
    ["POST bulk-delete", "repeat", (planner) => planner.posts.bulkDelete({ postIds: ["p"] })],
    ["POST csv/upload", "repeat", (planner) => planner.csv.upload({ file: new Blob(["a,b"]) })],
    ["POST posts/create", "never", (planner) => planner.posts.create(post)],
    ["POST csv/set-accounts", "never", (planner) => planner.csv.setAccounts(setAccounts)],
    ["PATCH csv/finalize", "never", (planner) => planner.csv.finalize({ id: "c" })],
  ];

const burst: Fault = { status: 429, headers: { "x-ratelimit-daily-remaining": "5" } };
const daily: Fault = { status: 429, headers: { "x-ratelimit-daily-remaining": "0" } };
const refusal: Fault = { status: 500, body: '{"statusCode":422,"message":"no","error":"e"}' };
const page: Fault = {
  status: 502,
  headers: { "content-type": "text/html" },
  body: "<html><h1>Bad gateway</h1>",
};

/**
 * For each fault that stays and each kind of operation: how many requests are sent when two repeats are allowed, and
 * what the caller gets in the end.
 */
const table: [
  string,
  Fault,
  { read: [number, string]; repeat: [number, string]; never: [number, string] },
][] = [
  [
    "429, burst",
    burst,
    {
      read: [3, "RateLimitError rate_limit burst"],
      repeat: [3, "RateLimitError rate_limit burst"],
      never: [3, "RateLimitError rate_limit burst"],
    },
  ],
  [
    "429, day's quota gone",
    daily,
    {
      read: [1, "RateLimitError rate_limit daily"],
      repeat: [1, "RateLimitError rate_limit daily"],
      never: [1, "RateLimitError rate_limit daily"],
    },
  ],
  [
    "500",
    { status: 500 },
    {
      read: [3, "ApiError api 500"],
      repeat: [3, "ApiError api 500"],
      never: [1, "UnknownOutcomeError unknown_outcome < ApiError api 500"],
    },
  ],
  [
    "502 with a page",
    page,
    {
      read: [3, "ApiError api 502"],
      repeat: [3, "ApiError api 502"],
      never: [1, "UnknownOutcomeError unknown_outcome < ApiError api 502"],
    },
  ],
  [
    "503",
    { status: 503, body: '{"statusCode":503,"message":"down"}' },
    {
      read: [3, "ApiError api 503"],
      repeat: [3, "ApiError api 503"],
      never: [1, "UnknownOutcomeError unknown_outcome < ApiError api 503"],
    },
  ],
  [
    "500 with a refusal of HighLevel's own",
    refusal,
    {
      read: [3, "ApiError api 500"],
      repeat: [3, "ApiError api 500"],
      never: [1, "ApiError api 500"],
    },
  ],
  ...(
    [
      "closes at once",
      "resets before reading",
      "resets after reading",
      "hangs up after reading",
      "breaks off in the head",
      "sends less than its content-length",
      "breaks off between chunks",
    ] as const
  ).map((fault): (typeof table)[number] => [
    fault,
    fault,
    {
      read: [3, "ConnectionError connection < TypeError"],
      repeat: [3, "UnknownOutcomeError unknown_outcome < TypeError"],
      never: [1, "UnknownOutcomeError unknown_outcome < TypeError"],
    },
  ]),
  [
    "an answer that is not JSON",
    { status: 201, body: "<html>" },
    {
      read: [3, "ConnectionError connection < SyntaxError"],
      repeat: [3, "UnknownOutcomeError unknown_outcome < SyntaxError"],
      never: [1, "UnknownOutcomeError unknown_outcome < SyntaxError"],
    },
  ],
  ...([400, 401, 403, 404, 422] as const).map((status): (typeof table)[number] => [
    String(status),
    { status },
    {
      read: [1, `ApiError api ${status}`],
      repeat: [1, `ApiError api ${status}`],
      never: [1, `ApiError api ${status}`],
    },
  ]),
];

function connect(baseUrl: string, options: Partial<PlannerOptions> = {}): Planner {
  return createPlanner({
    token: "secret",
    locationId: "loc",
    baseUrl,
    retry: { limit: 2, maxWait: 1 },
    ...options,
  });
}

/** What a call comes to, in one line. */
async function outcomeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    (value) => `ok ${JSON.stringify(value)}`,
    (error) => nameOf(error),
  );
}

function nameOf(error: unknown): string {
  const { name, code, kind, limit, status, cause } = Object(error);
  const words = [name, code, kind ?? limit ?? status].filter((word) => word !== undefined);
  const below = /^(Connection|Unknown)/.test(name) ? ` < ${nameOf(cause)}` : "";
  return words.join(" ") + below;
}

describe.each(operations)("%s", (_, kind, call) => {
  it.each(table)(
    "ends as the table says where the server goes on with: %s",
    async (__, fault, expected) => {
      await using server = await startFaulty([fault]);
      const outcome = await outcomeOf(call(connect(server.baseUrl)));
      expect([server.arrivals, outcome]).toEqual(expected[kind]);
    },
  );

  it.each(table)(
    "comes to its answer where the table repeats it after: %s",
    async (__, fault, expected) => {
      await using server = await startFaulty([fault, { status: 200, body: '{"success":true}' }]);
      const [times, last] = expected[kind];
      const outcome = await outcomeOf(call(connect(server.baseUrl)));
      if (times === 1) expect([server.arrivals, outcome]).toEqual([1, last]);
      else expect([server.arrivals, outcome]).toEqual([2, 'ok {"success":true}']);
    },
  );

  it("is sent once where retry is false", async () => {
    for (const fault of [burst, { status: 503 }, "resets after reading"] as const) {
      await using server = await startFaulty([fault]);
      await outcomeOf(call(connect(server.baseUrl, { retry: false })));
      expect(server.arrivals).toBe(1);
    }
  });

  it("is repeated where the connection is refused, for nothing was sent", async () => {
    const port = await closedPort();
    const events: CallEvent[] = [];
    const onEvent = (event: CallEvent) => void events.push(event);
    const planner = connect(`http://127.0.0.1:${port}`, { onEvent });
    expect(await outcomeOf(call(planner))).toBe("ConnectionError connection < TypeError");
    expect(events.map(({ type }) => type).join(" ")).toBe("attempt retry attempt retry attempt");
  });

  it("comes to its answer where the refused connection is taken later", async () => {
    const port = await closedPort();
    let server: Awaited<ReturnType<typeof startFaulty>> | undefined;
    const planner = connect(`http://127.0.0.1:${port}`, {
      retry: { limit: 8, maxWait: 100 },
      onEvent(event) {
        if (event.type === "retry" && event.attempt === 1)
          void startFaulty([{ status: 200 }], port).then((started) => (server = started));
      },
    });
    expect(await outcomeOf(call(planner))).toBe("ok {}");
    expect(server?.requests).toHaveLength(1);
    await server?.[Symbol.asyncDispose]();
  });

  it.each([
    ["a cause that does not tell", new TypeError("Failed to fetch"), false],
    ["a cause of another runtime", new TypeError("x", { cause: new Error("lost") }), false],
    ["a name that is not found", failed({ syscall: "getaddrinfo", code: "ENOTFOUND" }), true],
    ["a host that is not reached", failed({ syscall: "connect", code: "EHOSTUNREACH" }), true],
    ["a connection that takes too long", failed({ code: "UND_ERR_CONNECT_TIMEOUT" }), true],
    [
      "a refusal on every address",
      new TypeError("fetch failed", {
        cause: new AggregateError([callFailure("connect"), callFailure("connect")]),
      }),
      true,
    ],
    [
      "a refusal on one address of two",
      new TypeError("fetch failed", {
        cause: new AggregateError([callFailure("connect"), callFailure("read")]),
      }),
      false,
    ],
  ])("takes %s for what it is", async (__, failure, isUnsent) => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      throw failure;
    };
    const outcome = await outcomeOf(call(connect("http://127.0.0.1:9", { fetch })));
    const times = kind === "never" && !isUnsent ? 1 : 3;
    const name =
      isUnsent || kind === "read"
        ? "ConnectionError connection"
        : "UnknownOutcomeError unknown_outcome";
    expect([calls, outcome]).toEqual([times, `${name} < TypeError`]);
  });
});

function callFailure(syscall: string): Error {
  return Object.assign(new Error("failed"), { syscall });
}

function failed(details: object): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("failed"), details) });
}

describe.each(["never answers", "never ends its answer"] as const)(
  "where the server %s",
  (fault) => {
    const ends = {
      read: [3, "TimeoutError timeout attempt"],
      repeat: [3, "UnknownOutcomeError unknown_outcome < TimeoutError timeout attempt"],
      never: [1, "UnknownOutcomeError unknown_outcome < TimeoutError timeout attempt"],
    };
    it.concurrent.each(operations)(
      "%s ends as the table says for a lost answer",
      async (_, kind, call) => {
        await using server = await startFaulty([fault]);
        let attempts = 0;
        const planner = connect(server.baseUrl, {
          timeout: { attempt: 300 },
          // Not what arrives: on a busy machine, an attempt's time is over first.
          onEvent: ({ type }) => (attempts += Number(type === "attempt")),
        });
        const outcome = await outcomeOf(call(planner));
        expect([attempts, outcome]).toEqual(ends[kind]);
        expect(server.arrivals).toBeLessThanOrEqual(attempts);
      },
    );
  },
);

describe("a repeated call", () => {
  it("takes a 404 on a repeated DELETE for success, in the planner and in the client", async () => {
    const gone: Fault = { status: 404, body: '{"statusCode":404,"message":"Post not found"}' };
    for (const first of [{ status: 500 }, "resets after reading"] as const) {
      await using server = await startFaulty([first, gone, first, gone]);
      const planner = connect(server.baseUrl);
      expect(await planner.posts.delete({ id: "p" })).toEqual({
        statusCode: 404,
        message: "Post not found",
      });
      const { data, error } = await planner.client.DELETE(
        "/social-media-posting/{locationId}/posts/{id}",
        {
          params: { path: { locationId: "loc", id: "p" } },
        },
      );
      expect([data, error]).toEqual([{ statusCode: 404, message: "Post not found" }, undefined]);
      expect(server.arrivals).toBe(4);
    }
  });

  it.each([
    ["the first answer", [{ status: 404 }]],
    ["a 429, which carried out nothing", [burst, { status: 404 }]],
  ] as [string, Fault[]][])(
    "takes a 404 on a DELETE for a refusal where it is %s",
    async (_, faults) => {
      await using server = await startFaulty(faults);
      expect(await outcomeOf(connect(server.baseUrl).posts.delete({ id: "p" }))).toBe(
        "ApiError api 404",
      );
    },
  );

  it("takes a 404 on a repeated PUT for a refusal", async () => {
    await using server = await startFaulty(["resets after reading", { status: 404 }]);
    const planner = connect(server.baseUrl);
    expect(await outcomeOf(planner.posts.update({ id: "p", ...post }))).toBe("ApiError api 404");
  });

  it("leaves the outcome unknown where the last of its attempts was refused, but an earlier one was lost", async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      throw calls === 1 ? new TypeError("lost") : failed({ syscall: "connect" });
    };
    const planner = connect("http://127.0.0.1:9", { fetch });
    expect(await outcomeOf(planner.posts.delete({ id: "p" }))).toBe(
      "UnknownOutcomeError unknown_outcome < TypeError",
    );
  });

  it("replays an upload whole", async () => {
    await using server = await startFaulty([
      "resets after reading",
      { status: 503 },
      burst,
      { status: 201 },
    ]);
    const text = `postAtSpecificTime,content\r\n${"2027-01-01 10:00:00,Grüße 🎉\r\n".repeat(5000)}`;
    const planner = connect(server.baseUrl, { retry: { limit: 3, maxWait: 1 } });
    await planner.csv.upload({ file: new File([text], "week.csv", { type: "text/csv" }) });
    expect(server.requests).toHaveLength(4);
    for (const request of server.requests) {
      const whole = Buffer.from(request, "latin1").toString("utf8");
      expect(whole).toContain(
        `filename="week.csv"\r\nContent-Type: text/csv\r\n\r\n${text}\r\n------`,
      );
    }
  });

  it("sends the same body each time", async () => {
    await using server = await startFaulty([burst, burst, { status: 201 }]);
    await connect(server.baseUrl).csv.setAccounts(setAccounts);
    const bodies = server.requests.map((request) => request.split("\r\n\r\n")[1]);
    expect(bodies).toEqual(
      Array(3).fill('{"accountIds":["a"],"filePath":"f","rowsCount":1,"fileName":"n.csv"}'),
    );
  });

  it("never sends half of a body that cannot be read twice", async () => {
    await using server = await startFaulty([{ status: 503 }]);
    const stream = new Blob(["a,b"]).stream();
    const { client } = connect(server.baseUrl);
    const call = client.POST("/social-media-posting/{locationId}/posts/list", {
      params: { path: { locationId: "loc" } },
      body: { skip: "0", limit: "1" },
      bodySerializer: () => stream,
      duplex: "half",
    } as never);
    await expect(call).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
  });
});
