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
