import { describe, expect, it } from "vitest";
import type { DiffPost } from "../../src/cli/diff.js";
import { renderDiff } from "../../src/cli/diff.js";
import { toCodes } from "../../src/cli/paint.js";
import { renderFindings } from "../../src/cli/tables/findings.js";
import { renderAccounts } from "../../src/cli/tables/lists.js";

const accounts = [{ id: "66f0c0ffee_LOC_104217758310245", name: "Tea", platform: "facebook" }];

const post = (row: number, state: DiffPost["state"], more: Partial<DiffPost> = {}) => {
  const time = { local: "2098-01-05 09:30:00", utc: "2098-01-05T14:30:00.000Z" };
  return {
    post: { row, line: row + 1, content: "Leaves that unfurl as they should", ...time },
    accountId: accounts[0]?.id,
    state,
    differences: [],
    ids: [],
    ...more,
  } as unknown as DiffPost;
};

describe("a diff on a narrow screen", () => {
  it("goes on below its own words, and not below the sign", () => {
    const differences = [
      {
        field: "time",
        plan: "2098-01-05T14:30:00.000Z",
        there: "2098-01-06T14:30:00.000Z",
        by: "plan",
      },
    ] as unknown as DiffPost["differences"];
    const posts = [post(1, "missing"), post(2, "changed", { change: "plan", differences })];
    expect(toCodes(renderDiff(posts, [], accounts, 60), false)).toBe(
      `+ row 1, 2098-01-05 09:30 (14:30Z), Tea (facebook): Leaves
  that unfurl as they should
~ row 2, 2098-01-05 09:30 (14:30Z), Tea (facebook): Leaves
  that unfurl as they should (changed in the plan)
    time: 2098-01-06 14:30Z → 2098-01-05 14:30Z
`,
    );
  });
});

it("what may be a row, or is it more than once, is named by its posts", () => {
  const posts = [
    post(1, "possible_duplicate", { ids: ["p1"] }),
    post(2, "doubled", { ids: ["p2", "p3"] }),
    post(3, "possible_duplicate", { ids: [""] }),
    post(4, "removed", { ids: ["p4"] }),
  ];
  const told = toCodes(renderDiff(posts, [], accounts, 200), false);
  expect(told.match(/(?<=should \().*(?=\))/g)).toEqual([
    "may be there already: p1",
    "is there more than once: p2, p3",
    "may be there already",
    "was sent and is not there",
  ]);
});

it("a post without a row is told as HighLevel has it, without a row that nobody tells", () => {
  const gone = { accountId: accounts[0]!.id, id: "p1", utc: "2098-01-05T14:30:00.000Z" };
  const dropped = [
    { ...gone, row: 2, caption: "Rye", isTouched: false },
    { ...gone, row: undefined, caption: "Anna's own", isTouched: true },
    { ...gone, row: 3, caption: "Oats", isTouched: true, isShared: true },
  ];
  expect(toCodes(renderDiff([], dropped, accounts, 160), false)).toBe(
    `- row 2, 2098-01-05 14:30Z, Tea (facebook): Rye (no longer in the plan)
- 2098-01-05 14:30Z, Tea (facebook): Anna's own (no longer in the plan, and changed in HighLevel)
- row 3, 2098-01-05 14:30Z, Tea (facebook): Oats (no longer in the plan; its post is, or may be, that of another row)
`,
  );
});

describe("findings", () => {
  it("of no row stand before those of rows, in the width that theirs leave free", () => {
    const findings = [
      {
        code: "date-far",
        severity: "warning",
        line: 2,
        row: 1,
        column: "time",
        message: "far",
        fix: "check the year",
      },
      {
        code: "account-expires",
        severity: "warning",
        message: "the connection of Tea ends on 2027-01-27, before row 1",
        fix: "connect it again in HighLevel before then",
      },
    ] as unknown as Parameters<typeof renderFindings>[0];
    expect(toCodes(renderFindings(findings, 80), false)).toBe(
      `what is wrong                            what to do
───────────────────────────────────────  ───────────────────────────────────────
warning: the connection of Tea ends on   connect it again in HighLevel before
2027-01-27, before row 1                 then
line  row  column  what is wrong  what to do
────  ───  ──────  ─────────────  ──────────────
2     1    time    warning: far   check the year
`,
    );
  });
});

describe("accounts on a narrow screen", () => {
  it("keep their names, and say where the ids are", () => {
    expect(toCodes(renderAccounts(accounts, 40), false)).toBe(
      `network   account
────────  ───────
facebook  Tea
The ids, too: social-planner accounts --json
`,
    );
  });
});
