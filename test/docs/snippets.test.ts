import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { blocksOf, toProgram } from "../support/snippet.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guides = readdirSync(`${root}openapi/guides`).map((name) => `openapi/guides/${name}`);

/** Each block of TypeScript that people read, by where it stands. */
const snippets = ["README.md", ...guides].flatMap((page) =>
  blocksOf(readFileSync(root + page, "utf8"), "ts").map((text, index) => ({
    name: `${page.replaceAll("/", "-")}-${index}.ts`,
    text: toProgram(text),
  })),
);

it("the snippets of README and guides compile under strict", async () => {
  expect(snippets.length).toBeGreaterThanOrEqual(9);
  const folder = await mkdtemp(join(tmpdir(), "snippets-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    for (const { name, text } of snippets) await writeFile(join(folder, name), text);
    const program = ts.createProgram(
      snippets.map(({ name }) => join(folder, name)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts"],
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        types: ["node"],
        paths: {
          "highlevel-social-planner": [`${root}dist/index.d.ts`],
          "highlevel-social-planner/*": [`${root}dist/*/index.d.ts`],
        },
      },
    );
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [
        file?.fileName.slice(folder.length + 1),
        ts.flattenDiagnosticMessageText(messageText, " "),
      ]);
    expect(faults).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);
