import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const steps: string[] = [];
const watched = {
  ...fs,
  writeFile: async (...args: Parameters<typeof fs.writeFile>) => {
    steps.push(`write ${JSON.stringify(args[2])}`);
    return fs.writeFile(...args);
  },
  rename: async (from: string, to: string) => {
    steps.push(`rename to ${basename(to)}`);
    return fs.rename(from, to);
  },
  open: async (path: string, ...rest: []) => {
    const handle = await fs.open(path, ...rest);
    const sync = handle.sync.bind(handle);
    handle.sync = () => (steps.push(`flush ${basename(path)}`), sync());
    return handle;
  },
};

// Modules are shared between test files, so that this one has its own and leaves none behind.
let replaceFile: (path: string, text: string) => Promise<void>;
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("node:fs/promises", () => watched);
  ({ replaceFile } = await import("../../src/node/file.js"));
});
afterAll(() => {
  vi.doUnmock("node:fs/promises");
  vi.resetModules();
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

it("readIfThere names what stands in the place of a file", async () => {
  const { readIfThere } = await import("../../src/node/file.js");
  const path = join(directory, "k.json");
  expect(await readIfThere(path)).toBeUndefined();
  await fs.mkdir(path);
  await expect(readIfThere(path)).rejects.toThrow(`${path}: this is a folder; name the file in it`);
});
