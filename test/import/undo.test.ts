import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import {
  findRemains,
  importCsv,
  memoryLedger,
  removeRemains,
} from "highlevel-social-planner/import";
import { holdCount } from "../support/count.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const file = new File([`${header}\r\n2098-01-05 09:30:00,Fresh bread,,,,\r\n`], "bread.csv");

const sandbox = inject("sandbox");

/** A location in which the file was imported, and what the ledger has of it. */
async function importInto(locationId: string, schedule = false) {
  const planner = createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });
  const ledger = memoryLedger();
  const options = { file, accountIds: ["Harbor Bakery Ltd"], userId: "u", ledger, schedule };
  for await (const event of importCsv(planner, options))
    if (event.type === "finished") expect(event.outcome).toBe(schedule ? "scheduled" : "staged");
  const [record] = await ledger.list();
  const countPosts = async () =>
    (await planner.posts.list({ skip: "0", limit: "10" })).results?.posts?.length;
  return { planner, record: record!, countPosts };
}

/** A person presses the button in the browser. */
const press = async (planner: Awaited<ReturnType<typeof importInto>>["planner"], id: string) => {
  await planner.csv.finalize({ id, userId: "u" });
  await expect
    .poll(async () => (await planner.csv.get({ id, skip: "0", limit: "1" })).results?.csv?.status)
    .toBe("completed");
};

describe("taking an import back", () => {
  it("deletes what is staged, and nothing is left", async () => {
    const { planner, record } = await importInto("undo-staged");
    const remains = await findRemains(planner, record);
    expect([remains.staged, remains.posts]).toEqual([[record.parts[0]?.id], []]);
    expect(await removeRemains(planner, record, remains)).toEqual({
      staged: [],
      posts: [],
      published: [],
    });
  });

  it("does not take for staged what a person has scheduled: deleting that would delete its posts", async () => {
    const { planner, record, countPosts } = await importInto("undo-pressed");
    await press(planner, record.parts[0]?.id ?? "");
    expect((await findRemains(planner, record)).staged).toEqual([]);
    expect(await countPosts()).toBe(1);
  });

  it("looks again right before it deletes, for a person may be faster", async () => {
    const { planner, record, countPosts } = await importInto("undo-raced");
    const remains = await findRemains(planner, record);
    await press(planner, record.parts[0]?.id ?? "");
    await removeRemains(planner, record, remains);
    expect(await countPosts()).toBe(1);
  });

  it("deletes the posts that the ledger has, and reads back", async () => {
    const { planner, record, countPosts } = await importInto("undo-scheduled", true);
    await planner.posts.create({
      accountIds: [record.parts[0]?.accountIds[0] ?? ""],
      userId: "u",
      type: "post",
      status: "draft",
      media: [],
      summary: "Somebody else's",
    });
    const remains = await findRemains(planner, record);
    expect(remains.posts.map(({ row, status, summary }) => [row, status, summary])).toEqual([
      [1, "scheduled", "Fresh bread"],
    ]);
    expect((await removeRemains(planner, record, remains)).posts).toEqual([]);
    expect(await countPosts()).toBe(1);
  });
});

holdCount(4);
