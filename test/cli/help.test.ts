import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";
import { start } from "./start.js";

describe("the help", () => {
  it("prints its version and its help", async () => {
    const { version } = JSON.parse(
      await readFile(new URL("../../package.json", import.meta.url), "utf8"),
    ) as { version: string };
    const child = start(["--version"]);
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    expect([(await once(child, "close"))[0], stdout]).toEqual([0, `${version}\n`]);
    const overview = await run([], {});
    expect(overview.stdout).toContain(
      "  csv                      list, upload, set-accounts, get, finalize, delete, delete-post\n",
    );
    for (const words of [["help"], ["--help"], ["-h"]])
      expect(await run(words, {})).toEqual(overview);
  });

  it("has a help with an example for every command, which its own parser takes", async () => {
    const { stdout: wrapped } = await run([], {});
    const stdout = wrapped.replace(/,\n {4,}/g, ", ");
    const jobs =
      stdout
        .split("The job:\n")[1]
        ?.split("\n\n")[0]
        ?.match(/^ {2}\S+(?: \S+)?(?= {2,})/gm) ?? [];
    const verbs = [...stdout.matchAll(/^ {2}(\S+) +((?:[\w-]+, )*[\w-]+)$/gm)].flatMap(
      ([, resource, list = ""]) => list.split(", ").map((verb) => `${resource} ${verb}`),
    );
    const commands = [...jobs.map((line) => line.trim()), ...verbs];
    expect(commands).toHaveLength(23 + 71);
    for (const command of commands) {
      const { code, stdout: help } = await run([...command.split(" "), "--help"], {});
      expect([command, code]).toEqual([command, 0]);
      const examples = [...help.matchAll(/^ {2}social-planner (.*)$/gm)].map(
        ([, line = ""]) => line,
      );
      expect(examples.length, command).toBeGreaterThan(0);
      expect(
        help
          .split("\n")
          .filter((line) => line.length > 100 && !/social-planner |https:/.test(line)),
      ).toEqual([]);
      for (const example of examples) {
        expect(example.startsWith(command)).toBe(true);
        const words = example.replace(/ >+ .*/, "").match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
        const parsed = await run(
          [...words.map((word) => word.replaceAll(/^['"]|['"]$/g, "")), "-h"],
          {},
        );
        expect([example, parsed.code]).toEqual([example, 0]);
      }
    }
    expect(await run(["help", "csv", "upload"], {})).toEqual(
      await run(["csv", "upload", "-h"], {}),
    );
  });
});
