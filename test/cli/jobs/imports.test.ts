import { describe, expect, it } from "vitest";
import { header, useFolder } from "../folder.js";
import { useLocation } from "../location.js";
import { run as runHere } from "../run.js";
import type { Env } from "../run.js";

const { at, write } = useFolder("imports");

const { environment, planner, accountOf } = useLocation("cli-imports");
const run = (words: string[], env: Env = environment(), input = "") => runHere(words, env, input);

describe("social-planner imports and undo", () => {
  const flags = () => ["--account", accountOf("facebook"), "--time-zone", "America/New_York"];

  it("lists what it did, and takes it back", async () => {
    const ledger = ["--ledger", at("undo")];
    const file = await write("undo.csv", `${header}2098-01-05 14:30:00,Not to be,,,,\r\n`);
    await run(["import", file, ...flags(), ...ledger]);
    const staged = await run(["imports", ...ledger, "--json"]);
    const { mark, status, found } = JSON.parse(staged.stdout) as {
      mark: string;
      status: string;
      found: number;
    };
    expect([status, found]).toEqual(["in_review", 0]);
    await run(["import", file, ...flags(), ...ledger, "--schedule"]);
    expect((await run(["imports", ...ledger])).stdout).toMatch(
      new RegExp(`^${mark}  undo\\.csv  .+Z  [0-9a-f]{24}  (importing|completed) +1 of 1$`, "m"),
    );
    const asked = await run(["undo", mark, ...ledger]);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      "social-planner: Delete them? Add --yes to say so\n",
    ]);
    expect(asked.stdout).toMatch(
      /^row  caption    state      post\n.*\n1    Not to be  scheduled  [0-9a-f]{24}\n$/,
    );
    const undone = await run(["undo", mark, ...ledger, "--yes"]);
    expect([
      undone.code,
      undone.stdout.endsWith("Nothing of it is left to be published.\n"),
    ]).toEqual([0, true]);
    expect(await run(["undo", "sp-00000000", ...ledger])).toMatchObject({ code: 2 });
    expect((await run(["imports", ...ledger])).stdout).toContain("  undone  ");
  });

  it("takes back all that stands under a changed plan, and names the version that has the rest", async () => {
    const ledger = ["--ledger", at("versions")];
    const rows = ["05 14:30:00,Bread,,,,", "06 14:30:00,Rye,,,,", "07 14:30:00,Zed,,,,"];
    const send = async (some: readonly string[]) => {
      const text = some.map((row) => `2098-01-${row}\r\n`).join("");
      const file = await write("versions.csv", header + text);
      const words = ["import", file, ...flags(), ...ledger, "--schedule", "--via", "posts"];
      const { stdout } = await run(words);
      return /This is import (sp-\w+)/.exec(stdout)?.[1] ?? "";
    };
    const first = await send(rows);
    const second = await send(rows.slice(0, 2));
    const listed = (await run(["imports", ...ledger])).stdout;
    expect(listed).toMatch(new RegExp(`^${second}  versions\\.csv  .+Z  kept +2 of 2$`, "m"));
    const undone = await run(["undo", second, ...ledger, "--yes"]);
    const next = `social-planner undo ${first} --ledger ${at("versions")}`;
    expect([undone.code, undone.stdout.split("\n").slice(1)]).toEqual([
      0,
      [
        expect.stringMatching(/^─/),
        expect.stringMatching(/^1    Bread    scheduled  [0-9a-f]{24}$/),
        expect.stringMatching(/^2    Rye      scheduled  [0-9a-f]{24}$/),
        "Nothing of it is left to be published.",
        "Still to come of another version of the file: 1 post. To take that back, too:",
        `  ${next}`,
        "",
      ],
    ]);
    expect((await run(["imports", ...ledger])).stdout).toMatch(
      new RegExp(`^${first}  versions\\.csv  .+Z  one by one +3 of 3, 2 undone$`, "m"),
    );
    const rest = await run([...next.split(" ").slice(1), "--yes"]);
    expect([rest.code, rest.stdout.includes("Zed")]).toEqual([0, true]);
    expect(await send(rows)).toBe(first);
  });

  it("says of each post what a person changed of it since, before it asks and before it deletes", async () => {
    const ledger = ["--ledger", at("edited")];
    const rows = ["08 14:30:00,Oat,,,,", "09 14:30:00,Spelt,,,,"];
    const text = rows.map((row) => `2098-01-${row}\r\n`).join("");
    const file = await write("edited.csv", header + text);
    const words = ["import", file, ...flags(), ...ledger, "--schedule", "--via", "posts"];
    const { stdout } = await run(words);
    const mark = /This is import (sp-\w+)/.exec(stdout)?.[1] ?? "";
    const listed = (await run(["undo", mark, ...ledger])).stdout;
    const id = /Spelt +scheduled +([0-9a-f]{24})/.exec(listed)?.[1] ?? "";
    await run(["posts", "edit", "--id", id, "--caption", "Hers", "--at", "2098-01-10 09:00"]);
    const asked = await run(["undo", mark, ...ledger]);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      "social-planner: Delete them, also 1 post changed in HighLevel since? Add --yes to say so\n",
    ]);
    const said = "time: 2098-01-09 19:30Z → 2098-01-10 14:00Z, caption: Spelt → Hers";
    expect(asked.stdout.split("\n").slice(2)).toEqual([
      expect.stringMatching(/^1    Oat      scheduled  [0-9a-f]{24}$/),
      `2    Hers     scheduled  ${id}  ${said}`,
      "",
    ]);
    const undone = await run(["undo", mark, ...ledger, "--yes"]);
    expect([undone.code, undone.stdout.includes(said)]).toEqual([0, true]);
  });

  it("counts the posts of what a person finalized in HighLevel", async () => {
    const ledger = ["--ledger", at("pressed")];
    const rows = "2098-01-11 14:30:00,Emmer,,,,\r\n2098-01-12 14:30:00,Einkorn,,,,\r\n";
    const file = await write("pressed.csv", header + rows);
    await run(["import", file, ...flags(), ...ledger]);
    const list = async () => JSON.parse((await run(["imports", ...ledger, "--json"])).stdout);
    const staged = await list();
    expect(staged).toMatchObject({ status: "in_review", found: 0, planned: 2 });
    await planner.csv.finalize({ id: staged.id, userId: "user-2" });
    await expect.poll(list).toMatchObject({ status: "completed", found: 2, planned: 2 });
    const { code, stdout } = await run(["imports", ...ledger]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/ completed +2 of 2\n$/)]);
  });

  it("names the right location, and deletes nothing of another", async () => {
    const ledger = ["--ledger", at("elsewhere")];
    const file = await write("elsewhere.csv", `${header}2098-01-05 14:30:00,Here,,,,\r\n`);
    await run(["import", file, ...flags(), ...ledger]);
    const { mark } = JSON.parse((await run(["imports", ...ledger, "--json"])).stdout) as {
      mark: string;
    };
    expect(await run(["undo", mark, ...ledger, "--yes", "--location-id", "nowhere"])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        `^social-planner: import ${mark} went to another location: say --location-id \\S+\n`,
      ),
    });
    expect((await run(["imports", ...ledger])).stdout).toContain("  in review  ");
  });

  it("lists the others where a record is broken, and says which", async () => {
    const ledger = ["--ledger", at("broken")];
    const file = await write("broken.csv", `${header}2098-01-05 14:30:00,Whole,,,,\r\n`);
    await run(["import", file, ...flags(), ...ledger]);
    await write("broken/sp-11111111.json", "{");
    // What went wrong is said with --quiet, too.
    const listed = await run(["imports", ...ledger, "--json", "--quiet"]);
    expect([listed.code, listed.stderr]).toEqual([
      4,
      expect.stringMatching(/sp-11111111\.json is not JSON; mend it or move it away\n$/),
    ]);
    const { mark, ...rest } = JSON.parse(listed.stdout) as { mark: string };
    expect(rest).toMatchObject({ status: "in_review", held: 0, pulled: 0 });
    // What cannot be read may be the very one.
    for (const named of [mark, "sp-11111111"])
      expect(await run(["undo", named, "--yes", ...ledger])).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/sp-11111111\.json is not JSON; mend it or move it away\n$/),
      });
  });
});
