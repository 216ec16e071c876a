import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../run.js";
import { useLocation } from "../location.js";
import { useScheduled } from "../scheduled.js";

const { environment, planner, accountOf } = useLocation("cli-edit");
const edit = (...words: string[]) => run(["posts", "edit", ...words], environment());

async function make(
  more: { status?: "draft"; media?: { url: string; type: "image/jpeg" }[] } = {},
) {
  const { results } = await planner.posts.create({
    accountIds: [accountOf("facebook")],
    userId: "user-1",
    type: "post",
    status: "scheduled",
    scheduleDate: "2098-01-05T14:30:00Z",
    summary: "Our oven has no name.",
    media: [],
    ...more,
  });
  return results?.post?._id ?? "";
}

describe.each(["2021-07-28", "v3"])("social-planner posts edit, in %s", (version) => {
  let id: string;
  beforeAll(async () => {
    id = await make();
  });

  it("changes a caption and a time, and shows what is there now", async () => {
    const words = ["--caption", "Our oven is Big Martha.", "--at", "2098-01-06 10:00"];
    const { code, stdout } = await edit("--id", id, ...words, "--api-version", version);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "Changed, as HighLevel shows it now:\n  caption: Our oven has no name. → Our oven is Big Martha.\n  time: 2098-01-05 14:30Z → 2098-01-06 15:00Z\n",
    );
    const { results } = await planner.posts.get({ id });
    expect(results?.post).toMatchObject({
      status: "scheduled",
      summary: "Our oven is Big Martha.",
      displayDate: "2098-01-06T15:00:00.000Z",
    });
  });

  it("shows the post and sends nothing in a dry run", async () => {
    const { code, stdout } = await edit("--id", id, "--summary", "Rye", "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("Big Martha");
    expect(stdout).toContain("Nothing was sent.");
    expect((await planner.posts.get({ id })).results?.post?.summary).toBe(
      "Our oven is Big Martha.",
    );
  });
});

describe("social-planner posts edit", () => {
  it("exits 1 where a post is not all known, and 2 where it is not said what changes", async () => {
    const id = await make({
      media: [{ url: "https://media.example.com/a.jpg", type: "image/jpeg" }],
    });
    const one = await edit("--id", id, "--caption", "Rye");
    expect([one.code, one.stdout]).toEqual([1, ""]);
    expect(one.stderr).toContain("--anyway");
    for (const [words, said] of [
      [[], "--id is missing"],
      [["--id", id], "say what changes"],
      [
        ["--id", id, "--at", "2098-01-06 10:00", "--schedule-date", "2098-01-06T15:00:00Z"],
        "leave one out",
      ],
      [["--id", id, "--at", "tomorrow"], "--at:"],
    ] as const) {
      const { code, stderr } = await edit(...words);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });
});

describe("a first comment that was not given again", () => {
  const { schedule } = useScheduled("edit-comment", { own: true });
  const told = "HighLevel tells no first comment: ";
  const gone = "one that no import of yours sent is gone; --follow-up-comment gives it again.\n";

  it("is called gone where the post was changed, perhaps gone where that is not known, else not at all", async () => {
    const { run: runThere, list, misbehave } = await schedule("edit-comment");
    const { _id = "" } =
      (await list()).find(({ summary }) => summary === "The oven is called Big Martha") ?? {};
    const words = ["posts", "edit", "--id", _id];
    const last = async (...more: string[]) => {
      const { code, stdout } = await runThere(...words, ...more);
      return [code, stdout.slice(stdout.indexOf("scheduled\n") + 10)];
    };
    expect(await last("--at", "2098-03-03 17:30", "--dry-run")).toEqual([
      0,
      "Nothing was sent. Without --dry-run it is changed.\n",
    ]);
    await misbehave({ faults: [{ kind: "error", at: "posts/update", times: 9 }] });
    expect(await last("--at", "2098-03-03 17:30")).toEqual([
      4,
      `No answer came, and HighLevel shows another scheduleDate than was sent: look there.\n${told}if the post was changed, ${gone}`,
    ]);
    const ignored = {
      kind: "answer",
      status: 200,
      body: {},
      at: "posts/update",
      times: 9,
    } as const;
    await misbehave({ faults: [ignored] });
    expect(await last("--at", "2098-03-03 17:30")).toEqual([
      3,
      `HighLevel took it, and shows another scheduleDate than was sent: LOOK THERE.\n${told}${gone}`,
    ]);
    const refusal = {
      kind: "answer",
      status: 422,
      body: {},
      at: "posts/update",
      times: 9,
    } as const;
    await misbehave({ faults: [refusal] });
    const refused = await runThere(...words, "--at", "2098-03-03 17:30");
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    await misbehave({ faults: [] });
    expect(await last("--follow-up-comment", "It is 40 years old.")).toEqual([
      0,
      "HighLevel took it; its caption and its time are as they were.\n",
    ]);
    expect(await last("--caption", "It is called Little Martha")).toEqual([
      0,
      `Changed, as HighLevel shows it now:\n  caption: The oven is called Big Martha → It is called Little Martha\n${told}${gone}`,
    ]);
  });
});
