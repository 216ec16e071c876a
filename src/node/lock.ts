import { open, readFile, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/** A lock that was taken, or who has it. */
export type Taken = { readonly release: () => Promise<void> } | { readonly holder: string };

/**
 * Takes a lock file, unless another process has it.
 *
 * The holder shows every second that it lives; one whose process is gone, or that has shown nothing for 5 s, has died
 * and is taken over from.
 */
export async function takeLock(path: string): Promise<Taken> {
  let file = await create(path);
  if (!file) {
    const holder = await readHolder(path);
    if (holder?.isAlive) return { holder: holder.name };
    // Where nobody holds it any more, it may be another's by now.
    if (holder) await rm(path, { force: true });
    file = await create(path);
    // Another may have found the same dead holder, and removed the lock that we made.
    await sleep(100);
    if (!file || !(await isStill(path, file))) {
      await file?.close();
      return { holder: "another process" };
    }
  }
  const taken = file;
  const pulse = setInterval(() => {
    taken.utimes(new Date(), new Date()).catch(() => {});
  }, 1000);
  return {
    async release() {
      clearInterval(pulse);
      const isOurs = await isStill(path, taken);
      await taken.close();
      if (isOurs) await rm(path, { force: true });
    },
  };
}

/** Does work while no other process does work under the same lock file; waits for its turn. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const taken = await takeLock(path);
    if ("release" in taken) return work().finally(taken.release);
    await sleep(20 + Math.random() * 40);
  }
}

async function create(path: string): Promise<FileHandle | undefined> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.write(JSON.stringify({ pid: process.pid, host: hostname() }));
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
}

async function readHolder(path: string): Promise<{ name: string; isAlive: boolean } | undefined> {
  const [file, text] = await Promise.all([stat(path), readFile(path, "utf8")]).catch(() => []);
  if (!file || text === undefined) return undefined;
  const { pid, host } = parse(text);
  const isGone = host === hostname() && pid !== undefined && !isRunning(pid);
  return {
    name: `process ${pid ?? "?"} on ${host ?? "?"}`,
    isAlive: !isGone && Date.now() - file.mtimeMs < 5000,
  };
}

// A holder that has just made the file may not have written it yet.
function parse(text: string): { pid?: number; host?: string } {
  try {
    return JSON.parse(text) as { pid?: number; host?: string };
  } catch {
    return {};
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function isStill(path: string, file: FileHandle): Promise<boolean> {
  const [ours, current] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  return ours.ino === current?.ino;
}
