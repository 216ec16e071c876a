import { describe, expect, it } from "vitest";
import { seePost } from "../../src/location/posts.js";
import { readClocks } from "../../src/reconcile/clock.js";

const planned = (row: number, local: string, utc: string, content: string) => ({
  post: { row, line: row, local, utc, content, link: "", media: [], fields: {}, cells: [] },
  accountId: "a",
  platform: "facebook",
});
const winter = planned(1, "2098-01-05 09:00:00", "2098-01-05T14:00:00.000Z", "Bread");
const summer = planned(2, "2098-07-05 09:00:00", "2098-07-05T13:00:00.000Z", "Jam");
const read = (...told: readonly (readonly [summary: string, time: string])[]) => {
  const posts = told.map(([summary, displayDate], at) =>
    seePost({ _id: `p${at}`, summary, displayDate, status: "scheduled" } as never),
  );
  return readClocks(posts, [winter, summer] as never).map(({ instant = NaN }) =>
    new Date(instant).toISOString().slice(0, 16),
  );
};

describe("a time that is told without a zone", () => {
  it("is the location's, where posts of the plan so stand where they are planned", () => {
    expect(read(["Bread", "2098-01-05T09:00:00"], ["Jam", "2098-07-05 09:00"])).toEqual([
      "2098-01-05T14:00",
      "2098-07-05T13:00",
    ]);
  });

  it("is the location's also of what nobody planned, as its clocks go around then", () => {
    const posts = [
      ["Bread", "2098-01-05 09:00"],
      ["Tea", "2098-07-06 10:00"],
      ["Tea", "2098-01-01 10:00"],
    ] as const;
    expect(read(...posts).slice(1)).toEqual(["2098-07-06T14:00", "2098-01-01T15:00"]);
  });

  it("is universal time where posts of the plan so stand where they are planned, and where nothing shows", () => {
    expect(read(["Bread", "2098-01-05T14:00:00"])).toEqual(["2098-01-05T14:00"]);
    expect(read(["Tea", "2098-01-05T09:00:00"])).toEqual(["2098-01-05T09:00"]);
  });

  it("leaves one that has a zone as it is", () => {
    const posts = [
      ["Bread", "2098-01-05 09:00"],
      ["Tea", "2098-07-06T10:00:00Z"],
    ] as const;
    expect(read(...posts)[1]).toBe("2098-07-06T10:00");
  });
});
