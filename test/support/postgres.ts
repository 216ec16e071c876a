import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgres } from "./program.js";

/** Starts a PostgreSQL server that listens on a socket in a directory of its own, and nowhere else. */
export async function startPostgres() {
  const host = mkdtempSync(join(tmpdir(), "postgres-"));
  const data = join(host, "data");
  // PostgreSQL refuses to run as root.
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"]));
  const user = process.getuid?.() === 0 ? { uid: id("-u"), gid: id("-g") } : {};
  if (user.uid) chownSync(host, user.uid, user.gid);
  execFileSync(
    join(postgres, "initdb"),
    ["-D", data, "-U", "planner", "-A", "trust", "-E", "UTF8"],
    {
      ...user,
      cwd: host,
    },
  );
  const settings = ["fsync=off", "listen_addresses=", `unix_socket_directories=${host}`];
  const server = spawn(
    join(postgres, "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    { ...user, cwd: host, stdio: ["ignore", "ignore", "pipe"] },
  );
  const exited = once(server, "exit");
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return {
    connection: { host, user: "planner", database: "postgres" },
    async stop() {
      server.kill("SIGINT");
      await exited;
      rmSync(host, { recursive: true });
    },
  };
}
