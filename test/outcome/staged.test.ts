import { expect, it } from "vitest";
import type { ImportRecord } from "../../src/ledger/ledger.js";
import { findStaged } from "../../src/outcome/staged.js";
import type { ImportThere } from "../../src/reconcile/look.js";
import type { Reconciled } from "../../src/reconcile/state.js";
import { plan, utc } from "../import/literals.js";

const row = { summary: "Bread", scheduleDate: utc };
const held = {
  id: "i1",
  status: "in_review",
  accountIds: ["a"],
  rows: [row],
  isCarriedOut: false,
} as unknown as ImportThere;
const bread = { state: "missing", accountId: "a", post: plan(1, "Bread") } as Reconciled;
const record = (finalizingAt?: string) =>
  ({ parts: [{ id: "i1", finalizingAt }] }) as unknown as ImportRecord;

it.each<[string, Partial<ImportThere>, Partial<Reconciled>, string | undefined, boolean]>([
  ["held, and no post", {}, {}, undefined, true],
  ["held anew after its post was removed", {}, { state: "removed" }, undefined, true],
  ["held anew after its post was pulled", {}, { state: "pulled" }, undefined, true],
  ["held in other words", {}, { post: plan(1, "Rye") }, undefined, false],
  [
    "held for another time",
    { rows: [{ ...row, scheduleDate: "2026-12-08T14:00:00.000Z" }] },
    {},
    undefined,
    false,
  ],
  ["held for another account", { accountIds: ["b"] }, {}, undefined, false],
  ["a post, too", {}, { state: "same" }, undefined, false],
  ["carried out", { isCarriedOut: true }, {}, undefined, false],
  ["pending", { status: "pending" }, {}, undefined, false],
  ["finalized, and HighLevel does not tell it", {}, {}, utc, false],
])("a row that is %s", (_, there, one, finalizingAt, isStaged) => {
  const accounts = [{ id: "a" }, { id: "b" }];
  const isOf = findStaged([{ ...held, ...there }], [record(finalizingAt)], accounts);
  expect(isOf({ ...bread, ...one })).toBe(isStaged);
});
