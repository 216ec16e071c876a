import { afterAll, beforeAll, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { useFolder } from "../cli/folder.js";
import { openAgent } from "./agent.js";

useFolder("mcp-hold");
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30 });
});
afterAll(() => sandbox.stop());

/** An agent at a location that has one scheduled post. */
async function open(locationId: string, media: { url: string; type: "image/jpeg" }[] = []) {
  const { url: baseUrl, token, userId } = sandbox;
  const planner = createPlanner({ token, locationId, baseUrl });
  const { results } = await planner.accounts.list();
  const account = results?.accounts?.find(({ isExpired }) => !isExpired);
  await planner.posts.create({
    accountIds: [account?.id ?? ""],
    userId,
    type: "post",
    status: "scheduled",
    media,
    summary: "Rye",
    scheduleDate: "2098-03-01T15:00:00.000Z",
  });
  return openAgent([], {
    HIGHLEVEL_BASE_URL: baseUrl,
    HIGHLEVEL_TOKEN: token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: userId,
  });
}

it("says to hold again where something is left, and to put back only what is held", async () => {
  const agent = await open("hold-left");
  const hold = async () => {
    const { token } = await agent.call("diff_plan", { deed: "hold" });
    const { outcome, next } = await agent.call("hold", { token });
    return [outcome, next];
  };
  await sandbox.misbehave("hold-left", {
    faults: [
      { kind: "error", at: "posts/update", times: 9 },
      { kind: "error", at: "posts/delete", times: 9 },
    ],
  });
  expect(await hold()).toEqual([
    "not all of it: look at the items",
    "show the items to the person; diff_plan with deed hold tries again",
  ]);
  await sandbox.misbehave("hold-left", { faults: [] });
  expect(await hold()).toEqual(["done", "diff_plan with deed resume puts back what is held"]);
  await agent.close();
});

it("does not call it nothing to do where a post may go out and cannot be held", async () => {
  const agent = await open("hold-untold", [
    { url: "https://media.example.com/one.jpg", type: "image/jpeg" },
  ]);
  const diff = await agent.call("diff_plan", { deed: "hold" });
  expect([diff.outcome, diff.next, diff.token, diff.items]).toEqual([
    "nothing that could go out can be held from here: look at the items",
    "show the items to the person",
    undefined,
    [expect.objectContaining({ state: "untold" })],
  ]);
  await agent.close();
});
