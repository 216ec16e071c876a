import { expect, it } from "vitest";
import { decide } from "../../src/reconcile/answers.js";
import { plan, utc } from "../import/literals.js";

const now = Date.parse(utc);

it.each([
  ["changed", {}, "late"],
  ["pulled", {}, "late"],
  ["held", {}, "late"],
  ["draft", {}, "wait"],
  ["same", {}, "nothing"],
  ["missing", {}, "send"],
  // What is said of all rows is not said of one that cannot go out.
  ["changed", { update: true }, "late"],
  ["removed", { postAgain: true }, "late"],
  ["possible_duplicate", { possibleDuplicates: "post" }, "late"],
  ["changed", { keepHighlevel: true }, "keep"],
] as const)(
  "a row whose time is over, and whose post is %s, after %j: %s",
  (state, answers, deed) => {
    const one = { state, change: "plan", post: plan(1, "Bread") } as const;
    expect(decide(one, answers, { now, late: new Set([1]) })).toBe(deed);
  },
);

it.each([
  [{}, false, "wait"],
  [{ update: true }, false, "wait"],
  [{ keepHighlevel: true }, false, "keep"],
  [{ keepHighlevel: true, lines: [7] }, false, "wait"],
  [{}, true, "nothing"],
] as const)(
  "a row that is out ahead of its time, after %j, and %s that it was left so: %s",
  (answers, isLeftOut, deed) => {
    const one = { state: "published", change: "plan", post: plan(1, "Bread"), isLeftOut } as const;
    expect(decide(one, answers, { now: now - 1 })).toBe(deed);
    expect(decide(one, answers, { now })).toBe("nothing");
  },
);

it.each([
  ["changed", "plan", { update: true }, "update"],
  ["changed", "plan", { update: true, lines: [7] }, "wait"],
  ["changed", "both", { update: true }, "wait"],
  ["changed", "both", { update: true, lines: [2] }, "update"],
  ["changed", "plan", { keepHighlevel: true, lines: [2] }, "keep"],
  ["changed", "plan", { keepHighlevel: true, lines: [7] }, "wait"],
  ["kept", "plan", { update: true }, "nothing"],
  ["kept", "plan", { update: true, lines: [2] }, "update"],
  ["kept", "plan", { update: true, lines: [7] }, "nothing"],
  ["possible_duplicate", "plan", { update: true }, "wait"],
  ["possible_duplicate", "plan", { update: true, lines: [2] }, "update"],
  ["possible_duplicate", undefined, { update: true, lines: [2] }, "wait"],
  ["possible_duplicate", "plan", { update: true, lines: [7] }, "wait"],
  ["possible_duplicate", undefined, { possibleDuplicates: "post" }, "send"],
  ["possible_duplicate", undefined, { possibleDuplicates: "post", lines: [7] }, "wait"],
  ["possible_duplicate", undefined, { possibleDuplicates: "skip" }, "keep"],
  ["possible_duplicate", undefined, { possibleDuplicates: "skip", lines: [7] }, "wait"],
  ["removed", undefined, { postAgain: true }, "send"],
  ["pulled", undefined, { postAgain: true }, "send"],
  ["unknown", undefined, { postAgain: true, lines: [7] }, "wait"],
] as const)("line 2, whose post is %s by %s, after %j: %s", (state, change, answers, deed) => {
  expect(decide({ state, change, post: plan(1, "Bread") }, answers, { now: now - 1 })).toBe(deed);
});

it.each([
  [{}, "nothing"],
  [{ possibleDuplicates: "skip" }, "nothing"],
  [{ possibleDuplicates: "post" }, "send"],
] as const)("a row that was left out, after %j: %s", (answers, deed) => {
  const one = { state: "possible_duplicate", change: undefined, isLeftOut: true } as const;
  expect(decide({ ...one, post: plan(1, "Bread") }, answers, { now: now - 1 })).toBe(deed);
});
