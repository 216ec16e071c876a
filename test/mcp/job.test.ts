import { beforeAll, describe, expect, it } from "vitest";
import { header, useFolder } from "../cli/folder.js";
import { useLocation } from "../cli/location.js";
import { run } from "../cli/run.js";
import { openAgent } from "./agent.js";
import type { Era, Person } from "./agent.js";

const { at, write } = useFolder("mcp-job");
const eras: Era[] = ["auto", "legacy"];

/** A location of its own for each test, with an agent at work on it. */
function useAgent(locationId: string) {
  const { environment, planner, accountOf } = useLocation(locationId);
  const open = (era: Era, person: Person = "accept") =>
    openAgent(["--folder", at(".")], environment(), { era, person });
  const listStatuses = async () => {
    const { results } = await planner.posts.list({ type: "all", skip: "0", limit: "100" });
    return (results?.posts ?? []).map(({ status, summary }) => `${status} ${summary}`).toSorted();
  };
  return { open, environment, account: () => [accountOf("linkedin")], listStatuses };
}

const people = ["accept", "decline", "cancel", "unticked", "none"] as const;
const agents = new Map(
  eras.flatMap((era) =>
    people.map((person) => [`${era} ${person}`, useAgent(`mcp-${era}-${person}`)] as const),
  ),
);
const useAgentOf = (era: Era, person: Person) => agents.get(`${era} ${person}`)!;

type Agent = Awaited<ReturnType<typeof openAgent>>;

/** Checks, diffs and stages a plan, and gives it with its token. */
async function prepare(agent: Agent, input: object): Promise<{ plan: string; token: string }> {
  const { plan } = await agent.call("check_plan", input);
  const { token } = await agent.call("diff_plan", { plan });
  expect(await agent.call("stage_plan", { plan })).toMatchObject({ outcome: "staged" });
  return { plan, token };
}

const rows = (...contents: string[]) =>
  contents.map((content, index) => ({
    id: `row-${index + 1}`,
    local: `2098-03-0${index + 1} 08:00`,
    content,
  }));
const draft = (...contents: string[]) => ({
  name: "week-9",
  time_zone: "America/New_York",
  rows: rows(...contents),
});

beforeAll(() =>
  write(
    "posts.csv",
    `${header}2098-03-01 08:00:00,Rye,,,,\r\n2098-03-02 17:30:00,Big Martha,,,,\r\n`,
  ),
);

describe.each(eras)("an agent of the %s revision", (era) => {
  it("does the job: check, diff, stage, schedule with a yes, verify", async () => {
    const { open, account, listStatuses } = useAgentOf(era, "accept");
    const agent = await open(era);
    const input = { path: "posts.csv", account: account() };
    const where = [
      { location: expect.stringContaining("«Harbor Bakery»"), time_zone: "America/New_York" },
    ];
    const checked = await agent.call("check_plan", input);
    expect(checked).toMatchObject({ where, outcome: "good", counts: { good_posts: 2 } });
    const diff = await agent.call("diff_plan", { plan: checked.plan });
    expect(diff).toMatchObject({
      where,
      counts: { missing: 2 },
      next: "call stage_plan, then schedule_plan with the token",
    });
    const { plan } = checked;
    const staged = await agent.call("stage_plan", { plan });
    expect(staged).toMatchObject({ where, outcome: "staged", counts: { staged: 2 } });
    expect([agent.asked, await listStatuses()]).toEqual([[], []]);
    const done = await agent.call("schedule_plan", { token: diff.token });
    expect(done).toMatchObject({ where, outcome: "scheduled", counts: { same: 2 } });
    expect(agent.asked).toEqual([
      expect.stringMatching(
        /^Schedule 2 posts for «Harbor Bakery» \(\S+\), America\/New_York\? First 2098-03-01 08:00, last 2098-03-02 17:30\. Accounts: «Harbor Bakery Ltd» \(linkedin\)\.$/,
      ),
    ]);
    expect(await agent.call("verify_plan", { plan })).toMatchObject({
      where,
      outcome: "all is as planned",
      counts: { scheduled: 2 },
    });
    expect(await listStatuses()).toEqual(["scheduled Big Martha", "scheduled Rye"]);
    expect(await agent.close()).toBe(0);
  });

  it.each(["decline", "cancel", "unticked"] as const)(
    "publishes nothing where the person says %s, and asks no second time",
    async (person) => {
      const { open, account, listStatuses } = useAgentOf(era, person);
      const agent = await open(era, person);
      const { token } = await prepare(agent, { ...draft("Rye"), account: account() });
      const said = await agent.call("schedule_plan", { token });
      expect(said.outcome).toBe("the person said no: nothing was done");
      const again = await agent.call("schedule_plan", { token });
      expect([again.isError, again.text]).toEqual([
        true,
        "the person said no to this: ask them what should be otherwise",
      ]);
      expect([agent.asked.length, await listStatuses()]).toEqual([1, []]);
      await agent.close();
    },
  );

  it("gives the command that the person can run where its client cannot ask", async () => {
    const { open, account, environment, listStatuses } = useAgentOf(era, "none");
    const agent = await open(era, "none");
    const { token } = await prepare(agent, { ...draft("Rye"), account: account() });
    const { isError, text } = await agent.call("schedule_plan", { token });
    expect(isError).toBe(true);
    const [, told = "", command = ""] = /^(.+ terminal): social-planner (.+)$/.exec(text) ?? [];
    expect(told).toBe(
      "nothing was done, for this client cannot ask its person. Show them this command, to run in their own terminal",
    );
    expect(command).toMatch(/^import \S+\/drafts\/plan-\w{16}\/week-9\.csv .+ --schedule$/);
    expect(await listStatuses()).toEqual([]);
    expect(await run(command.split(" "), environment())).toMatchObject({ code: 0 });
    expect(await listStatuses()).toEqual(["scheduled Rye"]);
    await agent.close();
  });
});
