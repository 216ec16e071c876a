import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the package, and starts Prism on each document and a sandbox that behaves, once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = ["social-planner.yaml", "social-planner.v3.yaml"].map((name) =>
    startPrism(`${root}openapi/${name}`),
  );
  await build().catch(async (error: unknown) => {
    for (const one of await Promise.all(starting)) await one.stop();
    throw error;
  });
  const [prism, prismV3] = (await Promise.all(starting)) as [Prism, Prism];
  // Only now is it there.
  const { startSandbox } = (await import(`${root}dist/sandbox/index.js`)) as {
    startSandbox: typeof import("../../src/sandbox/index.js").startSandbox;
  };
  const sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
  project.provide("prismUrl", prism.url);
  project.provide("prismUrls", { "2021-07-28": prism.url, v3: prismV3.url });
  const { url, token, locationId, userId } = sandbox;
  project.provide("sandbox", { url, token, locationId, userId });
  return async () => {
    await Promise.all([prism.stop(), prismV3.stop(), sandbox.stop()]);
  };
}

async function build(): Promise<void> {
  await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: root }).catch((error) => {
    throw new Error(`the package cannot be built:\n${error.stdout}${error.stderr}`);
  });
}

interface Prism {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function startPrism(document: string): Promise<Prism> {
  const child = spawn(
    process.execPath,
    [
      require.resolve("@stoplight/prism-cli/dist/index.js"),
      "mock",
      "-h",
      "127.0.0.1",
      "-p",
      "0",
      "--errors",
      document,
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let log = "";
  let stopping = false;
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log = `${log}${chunk.toString()}`.slice(-20_000);
      const found = /listening on (http:\/\/[\d.]+:\d+)/.exec(log)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => {
      if (!stopping) console.error(`Prism died:\n${log.slice(-2000)}`);
      reject(new Error("Prism did not start"));
    });
  });
  return {
    url,
    async stop() {
      stopping = true;
      child.kill("SIGTERM");
      await exited;
    },
  };
}

declare module "vitest" {
  interface ProvidedContext {
    /** Prism on the document of version 2021-07-28. */
    prismUrl: string;
    /** Prism on the document of each version. */
    prismUrls: Record<"2021-07-28" | "v3", string>;
    /** Shared: each test takes locations of its own, and makes none of them misbehave. */
    sandbox: { url: string; token: string; locationId: string; userId: string };
  }
}
