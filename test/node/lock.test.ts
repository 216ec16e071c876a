import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs/promises";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { lacks } from "../support/program.js";
import { fileLedger } from "highlevel-social-planner/node";

// A shell that becomes another program waits for no child: one that has ended stays in the system's list.
it.skipIf(process.platform !== "linux" || lacks("sh"))(
  "a process that has ended holds no lock, also where nobody waited for its end",
  async () => {
    const directory = await mkdtemp(join(tmpdir(), "lock-"));
    const parent = spawn("sh", ["-c", "sleep 0.05 & echo $!; exec sleep 20"]);
    try {
      const [said] = (await once(parent.stdout, "data")) as [Buffer];
      const pid = Number(said.toString());
      const state = async () => (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.[0];
      await expect.poll(state).toBe("Z");
      const ledger = fileLedger(directory);
      const first = await ledger.open("sp-0a1b2c3d");
      const lock = join(
        directory,
        (await readdir(directory)).find((name) => name.endsWith(".lock"))!,
      );
      await first.close();
      await writeFile(lock, JSON.stringify({ pid, host: hostname() }));
      await (await ledger.open("sp-0a1b2c3d")).close();
    } finally {
      parent.kill("SIGKILL");
      await rm(directory, { recursive: true });
    }
  },
);

it.skipIf(process.platform !== "linux")(
  "a folder that cannot be made is refused at once",
  async () => {
    const opened = fileLedger("/proc/no/such").open("sp-0a1b2c3d");
    await expect(opened).rejects.toMatchObject({ code: "ENOENT" });
  },
  5_000,
);

it("a full disk leaves no lock that names nobody", async () => {
  const directory = await mkdtemp(join(tmpdir(), "lock-"));
  vi.resetModules();
  vi.doMock("node:fs/promises", () => ({
    ...fs,
    open: async (...words: Parameters<typeof fs.open>) => {
      const file = await fs.open(...words);
      const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      return Object.assign(file, { write: () => Promise.reject(full) });
    },
  }));
  try {
    const { takeLock } = await import("../../src/node/lock.js");
    await expect(takeLock(join(directory, "one.lock"))).rejects.toThrow(/disk is full/);
    expect(await readdir(directory)).toEqual([]);
  } finally {
    vi.doUnmock("node:fs/promises");
    vi.resetModules();
    await rm(directory, { recursive: true });
  }
});

it.each(["", "home", "./home"])("state is below the user's own home where HOME is %j", (home) => {
  // In a thread of a process, HOME is that of the process.
  const module = new URL("../../dist/node/file.js", import.meta.url).href;
  const code = `const { stateDirectory } = await import(${JSON.stringify(module)}); console.log(stateDirectory())`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    env: { ...process.env, HOME: home, XDG_STATE_HOME: "" },
    encoding: "utf8",
  });
  expect(said).toBe(`${join(userInfo().homedir, ".local/state/social-planner")}\n`);
});

it.each(["", "state", "./state"])(
  "state is below the home where XDG_STATE_HOME is %j",
  async (said) => {
    vi.stubEnv("XDG_STATE_HOME", said);
    try {
      const { stateDirectory } = await import("../../src/node/file.js");
      expect(stateDirectory()).toBe(join(homedir(), ".local/state/social-planner"));
    } finally {
      vi.unstubAllEnvs();
    }
  },
);
