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
      /^3 +2 +postAtSpecificTime  soon +soon is no date that HighLevel reads +write YYYY-MM-DD HH:mm:ss$/m,
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
