import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/program.js";
import { run } from "../run.js";
import { bin } from "../start.js";

const execute = promisify(execFile);

/** A folder in the path that holds the program under its name. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "completion-"));
  await mkdir(join(folder, "bin"));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`;
  await writeFile(join(folder, "bin/social-planner"), program, { mode: 0o755 });
});
afterAll(() => rm(folder, { recursive: true }));

const complete = async (...words: string[]) =>
  (await run(["__complete", ...words], {})).stdout.trim().split("\n");

describe("the completion of a word", () => {
  it.each([
    [["impo"], ["import", "imports"]],
    [["csv", "set"], ["set-accounts"]],
    [["acc"], ["accounts"]],
    [
      ["accounts", ""],
      ["list", "delete"],
    ],
    [["accounts", "--js"], ["--json"]],
    [["csv", "set-accounts", "--r"], ["--rows-count"]],
    [["posts", "list", "--type", "f"], ["failed"]],
    [
      ["check", "x.csv", "--dates", ""],
      ["mdy", "dmy"],
    ],
    [["import", "x.csv", "--account", "a", "--acco"], ["--account"]],
    [["import", "x.csv", "--dry-run", "--dry"], [""]],
    [["completion", "z"], ["zsh"]],
    // Files are the shell's.
    [["check", ""], [""]],
    [["frobnicate", "x"], [""]],
  ])("after %j", async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });
});

describe("the completion script", () => {
  const shell = async (program: string, flags: string[], script: string) => {
    const env = {
      PATH: `${join(folder, "bin")}:${process.env["PATH"]}`,
      HOME: folder,
      TERM: "dumb",
    };
    return (await execute(program, [...flags, script], { env })).stdout.trim().split("\n");
  };

  it.skipIf(lacks("bash"))("works in bash, with words that hold blanks", async () => {
    const script = `source <(social-planner completion bash)
COMP_WORDS=(social-planner import "my file.csv" --acco); COMP_CWORD=3; _social_planner
printf '%s\\n' "\${COMPREPLY[@]}"
complete -p social-planner`;
    expect(await shell("bash", ["-c"], script)).toEqual([
      "--account",
      "complete -o default -F _social_planner social-planner",
    ]);
  });

  it.skipIf(lacks("zsh"))("works in zsh", async () => {
    const script = `autoload -Uz compinit; compinit -u -d ${folder}/dump
source <(social-planner completion zsh)
compadd() { shift; print -l -- "$@" }
words=(social-planner csv set-accounts --file); CURRENT=4; _social_planner
print \${_comps[social-planner]}`;
    expect(await shell("zsh", ["-f", "-c"], script)).toEqual([
      "--file-path",
      "--file-name",
      "_social_planner",
    ]);
  });

  it.skipIf(lacks("fish"))("works in fish", async () => {
    const script = `social-planner completion fish | source
complete --do-complete "social-planner posts list --type in_"`;
    expect(await shell("fish", ["--no-config", "-c"], script)).toEqual([
      "in_progress",
      "in_review",
    ]);
  });
});
