import { truncate } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { writeCsv } from "highlevel-social-planner/import";
import { header, useFolder } from "../folder.js";
import { run } from "../run.js";

const { write } = useFolder("check");

describe("social-planner check", () => {
  it("shows each finding with its line, row, column, cell and what to do", async () => {
    const file = await write(
      "posts.csv",
      `${header}2098-03-01 08:00,Fine,,,,\r\nsoon,Bread,,,,\r\n`,
    );
    const { code, stdout } = await run(["check", file], {});
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^3 +2 +postAtSpecificTime  soon +soon is no date that HighLevel reads +write YYYY-MM-DD HH:mm:ss, or delete the row where it is no post$/m,
    );
    expect(stdout).toContain("posts.csv: basic, 1 good post, 1 error, 1 warning\n");
    const machine = await run(["check", file, "--json"], {});
    expect(machine.code).toBe(1);
    expect(
      machine.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { code: "date-far", severity: "warning", line: 2, row: 1 },
      {
        code: "date-format",
        severity: "error",
        file: "posts.csv",
        line: 3,
        row: 2,
        column: "postAtSpecificTime",
        value: "soon",
      },
    ]);
  });

  it("reads another tool's file by the map that its fix names, and any by a map of one's own", async () => {
    const file = await write(
      "plan.csv",
      "Date,Message,Link,Media URL(s)\n2098-03-01 08:00,Rolls,,\n",
    );
    const refused = await run(["check", file], {});
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("read it with --map publer");
    const read = await run(["check", file, "--map", "publer"], {});
    expect(read).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 good post, 0 errors"),
    });
    const map = await write("map.json", '{"columns":{"time":"Date","content":"Caption"}}');
    const lacking = await run(["check", file, "--map", map], {});
    expect(lacking.code).toBe(1);
    expect(lacking.stdout).toContain('the map names "Caption", which the file lacks');
    expect(await run(["check", file, "--map", "buffer"], {})).toMatchObject({
      code: 2,
      stderr:
        "social-planner: --map buffer: there is no such file; the maps that are known: ayrshare, hootsuite, publer, socialbee\n",
    });
  });

  it("reads text in the encoding that is said", async () => {
    const file = await write(
      "posts.csv",
      Buffer.from(`${header}2027-03-01 08:00:00,Caf\u00e9,,,,\r\n`, "latin1"),
    );
    expect((await run(["check", file], {})).stdout).toContain("--encoding windows-1252");
    const read = await run(["check", file, "--encoding", "windows-1252"], {});
    expect(read).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("read as windows-1252"),
    });
    expect(await run(["check", file, "--encoding", "ansi"], {})).toMatchObject({
      code: 2,
      stderr: 'social-planner: --encoding must be an encoding such as windows-1252, not "ansi"\n',
    });
  });

  it.for([
    ["check", "FILE"],
    ["check", "week.csv", "--map", "FILE"],
    ["plan", "week.csv", "--clients", "FILE"],
    ["clients", "add", "tea", "--location-id", "x", "--token-env", "X", "--clients", "FILE"],
    ["posts", "create", "--data", "FILE"],
    ["csv", "upload", "--file", "FILE"],
  ])("stops reading a file that is too large, in one line: %s", async (words) => {
    const file = await write("year.csv", header);
    await truncate(file, 2 ** 30);
    const week = await write("week.csv", header);
    const named = words.map((word) => ({ FILE: file, "week.csv": week })[word] ?? word);
    expect(
      (await run(named, { HIGHLEVEL_TOKEN: "pit-x", HIGHLEVEL_LOCATION_ID: "x" })).stderr,
    ).toContain(`${file}: it has more than 100 MiB; take what is needed alone, or name another`);
  });

  it("lets no cell of a file move the terminal's cursor", async () => {
    const file = await write("posts.csv", `${header}so\u001B[2Jon\u009B,Bread,,,,\r\n`);
    const { stdout } = await run(["check", file], {});
    expect(stdout).toContain("so\uFFFD[2Jon\uFFFD");
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u001B\u009B]/);
  });

  it("asks for the rules of networks that it knows, under any of their names", async () => {
    const file = await write("posts.csv", `${header}2098-03-01 08:00:00,Bread,,,,\r\n`);
    expect((await run(["check", file, "--platform", "instagram"], {})).stdout).toContain(
      "Instagram posts need an image",
    );
    expect((await run(["check", file, "--platform", "gmb"], {})).code).toBe(0);
    expect(await run(["check", file, "--platform", "instgram"], {})).toMatchObject({
      code: 2,
      stderr: "social-planner: --platform instgram is not known; did you mean instagram?\n",
    });
  });

  it("splits a long file as an import does, and refuses none for its length", async () => {
    const day = (at: number) => String((at % 28) + 1).padStart(2, "0");
    const month = (at: number) => String(Math.floor(at / 28) + 1).padStart(2, "0");
    const rows = Array.from(
      { length: 200 },
      (_, at) => `2098-${month(at)}-${day(at)} 08:00:00,Bread ${at},,,,\r\n`,
    );
    const file = await write("posts.csv", `${header}${rows.join("")}`);
    const { code, stdout } = await run(["check", file], {});
    expect(code).toBe(0);
    expect(stdout).toContain("posts.csv: basic, 200 good posts in 3 files, 0 errors, ");
  });

  it("says what posts that are sent one by one cannot say", async () => {
    const fields = { tags: "bread" };
    const file = await write(
      "posts.csv",
      writeCsv([{ local: "2098-03-01 08:00:00", content: "Bread", fields }]),
    );
    expect((await run(["check", file], {})).code).toBe(0);
    const { code, stdout } = await run(["check", file, "--via", "posts"], {});
    expect(code).toBe(1);
    expect(stdout).toContain('"bread" is a name');
  });
});
