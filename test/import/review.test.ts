import { describe, expect, it } from "vitest";
import type { PlannedPost } from "../../src/import/check.js";
import type { CsvRow } from "../../src/import/event.js";
import { reviewRows } from "../../src/import/review.js";
import { holdCount } from "../support/count.js";

const utc = "2026-12-07T14:00:00.000Z";
const plan = (row: number, content: string, media: string[] = []): PlannedPost => ({
  row,
  local: "2026-12-07 09:00:00",
  utc,
  content,
  link: "",
  media,
  cells: [],
});
const held = (summary: string, more: object = {}) =>
  ({ _id: `id of ${summary}`, summary, scheduleDate: utc, type: "post", ...more }) as CsvRow;
const review = async (rows: CsvRow[], posts: PlannedPost[]) => {
  const all = async function* () {
    yield* rows;
  };
  const reviewed = await reviewRows({ csv: { get: { all } } } as never, "i", posts);
  return reviewed.map(({ id, problems }) => [id, problems]);
};
const one = "https://media.example.com/1.jpg";
const two = "https://media.example.com/2.jpg";

describe("a row in review", () => {
  it("is fine where HighLevel holds it as the file has it, also with media under other addresses", async () => {
    const rows = [
      held("Bread", { medias: [{ url: "https://cdn.example/x", type: "image/jpeg" }] }),
    ];
    expect(await review(rows, [plan(1, "Bread", [one])])).toEqual([["id of Bread", []]]);
  });

  it.each([
    [[], [one], "HighLevel holds 0 media, the file 1"],
    [[{ url: one }], [one, two], "HighLevel holds 1 media, the file 2"],
    [[{ url: one }, { url: two }], [], "HighLevel holds 2 media, the file 0"],
  ])("is not where media are lost or added: %j", async (medias, media, problem) => {
    expect(await review([held("Bread", { medias })], [plan(1, "Bread", media)])).toEqual([
      ["id of Bread", [problem]],
    ]);
  });

  it("is not where HighLevel objects to it or to its media", async () => {
    const medias = [{ url: one, type: "image/jpeg", facebookError: ["imageSize"] }];
    const rows = [held("Bread", { errorMessage: "Invalid date", medias })];
    expect(await review(rows, [plan(1, "Bread", [one])])).toEqual([
      ["id of Bread", ["Invalid date", `facebookError imageSize: ${one}`]],
    ]);
  });

  it("is missed where it is not there, comes at another minute or with another caption", async () => {
    const absent = [undefined, ["HighLevel does not hold this row as the file has it"]];
    expect(await review([], [plan(1, "Bread")])).toEqual([absent]);
    const late = held("Bread", { scheduleDate: "2026-12-07T14:01:00.000Z" });
    expect(await review([late], [plan(1, "Bread")])).toEqual([absent]);
    expect(await review([held("Brot")], [plan(1, "Bread")])).toEqual([absent]);
  });

  it("is told apart from its twin, and rows that the file does not have are told", async () => {
    const twins = [plan(1, "Bread"), plan(2, "Bread")];
    expect(await review([held("Bread")], twins)).toEqual([
      ["id of Bread", []],
      [undefined, ["HighLevel does not hold this row as the file has it"]],
    ]);
    expect(await review([held("Bread"), held("Bread"), held("Cake")], twins)).toEqual([
      ["id of Bread", []],
      ["id of Bread", ["HighLevel holds 1 more rows than the file"]],
    ]);
  });
});

holdCount(7);
