import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** The rooms from the ground up, as AGENTS.md lists them. */
const rooms = [
  "generated",
  "mask",
  "options",
  "operation",
  "errors",
  "pages",
  "request",
  "oauth",
  "client",
  "planner",
  "neighbours",
  "csv",
  "location",
  "ledger",
  "reconcile",
  "import",
  "outcome",
  "agency",
  "node",
  "sandbox",
  "mcp",
  "cli",
  "index",
];

/** Rooms that may not use all that stands above them. */
const reach: Record<string, readonly string[]> = {
  csv: ["csv", "generated", "operation", "options"],
  sandbox: ["sandbox", "generated", "operation", "options", "csv"],
};

/** The room of a file: its folder, or its own name without what follows a dash. */
const roomOf = (file: string) => /^[a-z]+/.exec(file)?.[0] ?? file;

/** Every import of one of our files by another, both as paths under src/. */
const imports = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((from) =>
    [...readFileSync(join(src, from), "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)].map(
      ([, path = ""]) => ({ from, to: `${relative(src, join(src, dirname(from), path))}.ts` }),
    ),
  );

const say = ({ from, to }: (typeof imports)[number]) => `${from} imports ${to}`;

describe("the rooms of src/", () => {
  it("are all known", () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(
      [...new Set(imports.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]))].toSorted(),
    ).toEqual(rooms.toSorted());
  });

  it("import only from what stands above them", () => {
    const floor = (file: string) => rooms.indexOf(roomOf(file));
    expect(imports.filter(({ from, to }) => floor(to) > floor(from)).map(say)).toEqual([]);
  });

  it("of files and of the sandbox stand on the ground", () => {
    const isTooFar = ({ from, to }: (typeof imports)[number]) =>
      reach[roomOf(from)]?.includes(roomOf(to)) === false;
    expect(imports.filter(isTooFar).map(say)).toEqual([]);
  });

  it("of jobs are one floor: no job imports a job", () => {
    const isJob = (file: string) => file.startsWith("cli/jobs/");
    expect(imports.filter(({ from, to }) => isJob(from) && isJob(to)).map(say)).toEqual([]);
  });
});
