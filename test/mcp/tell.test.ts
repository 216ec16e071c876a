import { expect, it } from "vitest";
import { useFolder } from "../cli/folder.js";
import { harborAt, useLocation } from "../cli/location.js";
import { openAgent } from "./agent.js";

const { at, write } = useFolder("mcp-tell");
const own = useLocation("mcp-tell");
const held = useLocation("mcp-tell-held");
const approved = useLocation("mcp-tell-approved");

const open = ({ environment }: typeof own) => openAgent(["--folder", at(".")], environment());
type Agent = Awaited<ReturnType<typeof open>>;

function draft(name: string, ...contents: string[]) {
  return {
    name,
    time_zone: "America/New_York",
    account: ["linkedin/Harbor Bakery Ltd"],
    rows: contents.map((content, index) => ({
      id: `row-${index}`,
      local: `2098-03-0${index + 1} 08:00`,
      content,
    })),
  };
}

async function schedule(agent: Agent, plan: string) {
  const { token } = await agent.call("diff_plan", { plan });
  const staged = await agent.call("stage_plan", { plan });
  return { token, staged, done: await agent.call("schedule_plan", { token }) };
}

async function carryOut(agent: Agent, deed: string, tool: string, more: object = {}) {
  const { token } = await agent.call("diff_plan", { deed, ...more });
  return agent.call(tool, { token });
}

it("names the import that undo and verify ask for, shows what is staged, and says so once nothing is to be there", async () => {
  const agent = await open(own);
  const { plan } = await agent.call("check_plan", draft("week", "Rye", "Oat"));
  const { staged, done } = await schedule(agent, plan);
  expect([staged.outcome, staged.items.slice(0, 2)]).toEqual([
    "staged",
    ["Rye", "Oat"].map((caption, index) => ({
      row: index + 1,
      line: index + 2,
      local: `2098-03-0${index + 1} 08:00`,
      account: "«Harbor Bakery Ltd» (linkedin)",
      state: "staged",
      caption: `«${caption}»`,
    })),
  ]);
  const [mark = ""] = done.where[0]?.imports ?? [];
  expect(mark).toMatch(/^sp-[0-9a-f]{8}$/);
  for (const { where } of [staged, await agent.call("diff_plan", { plan })])
    expect(where[0]?.imports).toEqual([mark]);
  expect((await agent.call("verify_plan", { import: mark })).outcome).toBe("all is as planned");
  expect(await carryOut(agent, "undo", "undo_import", { import: mark })).toMatchObject({
    outcome: "nothing of it is left to go out",
  });
  expect((await agent.call("verify_plan", { import: mark })).outcome).toBe(
    "Nothing of it is to be there: it was taken back, or nothing of it was sent.",
  );
  await agent.close();
});

it("tells the person what a hold loses, and of the hold when more is scheduled", async () => {
  const agent = await open(held);
  const { plan } = await agent.call("check_plan", draft("first", "Rye"));
  await schedule(agent, plan);
  expect(agent.asked[0]).not.toContain("is held");
  const loss =
    /Ltd» \(linkedin\)\. HighLevel does not tell follow-up comments and categories, and perhaps not all that single networks ask for: resume cannot put back what it does not tell\.$/;
  await carryOut(agent, "hold", "hold");
  expect(agent.asked[1]).toMatch(loss);
  const another = await agent.call("check_plan", draft("second", "Oat"));
  await schedule(agent, another.plan);
  expect(agent.asked[2]).toMatch(
    /^Schedule 1 post for .* «1 post is held at .+, and new posts of this file go out all the same»\.$/,
  );
  await carryOut(agent, "resume", "resume");
  expect(agent.asked[3]).toMatch(loss);
  await agent.close();
});

it("tells the person, and the agent, what waits for an approver", async () => {
  const { clients } = JSON.parse(harborAt("mcp-tell-approved"));
  const file = { clients: { harbor: { ...clients.harbor, approver: "user-2" } } };
  await write("clients.json", JSON.stringify(file));
  const agent = await open(approved);
  const input = { ...draft("week", "Rye", "Oat"), client: "harbor" };
  const { plan } = await agent.call("check_plan", input);
  const { done } = await schedule(agent, plan);
  expect(agent.asked[0]).toMatch(
    /^Schedule 2 posts for .* Not out before their approver in HighLevel says yes: 2 posts\.$/,
  );
  expect(done.outcome).toBe("approval: «harbor: posts wait for their approver in HighLevel»");
  await write("clients.json", harborAt("mcp-tell-approved"));
  const rows = input.rows.map((row) => ({ ...row, content: `${row.content} bread` }));
  const more = await agent.call("check_plan", { ...input, rows });
  const diff = await agent.call("diff_plan", { plan: more.plan, update: true });
  expect(diff.outcome).toMatch(
    / There, and changed to what the plan says: 2 posts\. Not out before their approver in HighLevel says yes: 2 posts\.$/,
  );
  await agent.close();
});
