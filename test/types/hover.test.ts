import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `
import { createPlanner } from "../../dist/index.js";
import type { CallEvent } from "../../dist/index.js";
import type { ImportEvent, ImportOptions } from "../../dist/import/index.js";
const planner = createPlanner({ token: "t" });
planner.csv.setAccounts;
planner.posts.list;
planner.twitter.attach;
declare const options: ImportOptions;
options.skipBadRows;
declare const uploaded: Extract<ImportEvent, { type: "uploaded" }>;
uploaded.type;
declare const repeated: Extract<CallEvent, { type: "retry" }>;
repeated.type;
`;

const file = `${root}test/types/editor.ts`;
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const text = path === file ? program : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: (path) => (path === file ? program : readFileSync(path, "utf8")),
});
afterAll(() => service.dispose());

/** What an editor shows where something is named. */
function hover(name: string): string {
  const shown = service.getQuickInfoAtPosition(file, program.indexOf(`${name};`) + name.length - 1);
  const tags = shown?.tags?.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  return [ts.displayPartsToString(shown?.documentation), ...(tags ?? [])].join("\n");
}

it(
  "an editor shows of a method what it does, its scope, whether it is repeated, and HighLevel's page",
  { timeout: 120_000 },
  () => {
    expect(hover("csv.setAccounts")).toBe(`Set the accounts of an uploaded file.

Scope: \`socialplanner/csv.write\`. It could act twice: it is never repeated on a guess.
@see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts Set Accounts} in HighLevel's documentation`);
    expect(hover("posts.list")).toContain(
      "Scope: `socialplanner/post.readonly`. It changes nothing",
    );
    expect(hover("twitter.attach")).toContain("@deprecated HighLevel does not support it.");
  },
);

it("an editor shows of an option what it does, and of an event what happened", () => {
  expect(hover("options.skipBadRows")).toBe(
    "Whether to go on without the rows that break a rule or that HighLevel refuses; default no.",
  );
  expect(hover("uploaded.type")).toBe("A file was sent.");
  expect(hover("repeated.type")).toBe(
    "The call is repeated after a wait, because of a status or an error.",
  );
});
