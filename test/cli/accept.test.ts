import { expect, it } from "vitest";
import { openAgent } from "../mcp/agent.js";
import { openRetelling } from "../support/retelling.js";
import { header, useFolder } from "./folder.js";
import { harborAt, useLocation } from "./location.js";
import { run } from "./run.js";
import { readOffer } from "./shell.js";

const { at, write } = useFolder("accept");
const asks = "To take their media as HighLevel has them";
const file = useLocation("accept-file");
const sheet = useLocation("accept-sheet");
const agents = useLocation("accept-agent");

const two = '"https://example.com/a.jpg,https://example.com/b.jpg"';
const row = `2098-01-05 09:00:00,Two loaves,,${two},,`;

/** As live accounts are reported to do, review tells the first medium only. */
const openFirst = () =>
  openRetelling((text, path) =>
    /\/csv\/\w+/.test(path) ? text.replaceAll(/("medias":\[\{[^}]*\})[^\]]*\]/g, "$1]") : text,
  );

it("a file whose media review tells otherwise ends with the command that takes them", async () => {
  const env = { ...file.environment(), HIGHLEVEL_BASE_URL: await openFirst() };
  const path = await write("week.csv", `${header}${row}\r\n`);
  const account = file.accountOf("facebook");
  const first = await run(["import", path, "--account", account, "--schedule"], env);
  expect(first.code).toBe(3);
  expect(first.stdout).toContain(
    "row 1 (HighLevel holds 1 media, the file 2) as the file has it; look at its media in HighLevel, and import again with --accept media where they are right",
  );
  const second = await run(readOffer(first.stdout, asks) ?? [], env);
  expect([second.code, second.stdout.includes(asks)]).toEqual([0, false]);
});

it("a sheet whose media review tells otherwise ends with the command that takes them", async () => {
  const env = { ...sheet.environment(), HIGHLEVEL_BASE_URL: await openFirst() };
  const clients = await write("clients.json", harborAt("accept-sheet"));
  const path = await write("sheet.csv", `client,${header}harbor,${row}\r\n`);
  const first = await run(["stage", path, "--clients", clients], env);
  expect(first.code).toBe(3);
  const second = await run(readOffer(first.stdout, asks) ?? [], env);
  expect([second.code, second.stdout.includes(asks)]).toEqual([0, false]);
});

it("an agent is told how to take a plan whose media review tells otherwise", async () => {
  const env = { ...agents.environment(), HIGHLEVEL_BASE_URL: await openFirst() };
  const agent = await openAgent(["--folder", at(".")], env);
  await write("agent.csv", `${header}${row}\r\n`);
  const input = { path: "agent.csv", account: [agents.accountOf("facebook")] };
  const { plan } = await agent.call("check_plan", input);
  const staged = await agent.call("stage_plan", { plan });
  expect(staged.outcome).toContain("import again with check_plan and accept media");
  const taken = await agent.call("check_plan", { ...input, accept: ["media"] });
  const { token } = await agent.call("diff_plan", { plan: taken.plan });
  expect(await agent.call("stage_plan", { plan: taken.plan })).toMatchObject({ outcome: "staged" });
  expect(await agent.call("schedule_plan", { token })).toMatchObject({ outcome: "scheduled" });
  await agent.close();
});
