import { afterAll, beforeAll, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import { fileLedger } from "highlevel-social-planner/node";
import { editPost } from "highlevel-social-planner/outcome";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "../cli/folder.js";
import { openAgent } from "./agent.js";

const { at } = useFolder("mcp-undo");
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30 });
});
afterAll(() => sandbox.stop());

it("shows what a person changed of a post since, and asks with that in sight", async () => {
  const locationId = "undo-edited";
  const env = {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: sandbox.userId,
  };
  const { token, url: baseUrl } = sandbox;
  const planner = createPlanner({ token, locationId, baseUrl });
  const ledger = fileLedger(at("edited"));
  const file = new File([`${header}2098-03-01 08:00:00,Rye,,,,\r\n`], "week.csv");
  const how = { accountIds: ["linkedin/Harbor Bakery Ltd"], userId: "user-1", ledger };
  let [mark, id] = ["", ""];
  for await (const event of importCsv(planner, { ...how, file, schedule: true, via: "posts" }))
    if (event.type === "created") id = event.id ?? "";
    else if (event.type === "finished") ({ mark } = event);
  await editPost(planner, { id, summary: "Hers" });
  const agent = await openAgent(["--folder", at("."), "--ledger", at("edited")], env);
  const { items, outcome } = await agent.call("diff_plan", { deed: "undo", import: mark });
  expect([items, outcome]).toEqual([
    [
      {
        row: 1,
        state: "scheduled",
        caption: "«Hers»",
        differs: "changed in HighLevel since: caption: «Rye» → «Hers»",
      },
    ],
    expect.stringMatching(
      /^Delete 1 post \(1 changed in HighLevel since\) and 0 staged imports of .* They are «Hers»\.$/,
    ),
  ]);
  await agent.close();
});

it("says to try again where something is left, and never that it is done", async () => {
  const agent = await openAgent(["--folder", at(".")], {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: "undo-left",
    HIGHLEVEL_USER_ID: sandbox.userId,
  });
  const { plan } = await agent.call("check_plan", {
    name: "week",
    time_zone: "America/New_York",
    account: ["linkedin/Harbor Bakery Ltd"],
    rows: [{ id: "one", local: "2098-03-01 08:00", content: "Rye" }],
  });
  await agent.call("stage_plan", { plan });
  const { text } = await agent.call("diff_plan", { deed: "undo", import: "sp-00000000" });
  const mark = /there are (sp-\w{8})/.exec(text)?.[1];
  const undo = async () => {
    const { token } = await agent.call("diff_plan", { deed: "undo", import: mark });
    const { outcome, next } = await agent.call("undo_import", { token });
    return [outcome, next];
  };
  const body = { success: true, statusCode: 200, message: "Deleted", results: {} };
  await sandbox.misbehave("undo-left", {
    faults: [{ kind: "answer", status: 200, body, at: "csv/delete", times: 9 }],
  });
  expect(await undo()).toEqual([
    "not all is gone: look in HighLevel",
    "show the items to the person; diff_plan with deed undo tries again",
  ]);
  await sandbox.misbehave("undo-left", { faults: [] });
  expect(await undo()).toEqual(["nothing of it is left to go out", "tell the person"]);
  await agent.close();
});
