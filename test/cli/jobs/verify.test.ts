import { describe, expect, it } from "vitest";
import { useScheduled } from "../scheduled.js";

const { schedule } = useScheduled("verify", { own: true });

const states = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { row: number; state: string })
    .map(({ row, state }) => [row, state]);

describe("social-planner verify", () => {
  it("finds what was scheduled, by the import's mark and by the file alone", async () => {
    const { run, account, mark, file } = await schedule("verify");
    const remembered = await run("verify", mark, "--json");
    expect([remembered.code, states(remembered.stdout)]).toEqual([
      0,
      [
        [1, "scheduled"],
        [2, "scheduled"],
      ],
    ]);
    const read = await run("verify", file, ...account);
    expect(read.code).toBe(0);
    expect(read.stdout).toMatch(
      /^2 +2098-03-02 17:30 \(22:30Z\)  Harbor Bakery Ltd \(linkedin\)  The oven is called Big Martha  scheduled$/m,
    );
  });

  it("exits 3 where a post of ours is gone, also after its account was connected again", async () => {
    const { run, mark, planner, list, misbehave } = await schedule("verify-gone");
    await misbehave({
      faults: [{ kind: "reconnected", at: "locations/get" }],
    });
    expect((await run("verify", mark)).code).toBe(0);
    const post = (await list()).find(({ summary }) => summary?.includes("Martha"));
    await planner.posts.delete({ id: post?._id ?? "" });
    const { code, stdout } = await run("verify", mark, "--json");
    expect([code, states(stdout)]).toEqual([
      3,
      [
        [1, "scheduled"],
        [2, "removed"],
      ],
    ]);
  });

  it("exits 3 where somebody made a draft of a post, which never goes out", async () => {
    const { run, mark, planner, list, userId } = await schedule("verify-draft");
    const post = (await list()).find(({ summary }) => summary?.includes("Martha"));
    await planner.posts.update({
      id: post?._id ?? "",
      accountIds: post?.accountIds ?? [],
      userId,
      type: "post",
      status: "draft",
      media: [],
      summary: post?.summary,
    });
    const { code, stdout } = await run("verify", mark, "--json");
    expect([code, states(stdout)]).toEqual([
      3,
      [
        [1, "scheduled"],
        [2, "draft"],
      ],
    ]);
  });

  it("exits 3 where what was planned is in review, and 4 once that is deleted", async () => {
    const { run, account, file, mark, planner } = await schedule("verify-staged");
    await run("undo", mark, "--yes");
    const [, id = ""] = /as import ([0-9a-f]{24})/.exec(
      (await run("import", file, ...account)).stderr,
    )!;
    const read = async (...what: string[]) => {
      const { code, stdout } = await run("verify", ...what, "--json");
      return [code, ...states(stdout).flat()];
    };
    expect(await read(mark)).toEqual([3, 1, "staged", 2, "staged"]);
    expect(await read(file, ...account)).toEqual([3, 1, "staged", 2, "staged"]);
    await planner.csv.delete({ id });
    expect(await read(mark)).toEqual([4, 1, "missing", 2, "missing"]);
  });

  it("says which import it does not know", async () => {
    const { run } = await schedule("verify-unknown");
    expect(await run("verify", "sp-00000000")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "social-planner: the ledger has no import sp-00000000; social-planner imports lists them\n",
    });
  });
});
