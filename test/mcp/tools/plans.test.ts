import { expect, it } from "vitest";
import { header, useFolder } from "../../cli/folder.js";
import { useLocation } from "../../cli/location.js";
import { openAgent } from "../agent.js";

const { at, write } = useFolder("mcp-plans");
const { environment, accountOf } = useLocation("mcp-plans");

const open = () => openAgent(["--folder", at(".")], environment());

let round = 0;
/** One row of a year that no other test uses. */
function draft(more: object = {}) {
  const local = `${2040 + ++round}-03-01 08:00`;
  return {
    name: `plan-of-${round}`,
    time_zone: "America/New_York",
    account: [accountOf("linkedin")],
    rows: [{ id: "one", local, content: `Rye ${round}` }],
    ...more,
  };
}

it("refuses a line that the plan does not have, and names the parameter and the lines", async () => {
  const agent = await open();
  const { plan } = await agent.call("check_plan", draft());
  for (const odd of ["zz", "99"]) {
    const { isError, text } = await agent.call("diff_plan", { plan, update: true, line: [odd] });
    expect([isError, text]).toEqual([
      true,
      `line: "${odd}" is the line of no post in plan-of-1.csv: its posts are on lines 2`,
    ]);
  }
  await agent.close();
});

it("refuses a client whom clients.json does not have, for a sheet as for a file", async () => {
  const harbor = {
    locationId: "mcp-plans",
    timeZone: "America/New_York",
    accounts: ["linkedin/Harbor Bakery Ltd"],
    userId: "user-1",
    token: { env: "HIGHLEVEL_TOKEN" },
  };
  await write("clients.json", JSON.stringify({ clients: { harbor } }));
  await write("posts.csv", `${header}2098-03-01 08:00:00,Rye,,,,\r\n`);
  await write("week.csv", `client,${header}harbor,2098-03-01 08:00:00,Rye,,,,\r\n`);
  const agent = await open();
  for (const path of ["week.csv", "posts.csv"]) {
    const { isError, text } = await agent.call("check_plan", { path, client: "nobody" });
    expect([isError, text]).toEqual([
      true,
      expect.stringMatching(/no client is called nobody; there are harbor$/),
    ]);
  }
  await agent.close();
});
