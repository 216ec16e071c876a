import { expect, it } from "vitest";
import { sayReason, sayUnseen } from "../../src/cli/words.js";
import type { GroupEnd } from "../../src/agency/group.js";
import { concludeWeek } from "../../src/mcp/week.js";

const reason =
  "row 1 differs: `update` brings that to the plan; `keepHighlevel` leaves it;\nrow 2 is gone: `postAgain`, not `anything`; row 3: `update` with its `lines`";

it("a shell reads of answers as its flags, on one line", () => {
  expect(sayReason(reason)).toBe(
    "row 1 differs: --update brings that to the plan; --keep-highlevel leaves it; row 2 is gone: --post-again, not `anything`; row 3: --update with its --line",
  );
});

it("an agent reads of answers as its arguments", () => {
  const end = { client: "Bakery", outcome: "attention", reason } as GroupEnd;
  const nothing = {
    places: [],
    posts: [],
    dropped: [],
    findings: [],
    problems: [],
    done: {},
    leftovers: [],
    gone: [],
  };
  expect(concludeWeek({ ...nothing, ends: [end], reason: undefined }).why).toBe(
    "Bakery: row 1 differs: update brings that to the plan; keep_highlevel leaves it;\nrow 2 is gone: post_again, not `anything`; row 3: update with its line",
  );
});

it("pictures that cannot be compared are told, and not those that can", () => {
  const unseen = { isMediaUnseen: true };
  expect([[{}], [unseen, {}], [unseen, unseen]].map(sayUnseen)).toEqual([
    "",
    "HighLevel does not tell the pictures of 1 post so that they can be compared",
    "HighLevel does not tell the pictures of 2 posts so that they can be compared",
  ]);
});
