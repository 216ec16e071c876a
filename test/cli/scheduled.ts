import { afterAll, beforeAll, expect, inject } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Behaviour, Sandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "./folder.js";
import { run as runHere } from "./run.js";

const rows = [
  "2098-03-01 08:00:00,Good morning,https://bakery.example/,https://media.example.com/a.jpg,,\r\n",
  "2098-03-02 17:30:00,The oven is called Big Martha,,,,\r\n",
];

/** Locations in which two posts are scheduled, of the sandbox that all tests share, or of one that may misbehave. */
export function useScheduled(name: string, { own = false } = {}) {
  const { at, write } = useFolder(name);
  let sandbox: Pick<Sandbox, "url" | "token" | "userId"> = inject("sandbox");
  let unruly: Sandbox | undefined;
  let file: string;
  beforeAll(async () => {
    if (own) sandbox = unruly = await startSandbox({ anyLocation: true, stepMs: 30 });
    file = await write("week.csv", header + rows.join(""));
  });
  afterAll(() => unruly?.stop());

  /** A location with the file scheduled on one account. */
  const schedule = async (locationId: string) => {
    const { url: baseUrl, token, userId } = sandbox;
    const env = {
      HIGHLEVEL_BASE_URL: baseUrl,
      HIGHLEVEL_TOKEN: token,
      HIGHLEVEL_LOCATION_ID: locationId,
      HIGHLEVEL_USER_ID: userId,
    };
    const run = (...words: string[]) => runHere(words, env);
    const account = ["--account", "Harbor Bakery Ltd"];
    expect((await run("import", file, ...account, "--schedule")).code).toBe(0);
    const { stdout } = await run("imports", "--json");
    const { mark } = JSON.parse(stdout) as { mark: string };
    const planner = createPlanner({ token, locationId, baseUrl });
    const list = async () => {
      const found = await planner.posts.list({ skip: "0", limit: "10" });
      return found.results?.posts ?? [];
    };
    const misbehave = async (behaviour: Behaviour) => unruly?.misbehave(locationId, behaviour);
    return { run, file, account, mark, planner, list, userId, misbehave };
  };
  return { at, schedule };
}
