import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";
import { contracts } from "../support/document.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const refuses = read("refuses.ts");

/** A stranger's project: the built package in its node_modules, and nothing of ours beside it. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "types-"));
  const installed = join(project, "node_modules/highlevel-social-planner");
  await mkdir(installed, { recursive: true });
  await cp(join(root, "dist"), join(installed, "dist"), { recursive: true });
  await cp(join(root, "package.json"), join(installed, "package.json"));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@types", "undici-types"]) {
    await symlink(join(root, "node_modules", name), join(project, "node_modules", name));
  }
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
  await writeFile(join(project, "accepts.ts"), read("accepts.ts"));
  await writeFile(join(project, "refuses.ts"), refuses);
  await writeFile(join(project, "bare.ts"), refuses.replaceAll(/^.*@ts-expect-error.*$/gm, "//"));
  await writeFile(join(project, "examples.ts"), programOfExamples());
});
afterAll(() => rm(project, { recursive: true }));

const browser = { lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] };
const node = { lib: ["lib.es2022.d.ts"], types: ["node"] };
const nodenext = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };

const files = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of programs in the project, with every declaration file checked too but the compiler's own. */
function compile(programs: string[], options: ts.CompilerOptions): string[] {
  const all = {
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    ...options,
  };
  const host = ts.createCompilerHost(all);
  const { getSourceFile } = host;
  host.getSourceFile = (name, language, ...rest) => {
    const key = `${name} ${JSON.stringify(language)}`;
    if (!files.has(key)) files.set(key, getSourceFile(name, language, ...rest));
    return files.get(key);
  };
  host.getCurrentDirectory = () => project;
  const program = ts.createProgram(
    programs.map((name) => join(project, name)),
    all,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(project.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

describe("the types of the built package", { timeout: 60_000 }, () => {
  it("accept what is right, refuse each wrong line and nothing else in the program: strict, nodenext, browser", () => {
    const programs = ["accepts.ts", "refuses.ts", "bare.ts"];
    const lines = compile(programs, { ...nodenext, ...browser });
    const wrong = refuses
      .split("\n")
      .flatMap((line, index) =>
        line.includes("// @ts-expect-error") ? [`bare.ts:${index + 2}`] : [],
      );
    expect([...new Set(lines.map((line) => line.split(" ")[0]))].toSorted()).toEqual(
      wrong.toSorted(),
    );
    expect(wrong).toHaveLength(97);
  });

  it.each([
    // The document's own examples, as arguments and as answers, come along.
    [
      "strict, exactOptionalPropertyTypes, bundler, browser",
      ["accepts.ts", "refuses.ts", "examples.ts"],
      { ...bundler, ...browser, exactOptionalPropertyTypes: true },
    ],
    [
      "strict, exactOptionalPropertyTypes, nodenext, Node without the browser's types",
      ["accepts.ts", "refuses.ts"],
      { ...nodenext, ...node, exactOptionalPropertyTypes: true },
    ],
  ])("accept what is right and refuse what is wrong: %s", (_, programs, options) => {
    expect(compile(programs, options)).toEqual([]);
  });
});

holdCount(3);

/** Each example as code: bodies of requests as arguments of the client and the planner, answers as values of their type. */
function programOfExamples(): string {
  const lines = [
    'import { createClient, createPlanner } from "highlevel-social-planner";',
    'import type { Spoken } from "highlevel-social-planner";',
  ];
  lines.push(
    'const clients = { "2021-07-28": createClient({ token: "t" }), v3: createClient({ token: "t", version: "v3" }) };',
    'const planners = { "2021-07-28": createPlanner({ token: "t" }), v3: createPlanner({ token: "t", version: "v3" }) };',
    "export const all = [",
  );
  for (const { version, method, path, operation, bodies, resolve } of contracts.flatMap(
    ({ operations, ...contract }) => operations.map((one) => ({ ...contract, ...one })),
  )) {
    const parameters = operation.parameters
      .map(resolve)
      .filter(
        ({ in: place, required }: { in: string; required: boolean }) =>
          place !== "header" && required,
      );
    const named = (place: string) =>
      Object.fromEntries(
        parameters
          .filter((one: { in: string }) => one.in === place)
          .map(({ name, example }: { name: string; example: string }) => [name, example]),
      );
    const places = Object.entries({ path: named("path"), query: named("query") }).filter(
      ([, values]) => Object.keys(values).length > 0,
    );
    const params = Object.fromEntries(places);
    for (const { code, examples } of bodies(operation)) {
      for (const value of Object.values(examples)) {
        const text = JSON.stringify(value);
        if (code !== "request")
          lines.push(
            `(): Spoken["${version}"]["paths"]["${path}"]["${method}"]["responses"][${code}]["content"]["application/json"] => (${text}),`,
          );
        else if (operation.operationId !== "csv/upload")
          lines.push(
            `() => clients["${version}"].${method.toUpperCase()}("${path}", { params: ${JSON.stringify(params)}, body: ${text} }),`,
          );
        if (code === "request" && operation.operationId === "posts/create")
          lines.push(`() => planners["${version}"].posts.create(${text}),`);
      }
    }
  }
  return [...lines, "];", ""].join("\n");
}
