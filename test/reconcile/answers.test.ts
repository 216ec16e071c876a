import { expect, it } from "vitest";
import { decide } from "../../src/reconcile/answers.js";
import { plan, utc } from "../import/literals.js";

const now = Date.parse(utc);

it.each([
  ["changed", "late"],
  ["pulled", "late"],
  ["held", "late"],
  ["draft", "wait"],
  ["same", "nothing"],
] as const)("a row whose time is over, and whose post is %s: %s", (state, deed) => {
  const one = { state, change: undefined, post: plan(1, "Bread") };
  expect(decide(one, {}, { now, late: new Set([1]) })).toBe(deed);
});
