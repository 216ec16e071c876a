import { expect, it } from "vitest";
import { ApiError, createPlanner } from "../../src/index.js";
import { startRecorder } from "../support/recorder.js";

const connect = (baseUrl: string) => createPlanner({ token: "t", locationId: "l", baseUrl });

it("gives the headers of an answer besides its body", async () => {
  await using server = await startRecorder(() => ({
    headers: { "x-ratelimit-remaining": "41" },
    body: { results: { accounts: [] } },
  }));
  const { data, response } = await connect(server.baseUrl).accounts.list.withResponse();
  expect([data, response.status, response.headers.get("x-ratelimit-remaining")]).toEqual([
    { results: { accounts: [] } },
    200,
    "41",
  ]);
});

it("throws where the API says no, as the method itself does", async () => {
  await using server = await startRecorder(() => ({ status: 403, body: { message: "no" } }));
  const error = await connect(server.baseUrl)
    .accounts.list.withResponse()
    .catch((thrown: unknown) => thrown);
  expect(error instanceof ApiError && error.message).toBe("accounts/list: 403 no");
});
