import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  oneof,
  option,
  record,
  string,
  tuple,
} from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ids } from "../../src/operation.js";
import { jobs } from "../../src/cli/commands.js";
import { run } from "../cli/run.js";
import { bin } from "../cli/start.js";
import { expectTame } from "./tame.js";

// SHELL_CASES=100000 npx vitest run test/hostile/shell.test.ts is a day's worth; SHELL_SEED repeats one of them.
const cases = Number(process.env["SHELL_CASES"] ?? 150);
const seed = process.env["SHELL_SEED"] ? Number(process.env["SHELL_SEED"]) : undefined;
const hours = 3_600_000;

let folder: string;
let before: string | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "shell-"));
  const header =
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n";
  await writeFile(join(folder, "good.csv"), `${header}2098-03-01 08:00:00,Bread,,,,\r\n`);
  await writeFile(join(folder, "bad.csv"), `${header}"soon\u001B[2J,Bread,,,,\r\n`);
  await writeFile(
    join(folder, "bytes.csv"),
    Uint8Array.from({ length: 999 }, (_, at) => at % 256),
  );
  await writeFile(join(folder, "null.json"), "null");
  await writeFile(join(folder, "clients.json"), '{"clients":{"a":{"locationId":7}}}');
  await mkdir(join(folder, "folder.csv"));
  await symlink(join(folder, "loop.csv"), join(folder, "loop.csv"));
  await writeFile(join(folder, "shut.csv"), header);
  await chmod(join(folder, "shut.csv"), 0o000);
  before = process.env["XDG_STATE_HOME"];
  process.env["XDG_STATE_HOME"] = join(folder, "state");
});
afterAll(async () => {
  if (before === undefined) delete process.env["XDG_STATE_HOME"];
  else process.env["XDG_STATE_HOME"] = before;
  await rm(folder, { recursive: true });
});

const files = ["good", "bad", "bytes", "folder", "loop", "shut", "missing"].map(
  (name) => `${name}.csv`,
);
// A sandbox listens until it is stopped, and is tried by itself.
const names = Object.keys(jobs).filter((name) => name !== "sandbox");
const definitions = await Promise.all(Object.values(jobs).map(({ load }) => load()));
const flags = [
  ...new Set([
    ...definitions.flatMap((one) => Object.keys(one.flags)),
    ..."data all id type skip limit status quiet help".split(" "),
  ]),
];

const anything = oneof(
  string({ unit: "binary", maxLength: 20 }),
  string({ unit: "grapheme", maxLength: 20 }),
  constantFrom("", "-", "--", "-1", "null", "__proto__", "constructor", "sp-7f3a9c01", "\u001B[2J"),
  constantFrom("2098-03", "Europe/Paris", "csv", "posts", "mdy", "facebook/Harbor Bakery"),
);
const word = oneof(
  { weight: 3, arbitrary: constantFrom(...flags).map((flag) => `--${flag}`) },
  {
    weight: 1,
    arbitrary: tuple(constantFrom(...flags), anything).map((two) => `--${two.join("=")}`),
  },
  {
    weight: 3,
    arbitrary: constantFrom(...files, "clients.json", "null.json").map((file) => `@${file}`),
  },
  { weight: 3, arbitrary: anything },
);
const words = tuple(
  oneof(
    constantFrom(...names, ...ids().map((id) => id.replace("/", " "))).map((name) =>
      name.split(" "),
    ),
    constantFrom("help", "__complete", "--version", "-h").map((name) => [name]),
    array(anything, { maxLength: 2 }),
  ),
  array(word, { maxLength: 7 }),
).map(([command, rest]) => [...command, ...rest].map((one) => one.replaceAll("\0", "")));
const variable = option(oneof(anything, constantFrom("http://127.0.0.1:9", "no url")), {
  nil: undefined,
});
const environment = record({
  HIGHLEVEL_TOKEN: oneof(
    { weight: 3, arbitrary: constant("sandbox") },
    { weight: 1, arbitrary: variable },
  ),
  HIGHLEVEL_LOCATION_ID: variable,
  HIGHLEVEL_USER_ID: variable,
  HIGHLEVEL_BASE_URL: oneof(
    { weight: 3, arbitrary: constant("sandbox") },
    { weight: 1, arbitrary: variable },
  ),
  NO_COLOR: variable,
  TERM: variable,
});
const input = oneof(constantFrom("", "null", "[]", "{}", '{"__proto__":1}', "y\n"), anything);

// What is named is in the test's folder, and what is written is, too.
const place = (list: readonly string[]) =>
  list
    .map((one) => (one.startsWith("@") ? join(folder, one.slice(1)) : one))
    .map((one, at, all) =>
      /^--(ledger|holds|csv|clients|data)$/.test(all[at - 1] ?? "") && !one.startsWith(folder)
        ? join(folder, "state", encodeURIComponent(one).slice(0, 40) || "x")
        : one.replace(
            /^(--(?:ledger|holds|csv|clients|data)=).*/s,
            `$1${join(folder, "state", "y")}`,
          ),
    );

it(
  "whatever is typed, set and piped, a command ends, by a code of the table and without a stack",
  async () => {
    const { url, token } = inject("sandbox");
    const property = asyncProperty(words, environment, input, async (said, variables, piped) => {
      const env = {
        ...variables,
        HIGHLEVEL_BASE_URL:
          variables.HIGHLEVEL_BASE_URL === "sandbox" ? url : variables.HIGHLEVEL_BASE_URL,
        HIGHLEVEL_TOKEN:
          variables.HIGHLEVEL_TOKEN === "sandbox" ? token : variables.HIGHLEVEL_TOKEN,
        // Only our own machine is ever asked.
        ...(!variables.HIGHLEVEL_BASE_URL?.startsWith("http://127.") &&
          variables.HIGHLEVEL_BASE_URL !== "sandbox" && {
            HIGHLEVEL_BASE_URL: "http://127.0.0.1:9",
          }),
      };
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("it hangs")), 60_000);
      });
      expectTame(
        await Promise.race([run(place(said), env, piped), late]).finally(() => clearTimeout(timer)),
      );
    });
    await assert(property, { numRuns: cases, ...(seed !== undefined && { seed }) });
  },
  cases > 1_000 ? 24 * hours : 120_000,
);

it("the program itself ends so, too, also where nobody reads what it says", async () => {
  for (const list of [
    [],
    ["help"],
    ["check", "/dev/null"],
    ["check", "\u001B[2J"],
    ["import", "--json"],
  ]) {
    const child = spawn(process.execPath, [bin, ...list], { env: {} });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.end();
    // Our end of the pipe is shut before anything comes.
    child.stdout.destroy();
    const [code] = (await once(child, "close")) as [number];
    expect([0, 1, 2, 130]).toContain(code);
    expect(said).not.toContain("    at ");
  }
});
