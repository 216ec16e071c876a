import { readFile, readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }
  >;
}

const directory = new URL("../../.github/workflows/", import.meta.url);
const files = (await readdir(directory)).toSorted();

it("knows the workflows", () => {
  expect(files).toEqual(["ci.yml", "docs.yml", "drift.yml", "release.yml"]);
});

describe.each(files)("%s", (file) => {
  it("pins each action by its commit, and lets no package's script run where it may write", async () => {
    const { permissions, jobs }: Workflow = parse(await readFile(new URL(file, directory), "utf8"));
    for (const [name, job] of Object.entries(jobs)) {
      const mayWrite = Object.values(job.permissions ?? permissions).includes("write");
      for (const { uses, run } of job.steps) {
        if (uses)
          expect([name, uses]).toEqual([name, expect.stringMatching(/^[\w/-]+@[0-9a-f]{40}$/)]);
        if (mayWrite && run)
          expect([name, run]).toEqual([name, expect.not.stringMatching(/npm ci$|\.ci\/run/m)]);
      }
    }
  });
});
