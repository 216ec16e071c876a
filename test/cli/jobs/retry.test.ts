import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "../folder.js";
import { run as runHere } from "../run.js";
import { readOffer } from "../shell.js";

const { at, write } = useFolder("retry");
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20, publishing: "failed" });
  await write("bread.csv", `${header}2098-01-05 09:30:00,Fresh bread,,,,\r\n`);
});
afterAll(() => sandbox.stop());

const account = ["--account", "facebook/Harbor Bakery"];

/** A location of which the one post failed, and its import's mark. */
async function fail(locationId: string, via = "posts") {
  const run = (...words: string[]) =>
    runHere(words, {
      HIGHLEVEL_BASE_URL: sandbox.url,
      HIGHLEVEL_TOKEN: sandbox.token,
      HIGHLEVEL_LOCATION_ID: locationId,
      HIGHLEVEL_USER_ID: sandbox.userId,
      XDG_STATE_HOME: at(locationId),
    });
  const planner = createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });
  const list = async () =>
    (await planner.posts.list({ skip: "0", limit: "9" })).results?.posts ?? [];
  const send = () => run("import", at("bread.csv"), ...account, "--schedule", "--via", via);
  const { stdout } = await send();
  const [mark = ""] = /sp-[0-9a-f]{8}/.exec(stdout) ?? [];
  const [post] = await list();
  await planner.posts.update({
    id: post?._id ?? "",
    accountIds: post?.accountIds ?? [],
    userId: sandbox.userId,
    type: "post",
    status: "published",
    media: [],
    summary: "Fresh bread",
  });
  const retry = (...more: string[]) =>
    run("retry", mark, "--row", "1", ...account, "--at", "2098-02-01 10:00", "--yes", ...more);
  return { run, list, send, retry, mark, failed: post?._id ?? "" };
}

describe("social-planner retry", () => {
  it("is misused with a mark that the ledger has not, as verify and undo are", async () => {
    const row = ["--row", "1", "--account", "Harbor Bakery Ltd", "--at", "2098-02-01 10:00"];
    const ledger = ["--ledger", at("none")];
    const env = {
      HIGHLEVEL_BASE_URL: sandbox.url,
      HIGHLEVEL_TOKEN: sandbox.token,
      HIGHLEVEL_LOCATION_ID: "cli-retry-none",
    };
    expect(await runHere(["retry", "sp-00000000", ...row, ...ledger], env)).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "social-planner: the ledger has no import sp-00000000; social-planner imports lists them\n",
    });
  });

  it("takes up what was made where the answer is lost, and verify and import say so", async () => {
    const { run, list, send, retry, mark } = await fail("cli-retry");
    await sandbox.misbehave("cli-retry", {
      faults: [{ kind: "reset", acts: true, at: "posts/create" }],
    });
    const lost = await retry();
    expect([lost.code, lost.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^row 1 on .+: Fresh bread \(it failed: .+\)\nScheduled for 2098-02-01 10:00 \(15:00Z\) as post [0-9a-f]{24}\.\n$/,
      ),
    ]);
    const again = await retry();
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^It was posted again before, and is scheduled for 2098-02-01 10:00 \(15:00Z\) as post [0-9a-f]{24}; nothing was sent\.\n$/,
      ),
    ]);
    expect(await list()).toHaveLength(1);
    const verified = await run("verify", mark);
    const said = "posted again by retry, time: 2098-01-05 14:30Z → 2098-02-01 15:00Z";
    expect([verified.code, verified.stdout.replace(/\s+/g, " ")]).toEqual([
      0,
      expect.stringContaining("Fresh bread (posted again by retry) time: 2098-01-05 14:30Z"),
    ]);
    expect(verified.stdout).toContain(said);
    const imported = await send();
    expect([imported.code, imported.stdout]).toEqual([
      0,
      expect.stringContaining(
        "Scheduled: 0 posts are as the plan says, 1 was posted again by retry.",
      ),
    ]);
    const undone = await run("undo", mark, "--yes");
    expect([undone.code, undone.stdout]).toEqual([
      0,
      expect.stringContaining("Nothing of it is left to be published."),
    ]);
    expect(await list()).toEqual([]);
  });

  it("says that other posts are held while it sends one", async () => {
    const { run, list, retry } = await fail("cli-retry-held");
    const file = await write("cake.csv", `${header}2098-01-06 09:30:00,Cake,,,,\r\n`);
    await run("import", file, ...account, "--schedule");
    expect((await run("hold", "--yes")).code).toBe(0);
    const { code, stdout } = await retry();
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining("1 post held there; this one goes out all the same.\n"),
    ]);
    expect((await list()).map(({ status }) => status).toSorted()).toEqual(["draft", "scheduled"]);
  });

  it("is offered by import and verify, as a command that can be given as it stands", async () => {
    const { run, list, send, mark } = await fail("cli-retry-offer");
    const words = "To post again what its network did not take, at a time of your own behind --at";
    const offer = readOffer((await send()).stdout, words) ?? [];
    expect(offer.slice(0, 4)).toEqual(["retry", mark, "--row", "1"]);
    expect(readOffer((await run("verify", mark)).stdout, words)).toEqual(offer);
    const retried = await run(...offer, "--yes");
    expect([retried.code, retried.stdout]).toEqual([
      0,
      expect.stringMatching(/\nScheduled for 2098-01-05 09:30 \(14:30Z\) as post /),
    ]);
    expect((await list()).map(({ status }) => status)).toEqual(["scheduled"]);
  });

  it("is offered for a failed row of a file that was edited since, and not on a computer that did not send it", async () => {
    const { run, list } = await fail("cli-retry-elsewhere");
    const words = "To post again what its network did not take, at a time of your own behind --at";
    const rows = "2098-01-05 09:30:00,Fresh bread,,,,\r\n2098-01-06 09:30:00,Cake,,,,\r\n";
    await mkdir(at("edited"));
    const file = await write("edited/bread.csv", `${header}${rows}`);
    const edited = await run("import", file, ...account, "--schedule", "--via", "posts");
    const retried = await run(...(readOffer(edited.stdout, words) ?? []), "--yes");
    expect([retried.code, retried.stdout]).toEqual([0, expect.stringContaining("\nScheduled for")]);
    expect((await list()).map(({ status }) => status)).toEqual(["scheduled", "scheduled"]);
    const other = await fail("cli-retry-other", "csv");
    const away = await other.run("import", at("bread.csv"), ...account, "--ledger", at("away"));
    expect(away.stdout).toContain(
      "Not sent from here, and not taken by its network: 1 post. Where it was sent, verify tells how to post it again.\n",
    );
    expect(away.stdout).not.toContain("social-planner retry");
  });

  it("names the failed post where it cannot be deleted, and deletes it when it is run again", async () => {
    const { run, list, retry, mark, failed } = await fail("cli-retry-left");
    await sandbox.misbehave("cli-retry-left", {
      faults: [{ kind: "answer", status: 403, body: {}, at: "posts/delete" }],
    });
    const first = await retry();
    expect([first.code, first.stdout]).toEqual([
      3,
      expect.stringContaining(
        `The failed post ${failed} is STILL THERE: run this again, or delete it in HighLevel.\n`,
      ),
    ]);
    expect((await run("verify", mark)).code).toBe(0);
    const second = await retry();
    expect([second.code, second.stdout]).toEqual([
      0,
      expect.stringContaining(`; nothing was sent.\nThe failed post ${failed} is deleted.\n`),
    ]);
    expect(await list()).toHaveLength(1);
  });
});
