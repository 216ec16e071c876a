import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "./folder.js";
import { useLocation } from "./location.js";
import { run as runHere } from "./run.js";
import { readOffer } from "./shell.js";

const { write: writeFile } = useFolder("offers");

/** A location in which a plan of three posts is scheduled, and a person at work in HighLevel. */
function useWeek(name: string) {
  const { environment, planner, accountOf } = useLocation(`offers-${name}`);
  const rows = { 2: "Friday: tamales", 3: "Fresh bread", 4: "Rye until noon" };
  const run = (...words: string[]) => runHere(words, environment());
  const save = (texts: Partial<typeof rows> & Record<number, string> = {}) => {
    const each = Object.entries({ ...rows, ...texts });
    const lines = each.map(([line, text]) => `2098-07-0${line} 08:00:00,${text},,,,\r\n`);
    return writeFile(`${name}.csv`, header + lines.join(""));
  };
  const begin = async (...flags: string[]) => {
    const file = await save();
    const plan = ["import", file, "--account", accountOf("linkedin"), ...flags];
    expect((await run(...plan, "--schedule")).code).toBe(0);
    const follow = (text: string, words: string) => run(...(readOffer(text, words) ?? [words]));
    // What is offered, without what every command has.
    const offers = (text: string) =>
      [...text.matchAll(/^(\d posts? to .*):\n {2}social-planner import (.*)$/gm)].map(
        ([, words, command = ""]) => [words, command.replace(`${plan.slice(1).join(" ")}`, "…")],
      );
    return { run, save, plan, offers, follow, verify: () => run("verify", ...plan.slice(1, 4)) };
  };
  const find = async (text: string) => {
    const { results } = await planner.posts.list({ type: "all", skip: "0", limit: "20" });
    return results?.posts?.find(({ summary }) => summary === text);
  };
  const remove = async (text: string) => planner.posts.delete({ id: `${(await find(text))?._id}` });
  const mend = async (text: string, change: { summary?: string; scheduleDate?: string }) => {
    const post = await find(text);
    const said = { accountIds: post?.accountIds ?? [], media: [], type: "post" as const };
    const date = `${post?.displayDate ?? post?.scheduleDate}`;
    await planner.posts.update({
      id: `${post?._id}`,
      ...said,
      status: "scheduled",
      userId: "user-1",
      summary: text,
      scheduleDate: date,
      scheduleTimeUpdated: true,
      ...change,
    });
  };
  const write = async (summary: string, scheduleDate: string) => {
    const to = { accountIds: [accountOf("linkedin")], userId: "user-1", media: [] };
    const said = { summary, scheduleDate, status: "scheduled", type: "post" } as const;
    await planner.posts.create({ ...to, ...said });
  };
  return { begin, find, mend, remove, write };
}

