import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createFile, writeNew } from "../../src/cli/new-file.js";

it("writes over nothing: one name is refused in words, or another one is taken", async () => {
  const folder = await mkdtemp(join(tmpdir(), "new-"));
  const path = join(folder, "out.csv");
  await writeFile(path, "mine");
  await expect(createFile(path, "theirs")).rejects.toThrow(
    `${path}: it is there already; give another name, or remove it first`,
  );
  await expect(createFile(join(folder, "no", "out.csv"), "theirs")).rejects.toThrow(
    `out.csv: there is no folder ${join(folder, "no")}; make it first, or name another`,
  );
  expect(await writeNew(path, "theirs")).toBe(join(folder, "out-2.csv"));
  expect(await readFile(path, "utf8")).toBe("mine");
  await rm(folder, { recursive: true });
});
