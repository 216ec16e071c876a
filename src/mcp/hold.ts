import { listAccounts } from "../location/accounts.js";
import { idOf, utcOf, type Post } from "../location/posts.js";
import { findAccount } from "../location/twin.js";
import type { ResumeResult } from "../outcome/book.js";
import type { DeedOptions } from "../outcome/deed.js";
import { holdLoss, holdPosts, type HoldResult } from "../outcome/hold.js";
import { resumePosts } from "../outcome/resume.js";
import type { Planner } from "../planner.js";
import { ask, type Deed } from "./deed.js";
import type { Desk } from "./desk.js";
import { lookAtPlace, nameAccount, sayTime, tally, type Item, type Place } from "./result.js";
import type { Call } from "./tool.js";
import { count, quote } from "./text.js";

interface Way {
  readonly what: (posts: string) => string;
  /** The state of what it would act on. */
  readonly open: string;
  /** States that ask for nobody. */
  readonly quiet: readonly string[];
  readonly run: (
    desk: Desk,
    planner: Planner,
    options: DeedOptions,
  ) => Promise<readonly (HoldResult | ResumeResult)[]>;
  /** Why nothing can be done, where none is open and some ask for a person. */
  readonly refusal: string;
  readonly next: (isDone: boolean, isLeft: boolean) => readonly (string | false)[];
}

const ways: Readonly<Record<"hold" | "resume", Way>> = {
  hold: {
    what: (posts) => `Take ${posts} out, so that nothing is published until they are put back,`,
    open: "found",
    quiet: ["held"],
    run: ({ ledger, holds }, planner, options) => holdPosts(planner, holds, { ledger, ...options }),
    refusal: "nothing that could go out can be held from here: look at the items",
    next: (isDone, isLeft) => [
      isLeft && "show the items to the person; diff_plan with deed hold tries again",
      isDone && "diff_plan with deed resume puts back what is held",
    ],
  },
  resume: {
    what: (posts) => `Put back ${posts} that were held: they go out at their times`,
    open: "ready",
    quiet: ["made", "back"],
    run: ({ ledger, holds }, planner, options) =>
      resumePosts(planner, holds, { ledger, ...options }),
    refusal: "nothing that is held can be put back from here: look at the items",
    next: (_, isLeft) => [
      isLeft && "show the items to the person; diff_plan with deed resume tries again",
      "call list_posts",
    ],
  },
};

/** Taking everything out that is scheduled at a client, or putting it back. */
export function createHold(desk: Desk, name: "hold" | "resume", client: string | undefined): Deed {
  const way = ways[name];
  const isOpen = ({ state }: Item) => !way.quiet.includes(`${state}`);
  const run = async ({ signal }: Call, dryRun: boolean) => {
    const office = await desk.open(client);
    const planner = await office.connect();
    const place = await lookAtPlace(planner, office, signal);
    const { userId } = office.client;
    const results = await way.run(desk, planner, { userId, dryRun, signal });
    const accounts = await listAccounts(planner, signal);
    const nameOf = (post: Post) => nameAccount(findAccount(post, accounts), post.accountIds?.[0]);
    const told = results.map(({ post, state, message }) => ({
      state,
      local: sayTime(utcOf(post), place.time_zone),
      account: nameOf(post),
      caption: quote(post.summary ?? ""),
      ...(message && { why: quote(message, 200) }),
    }));
    return { place, results, told, counts: tally(results.map(({ state }) => state)) };
  };
  return {
    async look(call) {
      const { place, results, told, counts } = await run(call, true);
      const open = told.filter(({ state }) => state === way.open);
      return {
        where: [place],
        counts,
        items: told,
        full: results,
        question: open.length > 0 ? sayQuestion(way, place, open) : undefined,
        refusal: open.length === 0 && told.some(isOpen) ? way.refusal : undefined,
        bound: [
          name,
          results.map(({ post, state }) => [idOf(post), state, utcOf(post), post.summary]),
        ],
      };
    },
    async act(call) {
      const { place, results, told, counts } = await run(call, false);
      const items = told.filter(isOpen);
      const outcome = items.length > 0 ? "not all of it: look at the items" : "done";
      const steps = way.next(items.length < told.length, items.length > 0);
      const next = steps.filter((step) => step !== false).join("; ");
      return { where: [place], outcome, counts, items, next, full: results };
    },
    command: async () => desk.spell(name, [], { client }),
  };
}

function sayQuestion({ what }: Way, place: Place, open: readonly Item[]): string {
  return ask({
    what: what(count(open.length, "post")),
    where: [place],
    times: open.map(({ local }) => `${local}`),
    accounts: open.map(({ account }) => `${account}`),
    more: ` ${holdLoss}`,
  });
}
