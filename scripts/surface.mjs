// @ts-check
import { writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/**
 * Writes test/golden/surface.d.ts: the types that users of the package see, of all entry points, without comments. With
 * --check, says whether it is stale and exits 1 instead. What is made of the document is left out: it has a table of its own.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const target = `${root}test/golden/surface.d.ts`;
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const entries = Object.entries(exports).flatMap(([name, value]) =>
  typeof value === "string" ? [] : [{ name, file: `${root}${value.types.slice(2)}` }],
);
const program = ts.createProgram(
  entries.map(({ file }) => file),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  },
);
const printer = ts.createPrinter({ removeComments: true });
const sections = program
  .getSourceFiles()
  .filter(
    ({ fileName }) => fileName.startsWith(`${root}dist/`) && !fileName.includes("/generated/"),
  )
  .toSorted((left, right) => (left.fileName < right.fileName ? -1 : 1))
  .map((file) => {
    const name = file.fileName.slice(`${root}dist/`.length);
    const entry = entries.find((one) => one.file === file.fileName);
    return `// ${name}${entry ? `, which is ${entry.name}` : ""}\n${printer.printFile(file).replace(/^\/\/#.*\n/gm, "")}`;
  });
const text = `// Written by \`npm run golden\`: the package's types, file by file. A change here is a change for its users.\n\n${sections.join("\n")}`;

if (!argv.includes("--check")) await writeFile(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error(
    "test/golden/surface.d.ts is stale: run `npm run golden`, and read what changes for users.",
  );
  exit(1);
}
