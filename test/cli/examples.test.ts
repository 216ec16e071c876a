import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobs } from "../../src/cli/commands.js";
import { operationGroup, resources } from "../../src/cli/operation.js";
import { lacks } from "../support/program.js";
import { run } from "./run.js";
import { bin } from "./start.js";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** A person's folder with the examples' files, and a sandbox as the help says to start it. */
let folder: string;
let variables: string;
let stop: () => void;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "help-"));
  await mkdir(join(folder, "bin"));
  await mkdir(join(folder, ".config/fish/completions"), { recursive: true });
  await symlink(bin, join(folder, "bin/social-planner"));
  await copyFile(`${examples}clients.json`, join(folder, "clients.json"));
  // The weeks of the examples pass one day.
  for (const name of ["launch-week.csv", "week.csv"]) {
    const week = await readFile(`${examples}${name}`, "utf8");
    await writeFile(join(folder, name), week.replaceAll("2027-11-", "2098-11-"));
  }
  const words = [bin, "sandbox", "--clients", "clients.json"];
  const sandbox = spawn(process.execPath, words, { cwd: folder });
  stop = () => sandbox.kill("SIGINT");
  variables = await new Promise((resolve) =>
    sandbox.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())),
  );
});
afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

/** The jobs in an order in which a person may try them: what is looked at is made before. */
const order = [
  "check",
  "import",
  "imports",
  "accounts",
  "clients list",
  "clients check",
  "plan",
  "stage",
  "schedule",
  "verify",
  "report",
  "pull",
  "hold",
  "resume",
  "doctor",
  "completion",
  "undo",
  "media prune",
];
/** What is tried elsewhere: it runs until it is stopped, waits for a program, writes a file that is there, mends what is broken, or is about a post of one's own. */
const elsewhere = ["sandbox", "mcp", "clients add", "retry", "posts edit"];

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs commands in the person's folder, one after the other in one process, with the variables that the sandbox prints. */
function openPerson() {
  const env = { ...readVariables(), HOME: folder, XDG_STATE_HOME: join(folder, "state") };
  const program = fileURLToPath(new URL("person.mjs", import.meta.url));
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async run(words: readonly string[]): Promise<Said> {
      child.stdin.write(`${JSON.stringify(words)}\n`);
      return JSON.parse((await answers.next()).value);
    },
    [Symbol.dispose]: () => child.stdin.end(),
  };
}

/** The environment of a shell in which the sandbox's lines were pasted. */
function readVariables(): Record<string, string> {
  return Object.fromEntries(
    read(`${variables}\nenv -0`).map((pair) => pair.split(/=(.*)/s) as [string, string]),
  );
}

/** Runs a line of help as a person would paste it. */
function paste(example: string): Promise<Said> {
  const own = `export HOME='${folder}' XDG_STATE_HOME='${folder}/state' PATH="${folder}/bin:$PATH"`;
  return new Promise((resolve) => {
    execFile(
      "bash",
      ["-c", `${variables}\n${own}\nsocial-planner ${example}`],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** What bash makes of a line: `list` gives the words after it. */
function read(line: string): string[] {
  const said = execFileSync("bash", ["-c", `list() { printf '%s\\0' "$@"; }\n${line}`]);
  return said.toString().split("\0").slice(0, -1);
}

describe.skipIf(lacks("bash")).sequential("the examples in the help", { timeout: 300_000 }, () => {
  it("are of every job", () => {
    expect([...order, ...elsewhere].toSorted()).toEqual(Object.keys(jobs).toSorted());
  });

  it("of jobs run as they stand", async () => {
    let mark = "";
    using person = openPerson();
    for (const name of order) {
      const { examples: lines = [], flags = {} } = (await jobs[name]?.load()) ?? {};
      // At a terminal it asks, and a person says yes.
      const answer = flags["yes"] ? " --yes" : "";
      for (const line of lines) {
        const example = line.replace(/sp-[0-9a-f]{8}/, mark).replaceAll("2027-11-", "2098-11-");
        // A shell writes the file; without one, the words are as a shell reads them.
        const { code, stdout, stderr } = await (example.includes(">")
          ? paste(example + answer)
          : person.run(read(`list ${example}${answer}`)));
        expect([example, code, code ? stdout + stderr : ""]).toEqual([example, 0, ""]);
        if (name === "imports") mark = /sp-[0-9a-f]{8}/.exec(stdout)?.[0] ?? "";
      }
    }
  });

  it("of operations reach them: only what an id names may be missing", async () => {
    const refused: Record<string, string> = {};
    const lines = resources().flatMap((resource) =>
      Object.values(operationGroup(resource)).flatMap(({ name, examples: own }) =>
        own.map((line) => [name, line] as const),
      ),
    );
    const env = readVariables();
    for (const [name, line] of lines) {
      // Only this one reads a file of the person's folder.
      const isOfFile = name === "csv upload";
      const { code, stderr } = isOfFile ? await paste(line) : await run(read(`list ${line}`), env);
      if (code) refused[name] = / (\d{3}) /.exec(stderr)?.[1] ?? stderr;
    }
    expect(refused).toEqual({
      "posts create": "422",
      "posts get": "404",
      "posts update": "404",
      "posts delete": "404",
      "posts bulk-delete": "404",
      "accounts delete": "404",
      "csv set-accounts": "422",
      "csv get": "404",
      "csv finalize": "404",
      "csv delete": "404",
      "csv delete-post": "404",
    });
  });
});
