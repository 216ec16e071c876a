import { describe, expect, it } from "vitest";
import type { PlannedPost } from "../../src/csv/plan.js";
import type { CsvRow } from "../../src/location/imports.js";
import { reviewRows } from "../../src/import/review.js";
import { holdCount } from "../support/count.js";
import { plan as planPost, utc } from "./literals.js";

const plan = (row: number, content: string, media: string[] = []) =>
  planPost(row, content, { media });
const held = (summary: string, more: object = {}) =>
  ({ _id: `id of ${summary}`, summary, scheduleDate: utc, type: "post", ...more }) as CsvRow;
const medias = (...urls: string[]) => ({ medias: urls.map((url) => ({ url })) });
const review = (rows: CsvRow[], posts: PlannedPost[]) =>
  reviewRows(rows, posts).map(({ id, problems }) => [id, problems]);
const one = "https://media.example.com/1.jpg";
const two = "https://media.example.com/2.jpg";
const three = "https://media.example.com/3.jpg";
const copied = "https://cdn.example/x";
const page = "https://bakery.example/bread";
const absence = "HighLevel does not hold this row as the file has it";

describe.concurrent("a row in review", () => {
  it("is fine where HighLevel holds it as the file has it, also with media under other addresses", () => {
    const rows = [
      held("Bread", { medias: [{ url: "https://cdn.example/x", type: "image/jpeg" }] }),
    ];
    expect(review(rows, [plan(1, "Bread", [one])])).toEqual([["id of Bread", []]]);
  });

  it.each([
    [[], [one], "HighLevel holds 0 media, the file 1"],
    [[{ url: one }], [one, two], "HighLevel holds 1 media, the file 2"],
    [[{ url: one }, { url: two }], [], "HighLevel holds 2 media, the file 0"],
  ])("is not where media are lost or added: %j", (list, media, problem) => {
    expect(review([held("Bread", { medias: list })], [plan(1, "Bread", media)])).toEqual([
      ["id of Bread", [problem]],
    ]);
  });

  it.each([
    [[one, two], [one, two], []],
    [[one, two], [copied, two], []],
    [[one, two, one], [one, two, one], []],
    [[one, two, one], [one, copied, one], []],
    [[one, one], [copied, one], []],
    [[one, two], [one, three], [`HighLevel holds medium 2 as ${three}, the file has ${two}`]],
    [[one, two], [one, one], [`HighLevel holds medium 2 as ${one}, the file has ${two}`]],
    [
      [one, two],
      [two, one],
      [
        `HighLevel holds medium 1 as ${two}, the file has ${one}`,
        `HighLevel holds medium 2 as ${one}, the file has ${two}`,
      ],
    ],
    [
      [one],
      [one, three],
      [
        "HighLevel holds 2 media, the file 1",
        `HighLevel holds medium 2 as ${three}, the file has none`,
      ],
    ],
  ])("has media of the file where the file has them: %j held as %j", (media, urls, problems) => {
    const rows = [held("Bread", medias(...urls)), held("Cake", medias(three))];
    expect(review(rows, [plan(1, "Bread", media), plan(2, "Cake", [three])])).toEqual([
      ["id of Bread", problems],
      ["id of Cake", []],
    ]);
  });

  it.each([
    ["whole", [[one], [two], [three]], [[three], [one], [two]], ["1", "2", "0"]],
    ["beside copies", [[one], [two], [three]], [[two], [copied], [one]], ["2", "0", "1"]],
    [
      "in part",
      [
        [one, two],
        [one, three],
      ],
      [
        [one, copied],
        [copied, two],
      ],
      ["1", "0"],
    ],
    ["by their number", [[one], [one, two]], [[one, copied], [copied]], ["1", "0"]],
  ])("is told from twins by its media, %s, in any order", (_, files, urls, ids) => {
    const rows = urls.map((list, index) => held("Bread", { ...medias(...list), _id: `${index}` }));
    const twins = files.map((media, index) => plan(index + 1, "Bread", media));
    expect(review(rows, twins)).toEqual(ids.map((id) => [id, []]));
  });

  it("leaves a twin its row where its own is lost, and names a twin's media that came into both", () => {
    const twins = [plan(1, "Bread", [one]), plan(2, "Bread", [two])];
    expect(review([held("Bread", medias(two))], twins)).toEqual([
      [undefined, [absence]],
      ["id of Bread", []],
    ]);
    const mixed = [held("Bread", medias(one, three)), held("Bread", medias(two, one))];
    expect(review(mixed, [plan(1, "Bread", [one, two]), plan(2, "Bread", [two, three])])).toEqual([
      ["id of Bread", [`HighLevel holds medium 2 as ${three}, the file has ${two}`]],
      ["id of Bread", [`HighLevel holds medium 2 as ${one}, the file has ${three}`]],
    ]);
  });

  it("takes the row with its media where HighLevel holds one twice", () => {
    const rows = [two, two, one].map((url, index) =>
      held("Bread", { ...medias(url), _id: `${index}` }),
    );
    expect(review(rows, [plan(1, "Bread", [two]), plan(2, "Bread", [one])])).toEqual([
      ["0", []],
      ["2", ["HighLevel holds 1 more rows than the file"]],
    ]);
  });

  it("leaves a row that has lost its time to the post that has no other", () => {
    const late = { ...plan(2, "Bread"), utc: "2026-12-07T15:00:00.000Z" };
    const rows = [
      held("Bread", { _id: "timeless", scheduleDate: undefined, errorMessage: "Invalid date" }),
      held("Bread", { _id: "nine" }),
    ];
    expect(review(rows, [plan(1, "Bread"), late])).toEqual([
      ["nine", []],
      ["timeless", ["Invalid date"]],
    ]);
  });

  it.each([
    [page, { url: page }, []],
    [page, { url: `${page}/`, ogUrl: "https://bakery.example" }, []],
    [page, { url: "https://short.example/1", ogUrl: page }, []],
    [page, { ogUrl: "https://bakery.example" }, []],
    [page, undefined, []],
    ["https://Example.com/a b", { url: "https://example.com/a%20b/" }, []],
    [page, { url: one }, [`HighLevel holds the link as ${one}, the file has ${page}`]],
    [
      page,
      { url: "https://see.example" },
      [`HighLevel holds the link as https://see.example, the file has ${page}`],
    ],
    ["", { url: "https://see.example/" }, []],
    ["", { url: page }, [`HighLevel holds the link as ${page}, the file has none`]],
  ])("has the link of the file, %j, where HighLevel tells one: %j", (link, told, problems) => {
    const post = { ...plan(1, "See https://see.example"), link };
    const rows = [held("See https://see.example", { link: told, medias: [] })];
    expect(review(rows, [post])).toEqual([["id of See https://see.example", problems]]);
  });

  it("is not held to its link beside media, and is told from twins by it", () => {
    const post = { ...plan(1, "Bread", [one]), link: page };
    const row = held("Bread", { ...medias(one), link: { url: two } });
    expect(review([row], [post])).toEqual([["id of Bread", []]]);
    const rows = [
      held("Bread", { _id: "bare" }),
      held("Bread", { _id: "page", link: { url: page } }),
    ];
    expect(review(rows, [{ ...plan(1, "Bread"), link: page }, plan(2, "Bread")])).toEqual([
      ["page", []],
      ["bare", []],
    ]);
  });

  it("is not where HighLevel objects to it or to its media", () => {
    const item = { url: one, type: "image/jpeg", facebookError: ["imageSize"] };
    const rows = [held("Bread", { errorMessage: "Invalid date", medias: [item] })];
    expect(review(rows, [plan(1, "Bread", [one])])).toEqual([
      ["id of Bread", ["Invalid date", `facebookError imageSize: ${one}`]],
    ]);
  });

  it("is missed where it is not there, comes at another minute or with another caption", () => {
    const absent = [undefined, [absence]];
    expect(review([], [plan(1, "Bread")])).toEqual([absent]);
    const late = held("Bread", { scheduleDate: "2026-12-07T14:01:00.000Z" });
    expect(review([late], [plan(1, "Bread")])).toEqual([absent]);
    expect(review([held("Brot")], [plan(1, "Bread")])).toEqual([absent]);
  });

  it("is told apart from its twin, and rows that the file does not have are told", () => {
    const twins = [plan(1, "Bread"), plan(2, "Bread")];
    expect(review([held("Bread")], twins)).toEqual([
      ["id of Bread", []],
      [undefined, [absence]],
    ]);
    expect(review([held("Bread"), held("Bread"), held("Cake")], twins)).toEqual([
      ["id of Bread", []],
      ["id of Bread", ["HighLevel holds 1 more rows than the file"]],
    ]);
  });
});

holdCount(34);
