import { randomUUID } from "node:crypto";
import { open, readFile, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { toWriteError } from "./file-error.js";

interface Lock {
  /** Whether it is still ours: it was neither deleted nor taken over. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

interface Holder {
  readonly pid?: number | undefined;
  readonly host?: string | undefined;
  /** When its process began, so that another one of the same number is not taken for it. */
  readonly start?: string | undefined;
}

/**
 * Takes a lock file, unless another process has it.
 *
 * On one machine a lock belongs to its process for as long as that lives, however long it is frozen. A process of another
 * machine shows every second that it lives; where it has shown nothing for 5 s by the file system's own clock, or its
 * last sign lies in the future, it is taken over from.
 */
export async function takeLock(path: string): Promise<Lock | { readonly holder: string }> {
  const text = JSON.stringify({ pid: process.pid, host: hostname(), start: await startOf("self") });
  let file = await create(path, text);
  if (!file) {
    const holder = await readHolder(path);
    if (holder?.isAlive) return { holder: holder.name };
    // Where nobody holds it any more, it may be another's by now.
    if (holder) await rm(path, { force: true });
    file = await create(path, text);
    // Another may have found the same dead holder, and removed the lock that we made.
    await sleep(100);
    if (!file || !(await isStill(path, file))) {
      await file?.close();
      return { holder: "another process" };
    }
  }
  return hold(path, file, text);
}

function hold(path: string, file: FileHandle, text: string): Lock {
  // Written, not touched: so the sign bears the file system's time, and not this machine's.
  const pulse = setInterval(() => {
    file.write(text, 0).catch(() => {});
  }, 1000);
  return {
    isHeld: () => isStill(path, file),
    async release() {
      clearInterval(pulse);
      const isOurs = await isStill(path, file);
      await file.close();
      if (isOurs) await rm(path, { force: true });
    },
  };
}

const patience = 120_000;

/** Does work while no other process does under the same lock file; throws Error that names the holder after two minutes of waiting. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const taken = await takeLock(path);
    if ("release" in taken) return work().finally(taken.release);
    if (performance.now() > end)
      throw new Error(
        `${path} has been held by ${taken.holder} all the time; end it, or delete the file where it is gone`,
      );
    await sleep(20 + Math.random() * 40);
  }
}

async function create(path: string, text: string): Promise<FileHandle | undefined> {
  try {
    const file = await open(path, "wx", 0o600);
    // A lock that names nobody, as a full disk leaves it, would keep all others out.
    await file.write(text, 0).catch(async (error: unknown) => {
      await file.close();
      await rm(path, { force: true });
      throw error;
    });
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw toWriteError(path, error);
  }
}

async function readHolder(path: string): Promise<{ name: string; isAlive: boolean } | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { pid, host, start } = parse(text);
  const isHere = host === hostname() && pid !== undefined;
  return {
    name: `process ${pid ?? "?"} on ${host ?? "?"}`,
    isAlive: isHere ? await isRunning(pid, start) : await hasPulse(path),
  };
}

// A holder that has just made the file may not have written it yet.
function parse(text: string): Holder {
  try {
    const { pid, host, start } = Object(JSON.parse(text)) as Record<string, unknown>;
    return {
      pid: Number.isSafeInteger(pid) && (pid as number) > 0 ? (pid as number) : undefined,
      host: typeof host === "string" ? host : undefined,
      start: typeof start === "string" ? start : undefined,
    };
  } catch {
    return {};
  }
}

async function isRunning(pid: number, start: string | undefined): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const since = await startOf(pid);
  if (since === ended) return false;
  return start === undefined || since === undefined || start === since;
}

const ended = "ended";

/** When a process began, or that it has ended, where the system tells it: Linux, in ticks since the machine did, with the name of that start. */
async function startOf(pid: number | "self"): Promise<string | undefined> {
  try {
    const [line, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    ]);
    // The second field is the program's name in brackets, which may hold anything.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    // One that has ended, and for which nobody waits, still has an entry: it does nothing any more.
    if (/^[ZX]/.test(fields[0] ?? "")) return ended;
    return fields[19] && `${boot.trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

async function hasPulse(path: string): Promise<boolean> {
  const probe = `${path}.${randomUUID()}.now`;
  try {
    await writeFile(probe, "", { flag: "wx", mode: 0o600 });
    const [now, last] = await Promise.all([stat(probe), stat(path).catch(() => undefined)]);
    if (!last) return false;
    const age = now.mtimeMs - last.mtimeMs;
    return age > -1000 && age < 5000;
  } finally {
    await rm(probe, { force: true });
  }
}

async function isStill(path: string, file: FileHandle): Promise<boolean> {
  const [ours, current] = await Promise.all([file.stat(), stat(path)]).catch(() => []);
  return ours !== undefined && ours.ino === current?.ino && ours.dev === current.dev;
}
