import { describe, expect, it } from "vitest";
import { useScheduled } from "../scheduled.js";

const { schedule } = useScheduled("report");

describe("social-planner report", () => {
  it("counts a month by network and status, as a table, CSV, JSON and a page", async () => {
    const { run } = await schedule("report");
    const month = ["report", "--month", "2098-03"];
    expect((await run(...month)).stdout).toMatch(
      /^Harbor Bakery, 2098-03\nnetwork   scheduled\n[─ ]+\nlinkedin +2\n/,
    );
    expect((await run(...month, "--csv")).stdout).toBe(
      "client,network,day,status,posts\nHarbor Bakery,linkedin,2098-03-01,scheduled,1\nHarbor Bakery,linkedin,2098-03-02,scheduled,1\n",
    );
    expect(JSON.parse((await run(...month, "--json")).stdout)).toMatchObject([
      {
        client: "Harbor Bakery",
        timeZone: "America/New_York",
        posts: [{ local: "2098-03-01 08:00:00" }, { local: "2098-03-02 17:30:00" }],
        counts: [{ posts: 1 }, { posts: 1 }],
      },
    ]);
    expect((await run(...month, "--html")).stdout).toContain(
      "<h1>Harbor Bakery: posts in March 2098</h1>",
    );
    expect((await run("report", "--month", "2098-04")).stdout).toBe(
      "Harbor Bakery, 2098-04\nno posts\n",
    );
  });

  it.each([
    [["report"], "no month: give it, such as --month 2026-12"],
    [["report", "--month", "march"], '--month must be a month such as 2026-12, not "march"'],
  ])("answers %j with what is wrong", async (words, message) => {
    const { run } = await schedule("report-wrong");
    expect((await run(...words)).stderr).toBe(`social-planner: ${message}\n`);
  });
});