describe("an offered command", () => {
  const both = useWeek("both");
  it("is about its own posts alone, whatever was typed, and makes its question go away", async () => {
    const { run, plan, offers, follow } = await both.begin();
    await both.mend("Fresh bread", { summary: "Fresh bread (Anna)" });
    await both.remove("Rye until noon");
    const first = await run(...plan, "--schedule");
    expect([first.code, offers(first.stdout)]).toEqual([
      3,
      [
        [
          "1 post to bring to the plan though HighLevel's was changed",
          "… --schedule --update --line 3",
        ],
        ["1 post to leave as HighLevel has them", "… --schedule --keep-highlevel"],
        [
          "1 post to send again, ten minutes after they were sent and once you have seen that they are not there",
          "… --schedule --post-again",
        ],
      ],
    ]);
    const second = await follow(first.stdout, "bring to the plan though HighLevel's was changed");
    expect([second.code, offers(second.stdout)]).toEqual([
      3,
      [
        [
          "1 post to send again, ten minutes after they were sent and once you have seen that they are not there",
          "… --schedule --post-again --line 4",
        ],
      ],
    ]);
    const third = await follow(
      second.stdout,
      "send again, ten minutes after they were sent and once you have seen that they are not there",
    );
    expect([third.code, offers(third.stdout)]).toEqual([0, []]);
    expect(third.stdout).toContain("Scheduled: every row is a post on every account, at its time.");
    expect(await both.find("Rye until noon")).toMatchObject({ status: "scheduled" });
    expect(await both.find("Fresh bread")).toMatchObject({ status: "scheduled" });
  });

  const limited = useWeek("limited");
  it("names its lines where the run was limited to some", async () => {
    const { run, save, plan, offers } = await limited.begin();
    await limited.mend("Friday: tamales", { summary: "Friday: tamales (Anna)" });
    await save({ 3: "Fresh bread!", 4: "Rye!" });
    const { stdout } = await run(...plan, "--schedule", "--update", "--line", "3");
    expect(offers(stdout)).toEqual([
      ["1 post to bring to the plan", "… --schedule --update --line 4"],
      [
        "1 post to bring to the plan though HighLevel's was changed",
        "… --schedule --update --line 2",
      ],
      ["2 posts to leave as HighLevel has them", "… --schedule --keep-highlevel --line 2 --line 4"],
    ]);
  });

  const staging = useWeek("staging");
  it("schedules where nothing is changed without, and says that it does", async () => {
    const { run, save, plan, offers, follow } = await staging.begin();
    await save({ 3: "Fresh bread!" });
    for (const flags of [[], ["--update"]]) {
      const { code, stdout } = await run(...plan, ...flags);
      expect([code, offers(stdout)[0]]).toEqual([
        3,
        [
          "1 post to bring to the plan, which schedules the other rows, too",
          "… --schedule --update",
        ],
      ]);
    }
    const { stdout } = await run(...plan, "--update");
    const done = await follow(stdout, "bring to the plan, which schedules the other rows, too");
    expect([done.code, await staging.find("Fresh bread!")]).toMatchObject([
      0,
      { status: "scheduled" },
    ]);
  });

  const again = useWeek("again");
  it("goes on with what was staged by an answer, and with no second copy of it", async () => {
    const { run, plan, offers, follow } = await again.begin();
    await again.remove("Fresh bread");
    const asked = await run(...plan);
    const staged = await follow(
      asked.stdout,
      "send again, ten minutes after they were sent and once you have seen that they are not there",
    );
    expect([staged.code, offers(staged.stdout)]).toEqual([0, []]);
    const done = await follow(staged.stdout, "nothing is published. To schedule it");
    expect(done.code).toBe(0);
    expect(done.stderr).toContain("2 of 3 are there already, 1 are staged; sending 0\n");
    expect(await again.find("Fresh bread")).toMatchObject({ status: "scheduled" });
  });

  const place = useWeek("place");
  it("works on the same things: its version, its ledger, its holds", async () => {
    const { run, plan } = await place.begin();
    const { stdout } = await run(...plan, "--schedule", "--api-version", "2021-07-28", "-q");
    expect(stdout).toMatch(
      /^ {2}social-planner verify sp-[0-9a-f]{8} --api-version 2021-07-28\n {2}social-planner undo sp-[0-9a-f]{8} --api-version 2021-07-28$/m,
    );
  });
});

