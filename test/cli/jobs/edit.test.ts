import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../run.js";
import { useLocation } from "../location.js";

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
