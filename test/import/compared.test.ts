import { expect, it } from "vitest";
import { toCompared } from "../../src/import/compared.js";
import { createShelf } from "../../src/ledger/shelf.js";
import { plan, sent, there } from "./literals.js";

it.each([
  ["the import that sent it from here", false, { mark: "sp-00000001", row: 1 }],
  ["no import where only HighLevel tells that another computer sent it", true, undefined],
])("a post names %s", (_, isTold, expected) => {
  const one = {
    post: plan(1, "Fresh bread"),
    accountId: "a",
    state: "failed" as const,
    found: [there("p1", "Fresh bread", { status: "failed" })],
    differences: [],
    change: undefined,
    sent: sent(1, "Fresh bread", { isTold }),
  };
  expect(toCompared(one, "nothing", createShelf([], [])).sent).toEqual(expected);
});
