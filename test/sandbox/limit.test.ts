import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { openLocation } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    anyLocation: true,
    limit: { max: 3, intervalMs: 1000, daily: 5 },
  });
});
afterAll(() => sandbox.stop());

const rates = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("x-ratelimit")));

describe("a sandbox with a rate limit", () => {
  it("counts the requests of each location, and answers 429 beyond", async () => {
    const { call } = openLocation(sandbox);
    const answers = [];
    for (let index = 0; index < 4; index++)
      answers.push(await call("GET", index % 2 ? "/accounts" : "/nothing"));
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 404, 429]);
    expect(rates(answers[0]!.headers)).toEqual({
      "x-ratelimit-max": "3",
      "x-ratelimit-remaining": "2",
      "x-ratelimit-interval-milliseconds": "1000",
      "x-ratelimit-limit-daily": "5",
      "x-ratelimit-daily-remaining": "4",
    });
    expect(answers[3]!.body).toEqual({
      statusCode: 429,
      message: "Too Many Requests",
      error: "Too Many Requests",
    });
    expect(rates(answers[3]!.headers)).toMatchObject({
      "x-ratelimit-remaining": "0",
      "x-ratelimit-daily-remaining": "2",
    });
    const other = await openLocation(sandbox).call("GET", "/accounts");
    expect(other.status).toBe(200);
  });

  it("lets requests pass again after the interval, until the day's quota is gone", async () => {
    const { call } = openLocation(sandbox);
    const status = async () => (await call("GET", "/accounts")).status;
    expect(await Promise.all([status(), status(), status(), status()])).toContain(429);
    await expect.poll(status, { timeout: 5000, interval: 100 }).toBe(200);
    expect(await status()).toBe(200);
    const { status: last, headers } = await call("GET", "/accounts");
    expect(last).toBe(429);
    expect(rates(headers)).toMatchObject({
      "x-ratelimit-daily-remaining": "0",
      "x-ratelimit-remaining": "1",
    });
  });
});
