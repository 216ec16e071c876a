import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ApiError, ConnectionError, RateLimitError, UnknownOutcomeError } from "../../src/index.js";
import { createClient, createPlanner } from "../../src/index.js";
import type { OperationId } from "../../src/index.js";
import { holdCount } from "../support/count.js";
import { startRecorder } from "../support/recorder.js";
import type { Reply } from "../support/recorder.js";
import { calls } from "./calls.js";

/** What a second time could publish or connect twice, word for word; all else may be repeated. */
const never = new Set<string>([
  "posts/create",
  "csv/set-accounts",
  "csv/finalize",
  "google/attach",
  "facebook/attach",
  "instagram/attach",
  "linkedin/attach",
  "twitter/attach",
  "tiktok/attach",
  "connections/attach",
  "queues/create",
  "queues/save-edit",
  "queues/delete-active-post",
  "queues/clone-item",
  "queues/create-item",
  "comments/create",
  "watermarks/create",
  "watermarks/apply",
]);

/** What changes something, and may be repeated. */
const repeat = new Set<string>([
  "posts/update",
  "posts/delete",
  "posts/bulk-delete",
  "accounts/delete",
  "csv/upload",
  "csv/delete",
  "csv/delete-post",
  "queues/update",
  "queues/start-edit",
  "queues/discard-edit",
  "queues/update-item",
  "queues/delete-item",
  "queues/reset-item",
  "comments/like",
  "comments/unlike",
  "watermarks/update",
  "watermarks/delete",
]);

let server: Awaited<ReturnType<typeof startRecorder>>;
let reply: Reply;
beforeAll(async () => {
  server = await startRecorder(() => reply);
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server[Symbol.asyncDispose]());

async function failed(id: OperationId): Promise<unknown> {
  const retry = { limit: 1, maxWait: 0 };
  const planner = createPlanner({ token: "t", baseUrl: server.baseUrl, pace: false, retry });
  return calls[id].call(planner).catch((error: unknown) => error);
}

describe.each(Object.keys(calls) as OperationId[])("%s", (id) => {
  const times = never.has(id) ? 1 : 2;

  it(`is sent ${times === 1 ? "once" : "again"} where the server fails`, async () => {
    reply = { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad Gateway</h1>" };
    const error = await failed(id);
    expect(server.requests).toHaveLength(times);
    expect(error).toBeInstanceOf(never.has(id) ? UnknownOutcomeError : ApiError);
    expect((error as Error).message).not.toContain("<h1>");
  });

  it(`is sent ${times === 1 ? "once" : "again"} where the answer is lost`, async () => {
    reply = (response) => response.destroy();
    const error = await failed(id);
    expect(server.requests).toHaveLength(times);
    const isRead = !never.has(id) && !repeat.has(id);
    expect(error).toBeInstanceOf(isRead ? ConnectionError : UnknownOutcomeError);
  });

  it("is sent again, byte for byte, where the limit was reached", async () => {
    reply = {
      status: 429,
      headers: { "retry-after": "0" },
      body: { message: "Too Many Requests" },
    };
    expect(await failed(id)).toBeInstanceOf(RateLimitError);
    const [first, second, ...rest] = server.requests.map(({ method, url, headers, body }) => {
      const boundary = /boundary=(.*)/.exec(headers["content-type"] ?? "")?.[1] ?? "none";
      const { authorization, version } = headers;
      return { method, url, authorization, version, body: body.replaceAll(boundary, "boundary") };
    });
    expect([second, rest]).toEqual([first, []]);
  });
});

describe("what the document does not know", () => {
  it.each([
    ["GET", 2],
    ["PUT", 2],
    ["DELETE", 2],
    ["POST", 1],
    ["PATCH", 1],
  ] as const)("is sent by %s at most %i times where the server fails", async (method, times) => {
    reply = { status: 500 };
    const retry = { limit: 1, maxWait: 0 };
    const client = createClient({ token: "t", baseUrl: server.baseUrl, pace: false, retry });
    const path = "/social-media-posting/{locationId}/new";
    const request = client.request as (...call: unknown[]) => Promise<unknown>;
    await request(method, path, { params: { path: { locationId: "l" } } });
    expect(server.requests).toHaveLength(times);
  });
});

holdCount(218);
