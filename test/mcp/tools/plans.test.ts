import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { header, useFolder } from "../../cli/folder.js";
import { harborAt, useLocation } from "../../cli/location.js";
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
  expect((await agent.call("diff_plan", { plan, delete_removed: true, line: ["2"] })).text).toBe(
    "rows that are gone have no line: leave out line, or delete_removed",
  );
  await agent.close();
});

it("refuses a client whom clients.json does not have, for a sheet as for a file", async () => {
  await write("clients.json", harborAt("mcp-plans"));
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

describe("check_plan", () => {
  it("holds a plan against the accounts and the time zone that HighLevel has", async () => {
    const agent = await open();
    const check = async (more: object) => {
      const { outcome, next, items } = await agent.call("check_plan", draft(more));
      const errors = items.filter(({ severity }) => severity === "error");
      return [outcome, next, errors.map(({ message }) => message)];
    };
    const mend = "mend what the items say, then check_plan";
    expect(await check({})).toEqual(["good", "call diff_plan with it", []]);
    expect(await check({ account: ["nobody"] })).toEqual([
      "1 error: nothing can be sent",
      mend,
      [
        expect.stringMatching(
          /^«no account has the id or the name "nobody": name one of the location's»; there are .*«Harbor Bakery Ltd» \(linkedin\)/,
        ),
      ],
    ]);
    expect(await check({ time_zone: "Europe/Paris" })).toEqual([
      "1 error: nothing can be sent",
      mend,
      [
        "location mcp-plans is in America/New_York, not in Europe/Paris: say no time zone, or its own; nothing was sent",
      ],
    ]);
    expect(await check({ account: [accountOf("instagram")] })).toEqual([
      "1 error: nothing can be sent",
      mend,
      [expect.stringContaining("nstagram")],
    ]);
    await agent.close();
  });

  it("takes the map that it offers: as it is shown, or as a file in its folder", async () => {
    await write("calendar.csv", "Date,Time,Text,Ready\r\n2050-03-05,09:30,TBD: Rye,yes\r\n");
    const agent = await open();
    const account = [accountOf("linkedin")];
    const check = async (map?: string) => {
      const given = { path: "calendar.csv", account, time_zone: "America/New_York", map };
      const { items, plan, isError, text } = await agent.call("check_plan", given);
      const fixes = isError ? [text] : items.map(({ fix }) => `${fix}`);
      return { plan, fixes: fixes.filter((fix) => !fix.includes("check the year")) };
    };
    const [first] = (await check()).fixes;
    const [shown = ""] = /\{"columns".*\}(?= into map\.json)/.exec(first ?? "") ?? [];
    expect((await check(shown)).fixes).toEqual([
      expect.stringContaining('write "meant":["TBD: Rye"] into the map'),
    ]);
    const whole = JSON.stringify({ ...JSON.parse(shown), meant: ["TBD: Rye"] });
    const { fixes, plan } = await check(whole);
    expect(fixes).toEqual([]);
    await write("maps.json", whole);
    expect((await check("maps.json")).fixes).toEqual([]);
    expect((await check("../maps.json")).fixes[0]).toMatch(
      /^map must be a file below .*, such as map\.json$/,
    );
    expect((await check("calendar.csv")).fixes).toEqual(["map must name a map: .json"]);
    const readOnly = await openAgent(["--folder", at("."), "--read-only"], environment());
    const given = { path: "calendar.csv", account, time_zone: "America/New_York", map: whole };
    expect((await readOnly.call("check_plan", given)).plan).toBe(plan);
    const { next } = await readOnly.call("diff_plan", { plan });
    const [, file = ""] = / --map (\S+)/.exec(next) ?? [];
    expect(await readFile(file, "utf8")).toBe(whole);
    await Promise.all([agent.close(), readOnly.close()]);
  });

  it("says that it could not look where HighLevel cannot be asked", async () => {
    const agent = await openAgent(["--folder", at(".")], {
      ...environment(),
      HIGHLEVEL_TOKEN: undefined as never,
    });
    const { outcome, next, items } = await agent.call("check_plan", draft());
    expect([outcome, next, items[0]]).toEqual([
      "good by the rules of its file; accounts and time zone could not be looked at",
      "call doctor, which tells what is in the way, then check_plan",
      { state: "not looked at", why: expect.stringContaining("no token: set HIGHLEVEL_TOKEN") },
    ]);
    await agent.close();
  });
});

describe("what comes next", () => {
  it("is to mend a plan that was refused, and never to schedule it", async () => {
    const agent = await open();
    const { plan } = await agent.call("check_plan", draft({ account: ["nobody"] }));
    const mend = "mend what is said, then call check_plan, and go on with the plan it gives";
    for (const tool of ["diff_plan", "stage_plan"]) {
      const { outcome, next } = await agent.call(tool, { plan });
      expect([outcome, next]).toEqual([
        expect.stringMatching(
          /^refused: «this location: no account has the id or the name "nobody"/,
        ),
        mend,
      ]);
    }
    await agent.close();
  });

  it("is to verify what is scheduled already, and to say so where there is nothing to do", async () => {
    const agent = await open();
    const { plan } = await agent.call("check_plan", draft());
    const { token } = await agent.call("diff_plan", { plan });
    expect((await agent.call("stage_plan", { plan })).next).toBe(
      "show the items to the person; then schedule_plan with the token of diff_plan, or diff_plan for one",
    );
    expect((await agent.call("schedule_plan", { token })).next).toBe("call verify_plan");
    expect((await agent.call("stage_plan", { plan })).next).toBe(
      "nothing of it waits to be scheduled: call verify_plan",
    );
    expect(await agent.call("diff_plan", { plan })).toMatchObject({
      outcome: "nothing to do",
      next: "show the items to the person",
    });
    expect(await agent.call("diff_plan", { deed: "resume" })).toMatchObject({
      outcome: "nothing to do",
      next: "tell the person",
      items: [],
    });
    await agent.close();
  });

  it("is said of a client that is refused, too, where the others can go", async () => {
    const client = (locationId: string, account: string) => ({
      locationId,
      timeZone: "America/New_York",
      accounts: [account],
      userId: "user-1",
      token: { env: "HIGHLEVEL_TOKEN" },
    });
    const harbor = client("mcp-plans", "linkedin/Harbor Bakery Ltd");
    const tea = client("mcp-plans-tea", "linkedin/Nobody");
    await write("clients.json", JSON.stringify({ clients: { harbor, tea } }));
    const row = (name: string) => `${name},2098-03-01 08:00:00,Oolong,,,,\r\n`;
    await write("two.csv", `client,${header}${row("harbor")}${row("tea")}`);
    const agent = await open();
    const checked = await agent.call("check_plan", { path: "two.csv" });
    expect(checked.outcome).toBe("1 error: a client that has one is not sent");
    const { plan } = checked;
    const why = `no account has the id or the name "linkedin/Nobody": name one of the location's`;
    expect((await agent.call("diff_plan", { plan })).items[0]).toEqual({
      client: "tea",
      state: "refused",
      why: `«${why}»`,
    });
    const { outcome, next } = await agent.call("stage_plan", { plan });
    expect([outcome, next]).toEqual([
      `staged, refused: «tea: ${why}»`,
      "mend what is said, then call check_plan, and go on with the plan it gives; show the items to the person; then schedule_plan with the token of diff_plan, or diff_plan for one",
    ]);
    await agent.close();
  });

  it("is a person's command where the server only reads", async () => {
    const agent = await openAgent(["--folder", at("."), "--read-only"], environment());
    const { plan } = await agent.call("check_plan", draft());
    const { outcome, next, token } = await agent.call("diff_plan", { plan });
    expect([outcome, next, token]).toEqual([
      expect.stringContaining("Schedule 1 post"),
      expect.stringMatching(
        /^show the items to the person; this server only reads: show them this command, to run in their own terminal: .*social-planner import .* --schedule$/,
      ),
      undefined,
    ]);
    await agent.close();
  });
});

it("verifies one client of a sheet, and names those that it has", async () => {
  const harbor = harborAt("mcp-plans");
  await write("clients.json", harbor);
  const all = JSON.parse(harbor);
  all.clients.tea = { ...all.clients.harbor };
  await write("clients.json", JSON.stringify(all));
  const row = (name: string) => `${name},2098-04-01 08:00:00,Assam,,,,\r\n`;
  await write("both.csv", `client,${header}${row("harbor")}${row("tea")}`);
  const agent = await open();
  const { plan } = await agent.call("check_plan", { path: "both.csv" });
  expect((await agent.call("verify_plan", { plan })).where).toHaveLength(2);
  expect((await agent.call("verify_plan", { plan, client: "tea" })).where).toMatchObject([
    { client: "tea" },
  ]);
  const { isError, text } = await agent.call("verify_plan", { plan, client: "nobody" });
  expect([isError, text]).toEqual([true, "client: the plan has harbor, tea, not nobody"]);
  await agent.close();
});
