// @ts-check
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/**
 * Writes test/golden/surface.d.ts: what users of the package may import, entry point by entry point, without comments. With
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
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

/** Where each declaration stands already: what two entry points share is shown at the first. @type {Map<ts.Symbol, string>} */
const shown = new Map();
const publics = new Set(entries.flatMap(({ file }) => exportsOf(file)));
const text = `// Written by \`npm run golden\`: what users may import, and what that is made of. A change here is a change for them.\n\n${entries.map(section).join("\n")}`;

if (!argv.includes("--check")) await writeFile(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error(
    "test/golden/surface.d.ts is stale: run `npm run golden`, and read what changes for users.",
  );
  exit(1);
}

/** An entry point: its exports by name, other names that they go by, then what they are made of and nobody can import. @param {typeof entries[number]} entry */
function section({ name, file }) {
  const symbols = exportsOf(file);
  const again = symbols.filter((symbol) => shown.has(symbol) || isGenerated(symbol));
  const own = symbols.filter((symbol) => !again.includes(symbol));
  for (const symbol of own) shown.set(symbol, name);
  const hidden = own.flatMap(partsOf);
  const renamed = namesOf(file).filter((symbol) => symbol.name !== original(symbol).name);
  return [
    `// ${name}\n`,
    ...again.map(
      (symbol) => `export { ${symbol.name} } from "${shown.get(symbol) ?? "the document"}";\n`,
    ),
    ...own.map((symbol) => print(symbol, true)),
    ...renamed.map((symbol) => `export { ${original(symbol).name} as ${symbol.name} };\n`),
    ...hidden.map((symbol) => print(symbol, false)),
  ].join("");
}

/** What a file exports, by the name of its declaration. @param {string} file */
function exportsOf(file) {
  return namesOf(file)
    .map(original)
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** The names that a file exports. @param {string} file */
function namesOf(file) {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module`);
  return checker.getExportsOfModule(module);
}

/** What a declaration names, and what that names, of our own files and without an export. @param {ts.Symbol} symbol @returns {ts.Symbol[]} */
function partsOf(symbol) {
  /** @type {ts.Symbol[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const named = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
    const part = named && original(named);
    if (part && isOurs(part) && !publics.has(part) && !shown.has(part)) {
      shown.set(part, "");
      found.push(part, ...partsOf(part));
    }
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return found;
}

/** @param {ts.Symbol} symbol @param {boolean} isExported */
function print(symbol, isExported) {
  const nodes = (symbol.declarations ?? []).map(statementOf);
  const [type] = nodes;
  if (type && ts.isTypeAliasDeclaration(type) && readsTable(type)) {
    const values = checker.getDeclaredTypeOfSymbol(symbol);
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
    const code = `type ${symbol.name} = ${checker.typeToString(values, undefined, flags)};\n`;
    return fold(isExported ? `export ${code}` : code);
  }
  for (const node of nodes) narrow(node);
  return (
    nodes
      .map(write)
      .map((code) => `${code.replace(/^(export )?(declare )?/, isExported ? "export " : "")}\n`)
      // A variant a line, so that a change of one is a change of its line.
      .map((code) => code.replaceAll("} | { ", "}\n    | { "))
      .join("")
  );
}

/** @param {ts.Node} node */
function write(node) {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

/** An object or a tuple inside a type stands on one line where that is not too long. @param {ts.Node} node */
function narrow(node) {
  ts.forEachChild(node, narrow);
  if (!ts.isTypeLiteralNode(node) && !ts.isTupleTypeNode(node) && !ts.isMappedTypeNode(node))
    return;
  ts.setEmitFlags(node, ts.EmitFlags.SingleLine);
  if (write(node).length > 140) ts.setEmitFlags(node, ts.EmitFlags.None);
}

/** A long list of names on lines that can be read. @param {string} code */
function fold(code) {
  return code.replaceAll(/(?=.{121})(.{1,118}) \| /g, "$1\n    | ");
}

/** @param {ts.Symbol} symbol */
function original(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A type at the top of one of our files; a table is shown by the types that are made of it. @param {ts.Symbol} symbol */
function isOurs(symbol) {
  const { declarations = [] } = symbol;
  return declarations.some(
    (node) =>
      node.getSourceFile().fileName.startsWith(`${root}dist/`) &&
      node.parent === node.getSourceFile() &&
      !isGenerated(symbol) &&
      !ts.isFunctionDeclaration(node),
  );
}

/** Whether a type is made of a table that nobody can import. @param {ts.Node} node @returns {boolean} */
function readsTable(node) {
  if (!ts.isTypeQueryNode(node)) return ts.forEachChild(node, readsTable) ?? false;
  const table = checker.getSymbolAtLocation(node.exprName);
  return table !== undefined && !publics.has(original(table)) && !isGenerated(original(table));
}

/** @param {ts.Symbol} symbol */
function isGenerated({ declarations = [] }) {
  return declarations.some((node) => node.getSourceFile().fileName.includes("/generated/"));
}

/** A variable is shown with its `const`. @param {ts.Node} node */
function statementOf(node) {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}
