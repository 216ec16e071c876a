import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = ["schema", "operations", "help", "methods"].map((name) => `src/generated/${name}.ts`);
const ours = ["schema", "operations"].map((name) => `src/generated/neighbours/${name}.ts`);
const made = ["src/generated", "openapi/social-planner.v3.yaml", "CORRECTIONS.md"];

const parts = [
  "scripts",
  "openapi",
  "src/generated",
  "package.json",
  "CORRECTIONS.md",
  "test/golden/upstream.v3.json",
];

/** Runs the generator in a copy of its own, after a change to it. */
async function generate(flags: string[], change?: (copy: string) => Promise<void>) {
  const copy = await mkdtemp(join(tmpdir(), "generated-"));
  try {
    for (const part of parts) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await change?.(copy);
    const { code, said } = await new Promise<{ code: number; said: string }>((resolve) => {
      execFile(
        process.execPath,
        ["scripts/generate.mjs", ...flags],
        { cwd: copy },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
      );
    });
    return { code, said, written: await readAll(copy) };
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** The text of all that is made, by file. */
async function readAll(folder: string): Promise<Record<string, string>> {
  const inner = await readdir(join(folder, made[0]!), { recursive: true }).catch(() => []);
  const paths = [...made, ...inner.map((name) => join(made[0]!, name))].toSorted();
  const texts = await Promise.all(
    paths.map((path) => readFile(join(folder, path), "utf8").catch(() => "a folder, or missing")),
  );
  return Object.fromEntries(paths.map((path, index) => [path, texts[index]!]));
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe.concurrent("what is generated", { timeout: 120_000 }, () => {
  it("is what is committed, each file of it, and made of nothing but the documents", async () => {
    const { code, said, written } = await generate([], async (copy) => {
      for (const path of made) await rm(join(copy, path), { recursive: true });
    });
    expect(Object.keys(written)).toHaveLength(13);
    const isStale = "what is generated is stale: run `npm run generate` and commit the result";
    expect({ code, said, written }, isStale).toEqual({
      code: 0,
      said: "",
      written: await readAll(root),
    });
  });

  it("is found out, file by file, where it was edited by hand or is missing", async () => {
    const { code, said } = await generate(["--check"], async (copy) => {
      await edit(join(copy, "src/generated/schema.ts"), "filePath: string", "filePath?: string");
      await edit(join(copy, "src/generated/help.ts"), "Never edit by hand.", "Edited by hand.");
      await rm(join(copy, "src/generated/operations.ts"));
      await edit(join(copy, "src/generated/methods.ts"), "setAccounts", "set");
      await edit(join(copy, "src/generated/neighbours/schema.ts"), "url: string", "url?: string");
      await rm(join(copy, "src/generated/neighbours/operations.ts"));
    });
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toEqual(
      [...files, ...ours].map(
        (file) => `${file} is stale: run \`npm run generate\` and commit the result.`,
      ),
    );
  });

  it("is found out where the document went on", async () => {
    const { code, said } = await generate(["--check"], (copy) =>
      edit(join(copy, "openapi/social-planner.yaml"), "x-retry: never", "x-retry: repeat"),
    );
    expect([code, said.trim()]).toEqual([
      1,
      [
        "src/generated/operations.ts is stale: run `npm run generate` and commit the result.",
        "src/generated/methods.ts is stale: run `npm run generate` and commit the result.",
        "openapi/social-planner.v3.yaml is stale: run `npm run generate` and commit the result.",
      ].join("\n"),
    ]);
  });
});

holdCount(3);