describe("what a person keeps as HighLevel has it", () => {
  const kept = useWeek("kept");
  it("is shown, and not asked again, until either side changes", async () => {
    const { run, save, plan, offers, follow, verify } = await kept.begin();
    await kept.mend("Fresh bread", { scheduleDate: "2098-07-09T12:00:00.000Z" });
    expect((await verify()).code).toBe(3);
    const asked = await run(...plan, "--schedule");
    expect(asked.code).toBe(3);
    const done = await follow(asked.stdout, "leave as HighLevel has them");
    const says = [0, [], "Scheduled: 2 posts are as the plan says, 1 is left as HighLevel has it."];
    const end = /^(?:Scheduled|A person).*$/m;
    expect([done.code, offers(done.stdout), end.exec(done.stdout)?.[0]]).toEqual(says);
    const next = await run(...plan, "--schedule");
    expect([next.code, offers(next.stdout), end.exec(next.stdout)?.[0]]).toEqual(says);
    expect(next.stdout).toMatch(/^~ row 2, .*: Fresh bread \(changed in HighLevel, kept\)$/m);
    const verified = await verify();
    expect(verified.code).toBe(0);
    expect(verified.stdout).toMatch(/^2 .*Fresh bread +kept +changed in HighLevel, time: /m);
    const mark = /verify (sp-\w+)/.exec(next.stdout)?.[1] ?? "";
    expect((await run("verify", mark)).code).toBe(0);
    // The answer to all does not undo it, and the one to its line does.
    expect((await run(...plan, "--schedule", "--update")).code).toBe(0);
    await save({ 3: "Fresh bread!" });
    expect((await run(...plan, "--schedule")).code).toBe(3);
    await save();
    expect((await run(...plan, "--schedule")).code).toBe(0);
    await kept.mend("Fresh bread", { scheduleDate: "2098-07-10T12:00:00.000Z" });
    expect([(await run(...plan, "--schedule")).code, (await verify()).code]).toEqual([3, 3]);
    const other = await run(...plan, "--schedule", "--update", "--line", "3");
    expect(other.stdout).toContain("Scheduled: every row is a post on every account, at its time.");
    expect((await verify()).code).toBe(0);
  });

  const left = useWeek("left");
  it("is said apart from rows that are left out", async () => {
    await left.write("Rye until noon, then buns", "2098-07-04T12:00:00.000Z");
    const { run, plan } = await left.begin("--possible-duplicates", "skip");
    const { code, stdout } = await run(...plan, "--schedule");
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(
        "Scheduled: 2 posts are as the plan says, 1 left out, for it may be there already.",
      ),
    ]);
  });
});

describe("a row that is out, and of which the words were changed since", () => {
  it("is asked about with the answer that leaves it out, which settles it", async () => {
    const locationId = "offers-out";
    await using sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
    const environment = {
      HIGHLEVEL_BASE_URL: sandbox.url,
      HIGHLEVEL_TOKEN: sandbox.token,
      HIGHLEVEL_LOCATION_ID: locationId,
      HIGHLEVEL_USER_ID: sandbox.userId,
    };
    const rows = "2098-07-02 08:00:00,Friday: tamales,,,,\r\n2098-07-03 08:00:00,Rye,,,,\r\n";
    const plan = ["--account", "linkedin/Harbor Bakery Ltd", "--schedule"];
    const send = async (text: string) =>
      runHere(["import", await writeFile("out.csv", header + text), ...plan], environment);
    expect((await send(rows)).code).toBe(0);
    await sandbox.misbehave(locationId, {
      clockMs: Date.parse("2098-07-02T15:00:00Z") - Date.now(),
    });
    const asked = await send(rows.replace("tamales", "tamales!"));
    expect([asked.code, asked.stdout]).toEqual([
      3,
      expect.stringContaining(
        "row 1 may be there already, and has a time that is over, or less than ten minutes ahead: give it a later one in the file, or leave it out: --possible-duplicates skip",
      ),
    ]);
    const skipped = await runHere(
      readOffer(asked.stdout, "1 post to leave out") ?? [],
      environment,
    );
    expect(skipped.code).toBe(0);
    expect((await send(rows.replace("tamales", "tamales!"))).code).toBe(0);
  });
});

describe("what was asked of a plan under another name", () => {
  const renamed = useWeek("renamed");
  it("is asked again by the next run, and the answers that were offered do what they say", async () => {
    const { run, plan, follow } = await renamed.begin();
    const first = plan[1] ?? "";
    const text = (await readFile(first, "utf8")).replace("Rye until noon", "Something quite else");
    const other = [
      plan[0]!,
      await writeFile("renamed-2.csv", text),
      ...plan.slice(2),
      "--schedule",
    ];
    const asked = await run(...other);
    expect([asked.code, (await run(...other)).code]).toEqual([3, 3]);
    expect(await renamed.find("Something quite else")).toBeUndefined();
    const words = "bring to the plan, where what is there is their earlier version";
    const done = await follow(asked.stdout, words);
    expect(done.code).toBe(0);
    expect(await renamed.find("Rye until noon")).toBeUndefined();
    expect(await renamed.find("Something quite else")).toMatchObject({ status: "scheduled" });
  });
});
