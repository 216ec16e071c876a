import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { holdCount } from "../support/count.js";

const documents = fileURLToPath(new URL("../../openapi/", import.meta.url));
const require = createRequire(import.meta.url);
const redocly = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");

const sandbox = inject("sandbox");

const connect = (locationId: string) =>
  createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });

/** What Redocly's runner makes of a workflow: whether it passed, and its steps. */
async function respect(workflow: string, locationId: string, more: object, folder = documents) {
  const input = { token: sandbox.token, locationId, userId: sandbox.userId, ...more };
  const output = join(await mkdtemp(join(tmpdir(), "respect-")), "report.json");
  const words = ["respect", join(folder, "csv-import.arazzo.yaml"), "--workflow", workflow];
  const flags = ["--input", JSON.stringify(input), "--server", `planner=${sandbox.url}`];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  const code = await new Promise<unknown>((resolve) => {
    execFile(process.execPath, [redocly, ...words, ...flags, "-J", output], { env }, (error) =>
      resolve(error?.code ?? 0),
    );
  });
  const report = await readFile(output, "utf8");
  await rm(dirname(output), { recursive: true });
  const names = [...report.matchAll(/"stepId": ?"([\w-]+)"/g)].map(([, name]) => name);
  return { code, steps: [...new Set(names)], report };
}

const accountIds = async (locationId: string) => {
  const { results } = await connect(locationId).accounts.list();
  return [results?.accounts?.find(({ platform }) => platform === "facebook")?.id ?? ""];
};

const countPosts = async (locationId: string) => {
  const { results } = await connect(locationId).posts.list({ skip: "0", limit: "100" });
  return results?.posts?.length;
};

describe("the import as an Arazzo workflow", { timeout: 60_000 }, () => {
  it("turns the file into scheduled posts, and shows no token", async () => {
    const { code, steps, report } = await respect("import-csv", "arazzo", {
      accountIds: await accountIds("arazzo"),
    });
    expect([code, steps]).toEqual([
      0,
      ["upload", "set-accounts", "find-import", "review", "finalize", "await-posts", "list-posts"],
    ]);
    expect(await countPosts("arazzo")).toBe(2);
    expect(report).not.toContain(sandbox.token);
  });

  it("finalizes nothing where a row is refused; what is staged is taken back", async () => {
    const folder = await mkdtemp(join(tmpdir(), "arazzo-"));
    await cp(documents, folder, { recursive: true });
    const csv = await readFile(join(folder, "csv-import.csv"), "utf8");
    await writeFile(
      join(folder, "csv-import.csv"),
      csv.replace("media.example.com", "gone.invalid"),
    );
    const refused = await respect(
      "import-csv",
      "arazzo-refused",
      { accountIds: await accountIds("arazzo-refused") },
      folder,
    );
    await rm(folder, { recursive: true });
    expect([refused.code, refused.steps.at(-1)]).toEqual([1, "review"]);
    expect(await countPosts("arazzo-refused")).toBe(0);

    const list = () => connect("arazzo-refused").csv.list({ userId: sandbox.userId });
    const [staged] = [(await list()).results?.csvs ?? []].flat();
    expect((await respect("take-back", "arazzo-refused", { id: staged?._id })).code).toBe(0);
    expect((await list()).results?.count).toBe(0);
  });
});

holdCount(2);
