import { beforeAll, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import { startRecorder } from "../../support/recorder.js";
import { useLocation } from "../../cli/location.js";
import { openAgent } from "../agent.js";

const { environment, planner, accountOf } = useLocation("mcp-looks");

beforeAll(async () => {
  for (let number = 1; number <= 21; number++)
    await planner.posts.create({
      accountIds: [accountOf("facebook")],
      userId: "user-1",
      type: "post",
      status: "scheduled",
      media: [],
      summary: `Rye ${number}`,
      scheduleDate: `2098-03-${String(number).padStart(2, "0")}T15:00:00.000Z`,
    });
});

it("lists posts by pages: a last one is called so once it is seen, and none is beyond it", async () => {
  const agent = await openAgent([], environment());
  const list = async (given: object) => {
    const { isError, text, outcome, next } = await agent.call("list_posts", given);
    return isError ? text : [outcome, next];
  };
  expect(await list({})).toEqual(["page 1, more follow", "list_posts with page 2"]);
  expect(await list({ page: 2 })).toEqual(["page 2, the last", "that is all"]);
  expect(await list({ page: 99 })).toBe(
    "page 99 is beyond the last: there are 2 pages, of 21 posts",
  );
  expect(await list({ from: "2098-03-20", to: "2098-03-21", page: 2 })).toBe(
    "page 2 is beyond the last: there is 1 page, of 2 posts",
  );
  expect(await list({ from: "2098-03-01", to: "2098-03-20" })).toEqual([
    "page 1, the last",
    "that is all",
  ]);
  expect(await list({ from: "2098-08-01", to: "2098-07-01" })).toBe(
    "from is 2098-08-01, which is after to, 2098-07-01: turn them round",
  );
  expect(await list({ from: "2098-07-01", to: "2098-07-01" })).toEqual([
    "page 1, the last",
    "that is all",
  ]);
  expect(await list({ from: "2098-02-01", to: "2098-1" })).toBe(
    "to must be a day, such as 2027-03-01",
  );
  await agent.close();
});

it("calls no page the last because a server sends fewer posts a page than asked", async () => {
  const { HIGHLEVEL_BASE_URL: url, ...rest } = environment();
  await using cutting = await startRecorder(({ method, url: path, headers, body }) => {
    const { authorization = "", version = "" } = headers as Record<string, string>;
    const cut = path.endsWith("/posts/list")
      ? JSON.stringify({ ...(JSON.parse(body) as object), limit: "10" })
      : body;
    const asked = { authorization, version, "content-type": "application/json" };
    return (response) =>
      void fetch(url + path, { method, headers: asked, ...(cut && { body: cut }) })
        .then((answer) => answer.text())
        .then((text) => response.end(text));
  });
  const agent = await openAgent([], { ...rest, HIGHLEVEL_BASE_URL: cutting.baseUrl });
  const { outcome } = await agent.call("list_posts", {});
  await agent.close();
  expect(outcome).toBe("page 1, more follow");
});

it("names no account to check a plan with where none is connected", async () => {
  await using sandbox = await startSandbox({ locations: { bare: { accounts: [] } } });
  const agent = await openAgent([], {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: "bare",
    HIGHLEVEL_USER_ID: sandbox.userId,
  });
  expect(await agent.call("list_accounts")).toMatchObject({
    counts: { connected: 0, expired: 0 },
    next: "tell the person that no account is connected: posts can go nowhere",
  });
  await agent.close();
});
