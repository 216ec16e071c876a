import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { replaceFile } from "../../src/node/file.js";

const steps: string[] = [];
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  return {
    ...real,
    writeFile: async (...args: Parameters<typeof real.writeFile>) => {
      steps.push(`write ${JSON.stringify(args[2])}`);
      return real.writeFile(...args);
    },
    rename: async (from: string, to: string) => {
      steps.push(`rename to ${basename(to)}`);
      return real.rename(from, to);
    },
    open: async (path: string, ...rest: []) => {
      const handle = await real.open(path, ...rest);
      const sync = handle.sync.bind(handle);
      handle.sync = () => (steps.push(`flush ${basename(path)}`), sync());
      return handle;
    },
  };
});

let directory: string;
beforeEach(async () => {
  directory = await fs.mkdtemp(join(tmpdir(), "file-"));
  steps.length = 0;
});
afterEach(() => fs.rm(directory, { recursive: true }));

describe("replaceFile", () => {
  it("flushes the text before it takes the name, and the directory after", async () => {
    await replaceFile(join(directory, "x.json"), "text");
    expect(steps).toEqual([
      'write {"flag":"wx","mode":384,"flush":true}',
      "rename to x.json",
      `flush ${basename(directory)}`,
    ]);
    expect(await fs.readFile(join(directory, "x.json"), "utf8")).toBe("text");
  });

  it("leaves nothing lying about where it fails", async () => {
    await fs.mkdir(join(directory, "x.json", "in the way"), { recursive: true });
    await expect(replaceFile(join(directory, "x.json"), "text")).rejects.toThrow();
    expect(await fs.readdir(directory)).toEqual(["x.json"]);
  });
});
