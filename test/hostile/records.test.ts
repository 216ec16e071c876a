import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, inject, it } from "vitest";
import { fileHolds, fileLedger, fileTokens } from "../../src/node/index.js";
import { useFolder } from "../cli/folder.js";
import { run } from "../cli/run.js";

const { at } = useFolder("records");
afterEach(() => rm(at("state"), { recursive: true, force: true }));

async function put(file: string, text: string): Promise<string> {
  await mkdir(at("state"), { recursive: true });
  await writeFile(at(join("state", file)), text);
  return at(join("state", file));
}

const part = { fileName: "f.csv", accountIds: ["a"], rows: [{ row: 1, caption: "Rye" }] };
const record = {
  mark: "sp-00000001",
  locationId: "l",
  file: "f.csv",
  startedAt: "x",
  parts: [part],
};
const hold = { locationId: "l", posts: [{ post: { _id: "p" }, ids: ["p"] }] };
const tokens = { access_token: "a", expiresAt: 1 };

const shapes = ["null", "{}", "[]", '"text"', "7", "", "{", '{"__proto__":{"mark":"x"}}'];
const places = [
  ...shapes.map((text) => ["imports", text] as const),
  ["imports", JSON.stringify({ ...record, mark: 7 })],
  ["imports", JSON.stringify({ ...record, parts: {} })],
  ["imports", JSON.stringify({ ...record, parts: [null] })],
  ["imports", JSON.stringify({ ...record, parts: [{ ...part, rows: [null] }] })],
  ["imports", JSON.stringify({ ...record, parts: [{ ...part, accountIds: [7] }] })],
  ["imports", JSON.stringify({ ...record, parts: [{ ...part, posts: [{}] }] })],
  ["imports", JSON.stringify({ ...record, pulled: "p" })],
  ["imports", JSON.stringify({ ...record, version: 2 })],
  ...shapes.map((text) => ["holds", text] as const),
  ["holds", JSON.stringify({ ...hold, posts: [null] })],
  ["holds", JSON.stringify({ ...hold, posts: [{ post: {}, ids: [7] }] })],
  ["holds", JSON.stringify({ ...hold, version: "new" })],
  ...shapes.map((text) => ["tokens", text] as const),
  ["tokens", JSON.stringify({ ...tokens, expiresAt: "soon" })],
  ["tokens", JSON.stringify({ ...tokens, version: 2 })],
] as const;

const openings = {
  imports: async () => fileLedger(at("state")).open("k"),
  holds: async () => fileHolds(at("state")).open("k"),
  tokens: async () => fileTokens(at("state")).update("k", async () => tokens),
};

describe("a file of ours in another shape", () => {
  it.each(places)("of %s is named and left alone: %s", async (kind, text) => {
    const path = await put("k.json", text);
    await expect(openings[kind]()).rejects.toThrow(path);
    expect(await readFile(path, "utf8")).toBe(text);
    // Nothing keeps the next one from it, once it is mended.
    await expect(stat(`${path}.lock`)).rejects.toThrow("ENOENT");
  });

  it("of before there were versions is read", async () => {
    await put("k.json", JSON.stringify(record));
    const entry = await fileLedger(at("state")).open("k");
    expect(entry.record).toEqual(record);
    await entry.close();
  });

  it("does not take imports down: the others are listed, and it ends by 4", async () => {
    const { url, token, userId } = inject("sandbox");
    const env = {
      HIGHLEVEL_BASE_URL: url,
      HIGHLEVEL_TOKEN: token,
      HIGHLEVEL_LOCATION_ID: "l",
      HIGHLEVEL_USER_ID: userId,
    };
    await put("good.json", JSON.stringify(record));
    const paths = [await put("a.json", "null"), await put("z.json", '{"version":9}')];
    const { code, stdout, stderr } = await run(["imports", "--ledger", at("state")], env);
    expect([code, stdout]).toEqual([4, expect.stringContaining("sp-00000001")]);
    expect(stderr).toContain(`${paths[0]} is not a record of ours; mend it or move it away\n`);
    expect(stderr).toContain(
      `${paths[1]} was written by another version of this package (9); update this one, and leave the file as it is\n`,
    );
  });
});

describe("a lock", () => {
  const hourAhead = new Date(Date.now() + 3_600_000);
  it.each([
    [
      "of a process of this machine that is gone",
      { pid: 2 ** 22 + 1, host: hostname() },
      undefined,
    ],
    ["of another machine, with a time that lies ahead", { pid: 1, host: "elsewhere" }, hourAhead],
    [
      "of another machine, that has shown nothing for long",
      { pid: 1, host: "elsewhere" },
      new Date(0),
    ],
    ["of nobody", null, new Date(0)],
    ["of no process at all", { pid: -1, host: 7, start: [] }, new Date(0)],
  ])("%s is taken over", async (_, holder, time) => {
    const path = await put("k.json.lock", JSON.stringify(holder));
    if (time) await utimes(path, time, time);
    expect(await fileTokens(at("state")).update("k", async () => tokens)).toEqual(tokens);
  });

  it("of a process that lives is left to it, however old it is", async () => {
    const path = await put("k.json.lock", JSON.stringify({ pid: process.ppid, host: hostname() }));
    await utimes(path, new Date(0), new Date(0));
    await expect(fileLedger(at("state")).open("k")).rejects.toThrow(
      `an import into location k is being run by process ${process.ppid} on ${hostname()}; wait until it ends, then look at what it did`,
    );
  });
});
