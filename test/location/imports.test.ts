import { expect, it } from "vitest";
import type { Planner } from "../../src/index.js";
import { listNewestImports } from "../../src/location/imports.js";

/** A list of 151 imports, of which the last is new, in pages that are no longer than the server likes. */
function serve(order: "oldest" | "newest", most: number, hasCount: boolean) {
  const oldest = Array.from({ length: 151 }, (_, index) => ({ _id: `i${index}` }));
  const all = order === "oldest" ? oldest : oldest.toReversed();
  let requests = 0;
  const list = ({ skip }: { skip: string }) => {
    requests++;
    const csvs = all.slice(Number(skip), Number(skip) + most);
    return Promise.resolve({ results: { csvs, ...(hasCount && { count: all.length }) } });
  };
  const planner = { csv: { list } } as unknown as Pick<Planner, "csv">;
  return { planner, requests: () => requests };
}

it.each([
  ["oldest", 100, true, 2],
  ["newest", 100, true, 2],
  ["oldest", 10, true, 7],
  ["oldest", 50, false, 4],
  ["newest", 10, true, 7],
] as const)("finds a new import where the %s come first, in pages of %i", async (...served) => {
  const [order, most, hasCount, expected] = served;
  const { planner, requests } = serve(order, most, hasCount);
  const found = await listNewestImports(planner, "user-1", 150);
  expect(found.some(({ _id }) => _id === "i150")).toBe(true);
  expect(requests()).toBe(expected);
});
