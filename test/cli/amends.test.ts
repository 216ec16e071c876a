import { expect, it } from "vitest";
import { sayEarlier } from "../../src/cli/amends.js";
import { glue } from "../../src/cli/paint.js";

it("names the first commands that take earlier plans of a file back, and how many more there are", async () => {
  const earlier = ["1", "2", "3", "4", "5"].map((mark) => ({
    row: 1,
    accountId: "a",
    id: mark,
    caption: "Rye",
    isTouched: false,
    mark,
    utc: `2098-01-0${mark}T08:00:00.000Z`,
  }));
  const said = (await sayEarlier(earlier, async (mark) => `undo ${mark}`)).replaceAll(glue, " ");
  expect(said).toBe(
    [
      "Left alone, and still listed to go out: 5 posts that this file sent when it was another plan (2098-01-01 08:00Z to 2098-01-05 08:00Z). To take that back:",
      ...["undo 1", "undo 2", "undo 3", "and so on, 2 more"].map((line) => `  ${line}`),
      "",
    ].join("\n"),
  );
});
