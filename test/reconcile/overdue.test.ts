import { expect, it } from "vitest";
import { isOverdue } from "../../src/reconcile/overdue.js";

const now = Date.parse("2026-12-07T14:00:00.000Z");

it.each([
  ["2026-12-07T13:31:00.000Z", "scheduled", false],
  ["2026-12-07T13:30:00.000Z", "scheduled", true],
  ["2026-12-07T14:01:00.000Z", "in_review", false],
  ["2026-12-07T14:00:00.000Z", "in_review", true],
  [undefined, "scheduled", false],
])("a post of %s that is %s, at 14:00: %s", (utc, status, overdue) => {
  expect(isOverdue({ utc }, { status }, now)).toBe(overdue);
});
