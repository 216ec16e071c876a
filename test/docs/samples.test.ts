import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { operationsOf, readReference } from "../../scripts/docs/reference.mjs";
import { writeSamples } from "../../scripts/docs/samples.mjs";
import { run } from "../cli/run.js";
import { lacks } from "../support/program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const reference = await readReference();

/** The first version that has each operation. */
const versions: Record<string, "2021-07-28" | "v3"> = Object.fromEntries(
  operationsOf(reference).map(({ operation }) => [
    operation.operationId,
    operation["x-versions"][0],
  ]),
);

/** The samples of every operation, by its id: TypeScript, command line, curl. */
const samples = Object.fromEntries(
  operationsOf(reference).map(({ method, path, operation }) => [
    operation.operationId,
    writeSamples(reference, method, path, operation).map(({ source }) => source),
  ]),
) as Record<string, [string, string, string]>;

/**
 * What the sandbox answers to a sample: its ids are the document's, so that most name nothing there. What matters is that
 * each reaches its operation, and that nothing is wrong with how it is written.
 */
const expected: Record<string, number> = {
  "posts/list": 201,
  "posts/create": 422,
  "posts/get": 404,
  "posts/update": 404,
  "posts/delete": 404,
  "posts/bulk-delete": 404,
  "accounts/list": 200,
  "accounts/delete": 404,
  "csv/list": 200,
  "csv/upload": 201,
  "csv/set-accounts": 422,
  "csv/get": 404,
  "csv/finalize": 404,
  "csv/delete": 404,
  "csv/delete-post": 404,
  "categories/list": 200,
  "categories/get": 200,
  "tags/list": 200,
  "tags/details": 201,
  "statistics/get": 201,
  "google/start": 302,
  "google/list": 200,
  "google/attach": 201,
  "facebook/start": 302,
  "facebook/list": 200,
  "facebook/attach": 201,
  "instagram/start": 302,
  "instagram/list": 200,
  "instagram/attach": 201,
  "linkedin/start": 302,
  "linkedin/list": 200,
  "linkedin/attach": 201,
  "twitter/start": 302,
  "twitter/list": 200,
  "twitter/attach": 201,
  "tiktok/start": 302,
  "tiktok/list": 200,
  "tiktok/attach": 201,
  "tiktok-business/start": 302,
  "tiktok-business/list": 200,
  "connections/start": 302,
  "connections/list": 200,
  "connections/attach": 201,
  "queues/categories": 200,
  "queues/create": 201,
  "queues/list": 201,
  "queues/get": 200,
  "queues/update": 200,
  "queues/items": 201,
  "queues/start-edit": 201,
  "queues/save-edit": 200,
  "queues/discard-edit": 200,
  "queues/edit-calendar": 201,
  "queues/slots": 201,
  "queues/update-item": 200,
  "queues/delete-item": 200,
  "queues/calendar": 201,
  "queues/delete-active-post": 200,
  "queues/reset-item": 200,
  "queues/clone-item": 201,
  "queues/create-item": 201,
  "comments/create": 201,
  "comments/like": 201,
  "comments/unlike": 200,
  "comments/list": 201,
  "watermarks/list": 200,
  "watermarks/create": 201,
  "watermarks/get": 200,
  "watermarks/update": 200,
  "watermarks/delete": 200,
  "watermarks/apply": 200,
};

const sandbox = inject("sandbox");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
  await cp(join(root, "examples/launch-week.csv"), join(folder, "launch-week.csv"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const entries = Object.entries(samples);

describe("the samples of the site", { timeout: 60_000 }, () => {
  it("are there for every operation", () => {
    expect(Object.keys(samples)).toEqual(Object.keys(expected));
  });

  it("in TypeScript compile under strict, and succeed where the document's examples answer", async () => {
    const names = await Promise.all(
      entries.map(async ([id, [source]]) => {
        const name = join(folder, `${id.replace("/", "-")}.ts`);
        await writeFile(name, source);
        return name;
      }),
    );
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      types: ["node"],
      paths: { "highlevel-social-planner": [join(root, "dist/index.d.ts")] },
    };
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(names, options));
    expect(
      diagnostics.map(({ file, messageText }) => [
        file?.fileName,
        ts.flattenDiagnosticMessageText(messageText, " "),
      ]),
    ).toEqual([]);

    // One process for all: each as a module that says what became of it.
    const steps = entries.map(([id, [source]]) => {
      const body = ts
        .transpile(source, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })
        .replaceAll(/^import .*$/gm, "")
        .replace(
          "createPlanner({",
          `createPlanner({ baseUrl: ${JSON.stringify(inject("prismUrls")[versions[id]!])},`,
        );
      return `await (async () => {${body}})().catch((error) => console.error(${JSON.stringify(id)}, error.message));`;
    });
    const program = `import { readFile } from "node:fs/promises";
import { createPlanner } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)};
${steps.join("\n")}`;
    await writeFile(join(folder, "all.mjs"), program);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["all.mjs"], {
      cwd: folder,
      env: { ...process.env, HIGHLEVEL_TOKEN: "t" },
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("Accounts Set Successfully");
  });

  it.skipIf(lacks("bash", "curl"))("for curl reach their operation of the sandbox", async () => {
    const script = entries
      .map(
        ([id, [, , curl]]) =>
          `printf '%s ' '${id}'\n${curl.replace("curl", "curl -sS -o /dev/null -w '%{http_code}\\n'")}`,
      )
      .join("\n")
      .replaceAll(reference.servers[0].url, sandbox.url);
    expect(readPairs(await shell(script))).toEqual(expected);
  });

  it.skipIf(lacks("bash"))(
    "for the command line reach their operation of the sandbox",
    async () => {
      // A shell reads the lines, and gives back what a program would get: its words, and its input where it wants it.
      const tell =
        'social-planner() { printf "%s\\0" "$@"; [ "${*: -1}" != - ] || cat; printf "\\1"; }';
      const calls = (await shell([tell, ...entries.map(([, [, command]]) => command)].join("\n")))
        .split("\x01")
        .slice(0, -1);
      expect(calls).toHaveLength(71);
      const env = {
        HIGHLEVEL_BASE_URL: sandbox.url,
        HIGHLEVEL_TOKEN: sandbox.token,
        HIGHLEVEL_LOCATION_ID: sandbox.locationId,
      };
      const met = [];
      for (const [index, call] of calls.entries()) {
        const id = entries[index]?.[0] ?? "";
        const words = call.split("\0");
        const input = words.pop() ?? "";
        // The example file lies in the folder of the test.
        const given = words.map((word) => (word === "launch-week.csv" ? join(folder, word) : word));
        const { code, stderr } = await run(given, env, input);
        const status = expected[id] ?? 0;
        met.push([id, (status < 400 ? code === 0 : stderr.includes(`: ${status} `)) || stderr]);
      }
      expect(Object.fromEntries(met)).toEqual(
        Object.fromEntries(Object.keys(expected).map((id) => [id, true])),
      );
    },
  );
});

async function shell(script: string): Promise<string> {
  const child = spawn("bash", ["-s"], {
    cwd: folder,
    env: {
      ...process.env,
      HIGHLEVEL_BASE_URL: sandbox.url,
      HIGHLEVEL_TOKEN: sandbox.token,
      HIGHLEVEL_LOCATION_ID: sandbox.locationId,
    },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(script);
  await new Promise((resolve) => child.once("close", resolve));
  return output;
}

function readPairs(text: string): Record<string, number> {
  const lines = text.trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => line.split(" ")).map(([id, code]) => [id, Number(code)]),
  );
}
