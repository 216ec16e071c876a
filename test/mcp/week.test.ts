import { expect, it } from "vitest";
import type { WeekEvent } from "../../src/agency/run.js";
import { gather } from "../../src/mcp/week.js";

it("tells posts in the order of the plan, whichever client was done first", async () => {
  const of = (client: string) => {
    const location = { id: client, timeZone: "UTC" };
    const event = (type: string, more: object) => ({
      type: "import",
      client,
      event: { type, ...more },
    });
    return [
      event("checked", { location, accounts: [], mark: `sp-${client}` }),
      event("surveyed", { posts: [{ accountId: client }], dropped: [] }),
    ];
  };
  const ends = ["harbor", "tea"].map((client) => ({ client, mark: `sp-${client}`, findings: [] }));
  const finished = { type: "finished", ends, leftovers: [] };
  const events = [...of("tea"), ...of("harbor"), finished] as unknown as WeekEvent[];
  const { posts } = await gather(
    (async function* () {
      yield* events;
    })(),
    () => {},
  );
  expect(posts.map(({ accountId }) => accountId)).toEqual(["harbor", "tea"]);
});
