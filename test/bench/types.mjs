// @ts-check
// What the types cost whoever imports the package: a small program against an empty one, under plain `strict`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const tsc = require.resolve("typescript/bin/tsc");
const root = join(import.meta.dirname, "../..");

const programs = {
  planner: `
import { ApiError, createPlanner } from "highlevel-social-planner";

const planner = createPlanner({ token: "t", locationId: "l" });
const { results } = await planner.accounts.list();
export const names = results?.accounts?.map(({ name }) => name);
await planner.csv.setAccounts({ accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n", userId: "u" });
for await (const post of planner.posts.list.all({ type: "scheduled" })) console.log(post.summary);
await planner.posts.create({ accountIds: ["a"], userId: "u", type: "post", status: "draft", media: [] })
  .catch((error: unknown) => { if (error instanceof ApiError) console.error(error.issues); });
`,
  client: `
import { createClient } from "highlevel-social-planner";

const client = createClient({ token: "t" });
export const { data, error } = await client.POST("/social-media-posting/{locationId}/set-accounts", {
  params: { path: { locationId: "l" } },
  body: { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n" },
});
`,
  // What openapi-fetch's own declarations cost where libraries are checked, too.
  "openapi-fetch": `import "openapi-fetch";`,
};

/**
 * How many types and instantiations each program has over the empty one.
 *
 * @param {{ dist: string, skipLibCheck: boolean }} options
 */
export function measureTypes({ dist, skipLibCheck }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-types-"));
  try {
    const installed = join(folder, "node_modules/highlevel-social-planner");
    mkdirSync(installed, { recursive: true });
    symlinkSync(join(root, "package.json"), join(installed, "package.json"));
    symlinkSync(dist, join(installed, "dist"));
    symlinkSync(
      join(root, "node_modules/openapi-fetch"),
      join(folder, "node_modules/openapi-fetch"),
    );
    symlinkSync(
      join(root, "node_modules/openapi-typescript-helpers"),
      join(folder, "node_modules/openapi-typescript-helpers"),
    );
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const count = (/** @type {string} */ program) => diagnose(folder, program, skipLibCheck);
    const empty = count("export {};");
    return Object.entries(programs).map(([name, program]) => {
      const full = count(program);
      return {
        name,
        types: full.types - empty.types,
        instantiations: full.instantiations - empty.instantiations,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function diagnose(
  /** @type {string} */ folder,
  /** @type {string} */ program,
  /** @type {boolean} */ skipLibCheck,
) {
  writeFileSync(join(folder, "program.ts"), program);
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    noEmit: true,
    preserveSymlinks: true,
    skipLibCheck,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["program.ts"] }),
  );
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, "-p", folder, "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stdout);
  const read = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { types: read("Types"), instantiations: read("Instantiations") };
}
