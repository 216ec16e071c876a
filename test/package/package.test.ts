import { execFile, spawn } from "node:child_process";
import {
  copyFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf, toProgram } from "../support/snippet.js";
import { startBridge } from "./bridge.js";
import { openInspector } from "./inspector.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = await readFile(join(root, "README.md"), "utf8");

/** A stranger's empty project, with the tarball installed. */
let project: string;
let tarball: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "package-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", project], root);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [{ filename: string }];
  tarball = join(project, packed.filename);
  await writeFile(join(project, "package.json"), '{ "type": "module", "private": true }');
  await npm("install", tarball);
});
afterAll(() => rm(project, { recursive: true }));

const npm = (...words: string[]) => run("npm", [...words, "--no-audit", "--no-fund"], project);

function run(program: string, words: string[], cwd: string, env: Record<string, string> = {}) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
    execFile(program, words, options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

const command = () => join(project, "node_modules/.bin/social-planner");

/** The README's blocks of a language. */
const blocks = (language: string) => blocksOf(readme, language);

describe.sequential("the package, installed from its tarball", () => {
  it("holds what runs, the contract and what people read, and nothing else", async () => {
    const installed = join(project, "node_modules/highlevel-social-planner");
    const files = await readdir(installed, { recursive: true, withFileTypes: true });
    const names = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(installed.length + 1));
    const many = /^(dist\/.+\.(js|js\.map|d\.ts)|openapi\/guides\/.+\.md|examples\/.+)$/;
    expect(names.filter((name) => !many.test(name)).toSorted()).toEqual([
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "CORRECTIONS.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "openapi/clients.schema.json",
      "openapi/csv-import.arazzo.yaml",
      "openapi/csv-import.csv",
      "openapi/neighbours.yaml",
      "openapi/social-planner.v3.overlay.yaml",
      "openapi/social-planner.v3.yaml",
      "openapi/social-planner.yaml",
      "package.json",
      "skills/highlevel-social-planner/SKILL.md",
    ]);
    const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, link = ""]) => link);
    expect(links.filter((link) => !names.some((name) => name.startsWith(link)))).toEqual([]);
    expect(links).toContain("openapi/guides/01-token.md");
    const map = JSON.parse(await readFile(join(installed, "dist/index.js.map"), "utf8")) as {
      sourcesContent: string[];
    };
    expect(map.sourcesContent[0]).toBe(await readFile(join(root, "src/index.ts"), "utf8"));
  });

  it("says what to install where the sandbox lacks Prism, and works once that is done", async () => {
    const missing = await run(command(), ["sandbox"], project);
    const advice = /npm install --save-dev (.+)\n/.exec(missing.stderr)?.[1] ?? "";
    expect([missing.code, advice]).toEqual([
      1,
      "@stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0",
    ]);
    await npm("install", "--save-dev", ...advice.split(" "));
    for (const file of ["clients.json", "week.csv"])
      await copyFile(join(root, "examples", file), join(project, file));
    const child = spawn(command(), ["sandbox", "--clients", "clients.json"], { cwd: project });
    const said = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())),
    );
    child.kill("SIGINT");
    expect(said).toContain("export HIGHLEVEL_BASE_URL=http://127.0.0.1:");
  });

  it("does an agent's job for the official inspector, on both revisions, once its package is there", async () => {
    const missing = await run(command(), ["mcp"], project);
    const advice = /npm install (.+)\n/.exec(missing.stderr)?.[1] ?? "";
    expect([missing.code, advice]).toEqual([1, "@modelcontextprotocol/server@2.4.0"]);
    await npm("install", advice, "@modelcontextprotocol/inspector@2.12.0");
    const child = spawn(command(), ["sandbox"], { cwd: project });
    const variables = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())),
    );
    const env = Object.fromEntries(
      [...variables.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    const inspector = await openInspector(await getNode("24.12.0"), project, {
      ...env,
      XDG_STATE_HOME: project,
    });
    for (const [index, era] of (["legacy", "modern"] as const).entries()) {
      const server = [command(), "mcp", "--folder", project];
      await inspector.connect(era, server);
      const post = { id: "one", local: `2098-03-0${index + 1} 08:00`, content: `Seen by ${era}` };
      const plan = { name: `week-${era}`, rows: [post], time_zone: "America/New_York" };
      const account = ["linkedin/Harbor Bakery Ltd"];
      const checked = await inspector.call("check_plan", { ...plan, account });
      const diff = await inspector.call("diff_plan", { plan: checked.plan });
      const staged = await inspector.call("stage_plan", { plan: checked.plan });
      const asked = await inspector.ask("schedule_plan", { token: diff.token });
      const done = await inspector.respond(asked.elicitationId, { confirm: true });
      const verified = await inspector.call("verify_plan", { plan: checked.plan });
      expect([checked.outcome, staged.outcome, done.outcome, verified.outcome]).toEqual([
        "good",
        "staged",
        "scheduled",
        "all is as planned",
      ]);
      expect(asked.message).toMatch(/^Schedule 1 post for «Harbor Bakery» /);
      await inspector.disconnect();
    }
    await inspector.close();
    child.kill("SIGINT");
  });

  it("speaks the protocol as the conformance package wants it", async () => {
    await npm("install", "@modelcontextprotocol/conformance@0.1.16");
    const node = await getNode("24.12.0");
    const { PATH = "" } = process.env;
    const bridge = await startBridge(command(), ["mcp"], { PATH, XDG_STATE_HOME: project });
    const conformance = join(
      project,
      "node_modules/@modelcontextprotocol/conformance/dist/index.js",
    );
    // The others want the suite's own tools and resources, or a server that speaks HTTP itself.
    for (const scenario of [
      "server-initialize",
      "ping",
      "tools-list",
      "resources-list",
      "prompts-list",
    ]) {
      const words = [conformance, "server", "--url", bridge.url, "--scenario", scenario];
      const { code, stdout } = await run(node, words, project);
      expect([scenario, code, /Passed: (.+)/.exec(stdout)?.[1]]).toEqual([
        scenario,
        0,
        "1/1, 0 failed, 0 warnings",
      ]);
    }
    await bridge.close();
  });

  it("compiles strangers' programs with strict alone and with every flag, by two compilers", async () => {
    await npm(
      "install",
      "--save-dev",
      "typescript@5.9.3",
      "typescript-7@npm:typescript@7.0.2",
      "@types/node@20.19.43",
    );
    for (const name of ["accepts.ts", "refuses.ts"])
      await cp(join(root, "test/types", name), join(project, name));
    const snippets = blocks("ts").map(toProgram);
    for (const [index, text] of snippets.entries())
      await writeFile(join(project, `snippet-${index}.ts`), text);
    expect(snippets.length).toBeGreaterThanOrEqual(5);
    const common = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "node",
      "--lib",
      "es2023,esnext.disposable,dom,dom.iterable,dom.asynciterable",
    ];
    const all = [
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      "--noPropertyAccessFromIndexSignature",
      "--noImplicitOverride",
      "--noImplicitReturns",
      "--noUncheckedSideEffectImports",
      "--verbatimModuleSyntax",
      "--isolatedModules",
      "--skipLibCheck",
      "false",
    ];
    const strangers = ["accepts.ts", "refuses.ts"];
    // The README reads `process.env.NAME`, which one of the flags forbids.
    const programs = [...strangers, ...snippets.map((_, index) => `snippet-${index}.ts`)];
    for (const compiler of ["typescript", "typescript-7"])
      for (const flags of [[], all]) {
        const tsc = join(project, "node_modules", compiler, "bin/tsc");
        const { stdout } = await run(
          process.execPath,
          [tsc, ...common, ...flags, ...(flags === all ? strangers : programs)],
          project,
        );
        expect([compiler, flags.length, stdout]).toEqual([compiler, flags.length, ""]);
      }
  });

  it("runs the README's command lines against a sandbox", async () => {
    // The weeks of the examples pass one day.
    await mkdir(join(project, "changed"), { recursive: true });
    for (const file of ["clients.json", "week.csv", "opening.csv", "changed/opening.csv"]) {
      const text = await readFile(join(root, "examples", file), "utf8");
      await writeFile(join(project, file), text.replaceAll("2027", "2098"));
    }
    const child = spawn(command(), ["sandbox", "--clients", "clients.json"], { cwd: project });
    const variables = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())),
    );
    const lines = blocks("sh")
      .flatMap((text) => text.split("\n"))
      .filter((line) => /^social-planner (?!sandbox)/.test(line));
    expect(lines.map((line) => line.split(" ")[1])).toEqual([
      "check",
      "import",
      "import",
      "import",
      "import",
      "doctor",
      "accounts",
      "plan",
      "stage",
      "schedule",
      "verify",
    ]);
    const tokens =
      "export CORNER_BAKERY_TOKEN=pit-1 HARBOR_YOGA_TOKEN=pit-2 CASA_VERDE_TOKEN=pit-3";
    const state = `export XDG_STATE_HOME='${project}'`;
    // The check shows a row that is to be mended.
    const [check, ...others] = lines;
    // A try-out of a changed plan asks, and says so.
    const asked = others.map((line) => (/--dry-run/.test(line) ? `${line} || [ $? = 3 ]` : line));
    const script = [variables, tokens, state, check, "set -e", ...asked].join("\n");
    const said = await run("bash", ["-c", script], project, {
      PATH: `${join(project, "node_modules/.bin")}:${process.env["PATH"]}`,
    });
    child.kill("SIGINT");
    expect([said.code, said.stderr.includes("3 are staged; sending 0")]).toEqual([0, true]);
    expect(said.stdout).toContain(
      "Staged: HighLevel holds it in review, and nothing is published.",
    );
    expect(said.stdout).toContain("Scheduled: every row is a post on every account, at its time.");
    expect(said.stdout.match(/4 of 4 imports are as they should be/g)).toHaveLength(2);
  });

  it("is a command after it was installed globally twice, and packed between", async () => {
    const prefix = await mkdtemp(join(tmpdir(), "global-"));
    const install = () => run("npm", ["install", "--global", "--prefix", prefix, root], project);
    const help = () => run(join(prefix, "bin/social-planner"), ["--help"], project);
    expect((await install()).code).toBe(0);
    expect((await help()).stdout).toContain("Usage: social-planner");
    await run("npm", ["pack", "--pack-destination", prefix], root);
    expect((await help()).stdout).toContain("Usage: social-planner");
    expect((await install()).code).toBe(0);
    expect((await help()).stdout).toContain("Usage: social-planner");
    await rm(prefix, { recursive: true });
  });

  it.each(["20.19.0", "22.12.0", "24.12.0"])("runs on Node %s", async (version) => {
    const node = await getNode(version);
    const probe = `
      import { createPlanner } from "highlevel-social-planner";
      import { checkCsv, readCsv, writeCsv } from "highlevel-social-planner/import";
      import { verifyPosts } from "highlevel-social-planner/outcome";
      import { readSheet } from "highlevel-social-planner/agency";
      import { createOAuth } from "highlevel-social-planner/oauth";
      import { fileLedger, fileTokens } from "highlevel-social-planner/node";
      import { startSandbox } from "highlevel-social-planner/sandbox";
      const sandbox = await startSandbox();
      const planner = createPlanner({ token: sandbox.token, locationId: sandbox.locationId, baseUrl: sandbox.url });
      const { results } = await planner.accounts.list();
      await sandbox.stop();
      console.log(process.version, results.accounts.length, typeof createOAuth, typeof fileTokens, typeof fileLedger, typeof verifyPosts, typeof readSheet);`;
    await writeFile(join(project, "probe.mjs"), probe);
    const ran = await run(node, ["probe.mjs"], project);
    expect([ran.stdout, ran.stderr]).toEqual([
      `v${version} 9 function function function function function\n`,
      "",
    ]);
    const { version: own } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    const bin = join(project, "node_modules/highlevel-social-planner/dist/cli/bin.js");
    expect((await run(node, [bin, "--version"], project)).stdout).toBe(`${own}\n`);
    const checked = await run(node, [bin, "check", "opening.csv", "--dates", "mdy"], project);
    expect(checked.stdout).toContain("opening.csv: basic, 3 good posts, 0 errors, 3 warnings\n");
  });
});

/** A Node of another version, from the package that holds nothing but its program. */
async function getNode(version: string): Promise<string> {
  const { platform, arch } = process;
  const folder = join(project, `node-${version}`);
  await mkdir(folder, { recursive: true });
  const name = `node-${platform}-${arch}@${version}`;
  const packed = await run("npm", ["pack", name, "--pack-destination", folder], folder);
  expect([name, packed.code]).toEqual([name, 0]);
  const file = (await readdir(folder)).find((one) => one.endsWith(".tgz")) ?? "";
  await run("tar", ["xzf", file], folder);
  const node = join(folder, "package/bin/node");
  await chmod(node, 0o755);
  return node;
}
