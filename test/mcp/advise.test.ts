import { expect, it } from "vitest";
import { advise } from "../../src/mcp/advise.js";

const mend = "mend what is said, then call check_plan, and go on with the plan it gives";
const show = "show the items to the person: diff_plan with their answers gives a token for them";
const again = "do what is said, then call diff_plan, which goes on from what HighLevel has";

it.each([
  [["scheduled"], "call verify_plan"],
  [["refused"], mend],
  [["attention"], show],
  [["failed"], again],
  [["unknown"], again],
  [["incomplete", "left"], again],
  [["scheduled", "refused"], `${mend}; call verify_plan`],
  [[], "nothing of it is to be sent"],
] as const)("after %j comes what is true of each", (outcomes, next) => {
  const ends = outcomes.map((outcome) => ({ outcome }));
  expect(advise(ends, "call verify_plan")).toBe(next);
});
