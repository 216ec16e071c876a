import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { header } from "../folder.js";
import { harborAt } from "../location.js";
import { useScheduled } from "../scheduled.js";

const { at, schedule } = useScheduled("pull", { own: true });

describe("social-planner pull", () => {
  it("takes one post back by words or by time, after a yes, and leaves the others", async () => {
    const { run, list } = await schedule("pull");
    const asked = await run("pull", "big", "martha");
    expect([asked.code, asked.stderr]).toEqual([
      2,
      "social-planner: Delete it? Add --yes to say so\n",
    ]);
    expect(await list()).toHaveLength(2);
    const pulled = await run("pull", "big", "martha", "--yes");
    expect([pulled.code, pulled.stdout]).toEqual([
      0,
      expect.stringMatching(
        /\n2098-03-02 17:30 \(22:30Z\)  Harbor Bakery Ltd \(linkedin\)  The oven is called Big Martha  scheduled\ndeleted on Harbor Bakery Ltd \(linkedin\)\nImporting week.csv leaves it out.\n$/,
      ),
    ]);
    expect((await list()).map(({ displayDate }) => displayDate)).toEqual([
      "2098-03-01T13:00:00.000Z",
    ]);
    expect((await run("pull", "--at", "2098-03-01 08:00", "--yes")).code).toBe(0);
    expect(await list()).toEqual([]);
    expect(await run("pull", "martha", "--yes")).toMatchObject({
      code: 1,
      stderr:
        "social-planner: no post is like that; it may be gone already, or only staged, which is no post yet; this tells: social-planner imports\n",
    });
  });

  it("deletes nothing where several posts are meant, or none is named", async () => {
    const { run, list } = await schedule("pull-several");
    expect(await run("pull", "o", "--yes")).toMatchObject({
      code: 2,
      stderr: "social-planner: 2 posts are like that: say more words, or --at its time\n",
    });
    expect((await run("pull", "--yes")).code).toBe(2);
    expect((await run("pull", "--at", "2098-03-09 02:30", "--yes")).stderr).toBe(
      "social-planner: --at: the clocks in America/New_York skip 2098-03-09 02:30:00 or show it twice\n",
    );
    expect(await list()).toHaveLength(2);
  });

  it("says of a line of a sheet what stages it again only where its post is gone", async () => {
    const { run, list, misbehave } = await schedule("pull-line");
    await writeFile(at("clients.json"), harborAt("pull-line"));
    await writeFile(
      at("sheet.csv"),
      `client,${header}harbor,2098-03-02 17:30:00,The oven is called Big Martha,,,,\r\n`,
    );
    const sheet = ["--sheet", at("sheet.csv"), "--clients", at("clients.json"), "--line", "2"];
    const body = { success: true, statusCode: 200, message: "Deleted", results: { postId: "1" } };
    await misbehave({ faults: [{ kind: "answer", status: 200, body, at: "posts/delete" }] });
    const left = await run("pull", ...sheet, "--yes");
    expect([left.code, left.stdout.split("\n").slice(-2)]).toEqual([
      4,
      [
        "STILL THERE, run this again, or delete it in HighLevel, on Harbor Bakery Ltd (linkedin)",
        "",
      ],
    ]);
    expect(await list()).toHaveLength(2);
    const gone = await run("pull", ...sheet, "--yes");
    expect([gone.code, gone.stdout.split("\n").slice(-3)]).toEqual([
      0,
      [
        "deleted on Harbor Bakery Ltd (linkedin)",
        `Write no into the column approved at line 2 of ${at("sheet.csv")} (harbor): else the next stage asks for it again.`,
        "",
      ],
    ]);
  });
});
