import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../run.js";
import { start } from "../start.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command prints once it listens, and what ends it. */
async function listen(...words: string[]) {
  // As where an earlier sandbox's variables were pasted: what is to be copied is not hidden.
  const child = start(["sandbox", ...words], { HIGHLEVEL_TOKEN: "sandbox-token" });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  await expect.poll(() => stdout, { timeout: 25_000 }).toContain("HIGHLEVEL_USER_ID");
  const stop = async () => {
    child.kill("SIGINT");
    return ((await once(child, "close")) as [number])[0];
  };
  return { stdout, stop, url: /HIGHLEVEL_BASE_URL=(\S+)/.exec(stdout)?.[1] ?? "" };
}

/** The variables that a shell has after the lines were pasted. */
function paste(stdout: string): Record<string, string> {
  const lines = [...stdout.matchAll(/^export (\w+)=(\S+)$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}

describe("social-planner sandbox", () => {
  it("prints what to paste, and where its page is", async () => {
    const { stdout, url, stop } = await listen();
    expect(stdout.replaceAll(url, "URL")).toBe(
      `# A local Social Planner: reported behaviour, not HighLevel. Stop it with Ctrl-C.
# What it holds: URL/
export HIGHLEVEL_BASE_URL=URL
export HIGHLEVEL_TOKEN=sandbox-token
export HIGHLEVEL_LOCATION_ID=ve9EPM428h8vShlRW1KT
export HIGHLEVEL_USER_ID=sdfdsfdsfEWEsdfsdsW32dd
`,
    );
    expect((await run(["accounts"], paste(stdout))).code).toBe(0);
    expect(await (await fetch(`${url}/`)).text()).toContain("<h1>Harbor Bakery</h1>");
    expect(await stop()).toBe(0);
  });

  it("prints the token of every client, wherever it is", async () => {
    const file = join(folder, "clients.json");
    const client = (locationId: string, token: object) => ({
      locationId,
      locationName: locationId,
      accounts: ["facebook/Tea / Milk"],
      userId: "u1",
      token,
    });
    const clients = {
      tea: client("TEA", { env: "TEA_TOKEN" }),
      milk: client("MILK", { file: "milk.token" }),
      ink: client("INK", { oauth: {} }),
    };
    await writeFile(file, JSON.stringify({ clients }));
    const { stdout, stop } = await listen("--clients", file);
    expect(stdout.split("\n").slice(6)).toEqual([
      "export TEA_TOKEN=sandbox-token.TEA",
      "# milk: the token in milk.token will do if it begins with pit-",
      "# ink: its token is in the OAuth store, which the sandbox does not know",
      "",
    ]);
    const env = paste(stdout);
    const words = ["accounts", "--clients", file, "--client", "tea"];
    expect((await run(words, env)).stdout).toContain("facebook  Tea / Milk  ");
    expect(await stop()).toBe(0);
  });

  it("refuses a port that is none, and a file of clients that is not there", async () => {
    expect(await run(["sandbox", "--port", "70000"], {})).toMatchObject({
      code: 2,
      stderr: "social-planner: --port must be a port number, not 70000\n",
    });
    const missing = join(folder, "nowhere.json");
    expect((await run(["sandbox", "--clients", missing], {})).code).toBe(2);
  });
});
