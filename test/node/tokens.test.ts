import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileTokens } from "../../src/node/index.js";
import { createOAuth } from "../../src/oauth/index.js";
import { startAuthority } from "../oauth/authority.js";

const locationId = "ve9EPM428h8vShlRW1KT";
const key = "location-ve9EPM428h8vShlRW1KT";
const location = { userType: "Location", locationId };

let directory: string;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "tokens-")), "below", "tokens");
});
afterEach(async () => {
  await rm(join(directory, "../.."), { recursive: true });
});

const pair = (count: number) => ({
  access_token: `access-${count}`,
  refresh_token: `refresh-${count}`,
  expiresAt: 1_900_000_000_000,
});
const large = (count: number) => ({
  ...pair(count),
  approvedLocations: Array.from({ length: 20_000 }, () => `id-${count}`),
});
const app = (baseUrl: string) =>
  createOAuth({ clientId: "app-1", clientSecret: "s3cr3t", baseUrl, store: fileTokens(directory) });

/** Runs the program that refreshes, on its own process. */
function start(baseUrl: string, times: number) {
  const program = fileURLToPath(new URL("refresher.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, directory, baseUrl, locationId, String(times)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const tokens = once(child, "close").then(() => text && (JSON.parse(text) as string[]));
  return { child, tokens };
}

describe("fileTokens", () => {
  it("keeps each key in a file of its own that only its owner can read", async () => {
    const store = fileTokens(directory);
    expect(await store.read(key)).toBeUndefined();
    await store.update(key, async () => pair(1));
    await store.update("../company/é", async () => pair(2));
    expect((await readdir(directory)).toSorted()).toEqual([
      "..%2Fcompany%2F%C3%A9.json",
      "location-ve9EPM428h8vShlRW1KT.json",
    ]);
    const path = join(directory, "location-ve9EPM428h8vShlRW1KT.json");
    expect(await readFile(path, "utf8")).toBe(
      '{\n  "access_token": "access-1",\n  "refresh_token": "refresh-1",\n  "expiresAt": 1900000000000,\n  "version": 1\n}\n',
    );
    expect(await fileTokens(directory).read(key)).toEqual(pair(1));
    expect([(await stat(path)).mode & 0o777, (await stat(directory)).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it("closes a file that others could read when it replaces it", async () => {
    await mkdir(directory, { recursive: true });
    const path = join(directory, `${key}.json`);
    await writeFile(path, JSON.stringify(pair(1)), { mode: 0o644 });
    const store = fileTokens(directory);
    await store.update(key, async (stored) => ({ ...pair(2), was: stored?.access_token }));
    expect(await store.read(key)).toEqual({ ...pair(2), was: "access-1" });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("is by default where the XDG state directory is", async () => {
    const before = process.env["XDG_STATE_HOME"];
    process.env["XDG_STATE_HOME"] = directory;
    try {
      await fileTokens().update(key, async () => pair(1));
    } finally {
      if (before === undefined) delete process.env["XDG_STATE_HOME"];
      else process.env["XDG_STATE_HOME"] = before;
    }
    expect(await readdir(join(directory, "social-planner", "tokens"))).toEqual([
      "location-ve9EPM428h8vShlRW1KT.json",
    ]);
  });

  it("never shows a part of a file, and writes nothing where nothing changed", async () => {
    const store = fileTokens(directory);
    await store.update(key, async () => large(0));
    const stop = new AbortController();
    const seen = new Set<string>();
    const reading = (async () => {
      while (!stop.signal.aborted) {
        const tokens = await store.read(key);
        const ids = tokens?.["approvedLocations"] as string[];
        expect(ids).toHaveLength(20_000);
        expect(new Set(ids)).toEqual(new Set([tokens?.access_token.replace("access", "id")]));
        seen.add(String(tokens?.access_token));
      }
    })();
    for (let count = 1; count <= 20; count += 1) await store.update(key, async () => large(count));
    stop.abort();
    await reading;
    expect(seen.size).toBeGreaterThan(1);
    const { ino } = await stat(join(directory, `${key}.json`));
    await store.update(key, async (stored) => stored ?? pair(0));
    expect((await stat(join(directory, `${key}.json`))).ino).toBe(ino);
    expect(await readdir(directory)).toEqual([`${key}.json`]);
  });

  it("leaves the old file, no lock and no secrets lying about where a change or a write fails", async () => {
    const store = fileTokens(directory);
    await store.update(key, async () => pair(1));
    await expect(store.update(key, () => Promise.reject(new Error("refused")))).rejects.toThrow(
      "refused",
    );
    const circular: { self?: unknown } = {};
    circular.self = circular;
    await expect(store.update(key, async () => ({ ...pair(2), circular }))).rejects.toThrow(
      TypeError,
    );
    expect(await store.read(key)).toEqual(pair(1));
    expect(await readdir(directory)).toEqual([`${key}.json`]);
  });

  it("names a broken file and does not quote it", async () => {
    await mkdir(directory, { recursive: true });
    const path = join(directory, `${key}.json`);
    await writeFile(path, '{"access_token":"access-1"');
    await expect(fileTokens(directory).read(key)).rejects.toThrow(
      new SyntaxError(`${path} is not JSON; delete it and authorize the app again`),
    );
  });

  it("runs a key's changes one after the other, and another key's meanwhile", async () => {
    const stores = [fileTokens(directory), fileTokens(directory)] as const;
    const order: string[] = [];
    const gate = new EventEmitter();
    const entered = once(gate, "entered");
    const released = once(gate, "released");
    const first = stores[0].update(key, async () => {
      gate.emit("entered");
      await released;
      order.push("first");
      return pair(1);
    });
    await entered;
    const second = stores[1].update(key, async (stored) => {
      order.push(`second after ${stored?.access_token}`);
      return pair(2);
    });
    await stores[1].update("other", async () => (order.push("other"), pair(3)));
    gate.emit("released");
    await Promise.all([first, second]);
    expect(order).toEqual(["other", "first", "second after access-1"]);
  });

  it("loses no change of many at once", async () => {
    const increment = () =>
      fileTokens(directory).update(key, async (stored) => ({
        ...pair(1),
        count: Number(stored?.["count"] ?? 0) + 1,
      }));
    await Promise.all(Array.from({ length: 40 }, increment));
    expect(await fileTokens(directory).read(key)).toMatchObject({ count: 40 });
  });

  it("takes over the lock of a process that died, and waits for one that lives", async () => {
    const store = fileTokens(directory);
    await mkdir(directory, { recursive: true });
    const lock = join(directory, `${key}.json.lock`);
    await writeFile(lock, "");
    const old = new Date(Date.now() - 6000);
    await utimes(lock, old, old);
    await store.update(key, async () => pair(1));
    expect(await readdir(directory)).toEqual([`${key}.json`]);
    await writeFile(lock, "");
    const waiting = store.update(key, async (stored) => ({
      ...pair(2),
      was: stored?.access_token,
    }));
    await writeFile(join(directory, `${key}.json`), JSON.stringify(pair(7)));
    await rm(lock);
    expect(await waiting).toMatchObject({ was: "access-7" });
  });

  it("shows that it lives while a change takes long", async () => {
    const lock = join(directory, `${key}.json.lock`);
    const isOld = async () => Date.now() - (await stat(lock)).mtimeMs > 5000;
    await fileTokens(directory).update(key, async () => {
      const old = new Date(Date.now() - 6000);
      await utimes(lock, old, old);
      while (await isOld()) await new Promise((resolve) => setTimeout(resolve, 50));
      return pair(1);
    });
    expect(await readdir(directory)).toEqual([`${key}.json`]);
  });

  it("leaves a lock alone that another took over", async () => {
    const store = fileTokens(directory);
    const lock = join(directory, `${key}.json.lock`);
    await store.update(key, async () => {
      await writeFile(`${lock}.other`, "");
      await rm(lock);
      await writeFile(lock, "another's");
      return pair(1);
    });
    expect(await readFile(lock, "utf8")).toBe("another's");
  });
});

describe("processes that share a token file", () => {
  it("refresh once and burn nothing, against a server without any grace", async () => {
    await using server = await startAuthority({ delay: 50 });
    await fileTokens(directory).update(key, async () => server.install(location, 0));
    const children = [start(server.baseUrl, 1), start(server.baseUrl, 1), start(server.baseUrl, 1)];
    expect(await Promise.all(children.map(({ tokens }) => tokens))).toEqual([
      ["access-2"],
      ["access-2"],
      ["access-2"],
    ]);
    expect(server.asked("/oauth/token").map(({ refresh_token }) => refresh_token)).toEqual([
      "refresh-1",
    ]);
    expect(server.burned).toEqual([]);
  });

  it("follow each other through many renewals, one token at a time", async () => {
    await using server = await startAuthority();
    await fileTokens(directory).update(key, async () => server.install(location, 0));
    const children = [start(server.baseUrl, 20), start(server.baseUrl, 20)];
    const tokens = await Promise.all(children.map((child) => child.tokens));
    expect(tokens.map((list) => list.length)).toEqual([20, 20]);
    expect(server.burned).toEqual([]);
    const count = server.asked("/oauth/token").length;
    expect(server.asked("/oauth/token").map(({ refresh_token }) => refresh_token)).toEqual(
      Array.from({ length: count }, (_, index) => `refresh-${index + 1}`),
    );
    expect(await fileTokens(directory).read(key)).toMatchObject({
      refresh_token: `refresh-${count + 1}`,
    });
  });

  it("lose nothing where one is killed between HighLevel's answer and the file, within HighLevel's grace", async () => {
    await using server = await startAuthority({ grace: true });
    await fileTokens(directory).update(key, async () => server.install(location, 0));
    server.faults.push("hang after acting");
    const { child, tokens } = start(server.baseUrl, 1);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGKILL");
    expect(await tokens).toBe("");
    expect((await readdir(directory)).toSorted()).toEqual([`${key}.json`, `${key}.json.lock`]);
    expect(await app(server.baseUrl).createTokenSource({ locationId })()).toBe("access-2");
    expect(server.asked("/oauth/token").map(({ refresh_token }) => refresh_token)).toEqual([
      "refresh-1",
      "refresh-1",
    ]);
    expect(await readdir(directory)).toEqual([`${key}.json`]);
  });
});
