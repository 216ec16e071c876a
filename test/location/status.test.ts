import { describe, expect, it } from "vitest";
import type { CsvImport } from "../../src/location/imports.js";
import { findImport } from "../../src/location/status.js";
import { holdCount } from "../support/count.js";

const find = (imports: Partial<CsvImport>[]) => {
  const all = async function* () {
    yield* imports as CsvImport[];
  };
  return findImport({ csv: { list: { all } } } as never, "u", "path-1", "week [sp-1 1of1].csv", {
    patience: 0,
  });
};
const ours = { _id: "1", file: "path-1", fileName: "week [sp-1 1of1].csv", status: "in_review" };

describe("the import of an uploaded file", () => {
  it.each<[string, Partial<CsvImport>[], string | undefined]>([
    ["by its path", [{ ...ours, fileName: "renamed.csv" }], "1"],
    ["under the name of v3", [{ ...ours, _id: undefined, id: "2" } as never], "2"],
    ["by its name where the path is told otherwise", [{ ...ours, file: "elsewhere" }], "1"],
    ["by its name before it is under way", [{ ...ours, file: "x", status: "pending" }], "1"],
    ["by its name while it is under way", [{ ...ours, file: "x", status: "in_progress" }], "1"],
    ["by its path before its name", [{ ...ours, _id: "9", file: "elsewhere" }, ours], "1"],
    [
      "not by the name of one that is through",
      [{ ...ours, file: "elsewhere", status: "completed" }],
      undefined,
    ],
    ["not where it was deleted", [{ ...ours, status: "deleted" }], undefined],
    ["not where it is another's", [{ ...ours, file: "path-2", fileName: "other.csv" }], undefined],
    ["not where there is none", [], undefined],
  ])("is found %s", async (_, imports, id) => {
    expect(await find(imports)).toBe(id);
  });

  it("is not guessed where two could be it", async () => {
    await expect(find([ours, { ...ours, _id: "2" }])).rejects.toThrow(
      "csv/list: 2 imports hold week [sp-1 1of1].csv (1, 2); nothing is scheduled, delete all but one",
    );
  });
});

holdCount(11);
