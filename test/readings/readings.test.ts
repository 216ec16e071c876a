import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawPairs, drawSome } from "./pairs.js";
import { imported, play } from "./play.js";
import { captions, cases, changes, clocks, lies, routesOf, undated } from "./readings.js";
import type { Case, Cases } from "./cases/case.js";
import type { Via } from "./stage.js";
import { startServer } from "./server/server.js";
import type { Server } from "./server/server.js";
import { takeShare } from "../support/share.js";
import { stories } from "./stories.js";
import { isHoldable } from "./steps.js";
import type { StoryName } from "./stories.js";

const isFull = process.env["FAULTS"] === "all";
/** Only readings of which the name holds these words, and only this story; default all. */
const { READING: only = "", STORY: onlyStory = "" } = process.env;

const pairs = drawPairs(cases, isFull ? 400 : 12, 20_261_128);

const imports = only ? cases : Object.fromEntries(takeShare(Object.entries(cases), 0, 3));

/** What another machine did a moment ago, and hardly shows. */
const hidden = "rows are gone once it is through, and posts are listed late";

/** Stories in which something is done to posts whosever they are. */
const toAll = new Set<string>(["held and resumed", "pulled"]);

/** Readings that a story is told of besides those that every one is. */
const own: Readonly<Record<string, Cases>> = {
  [imported]: { ...imports, ...lies, ...pairs },
  "staged, then scheduled": {},
  // Every caption is written back.
  "held and resumed": { ...captions, ...(isFull ? changes : drawSome(changes, 7, 133)) },
  "half of it without dates": undated,
  "due soon": clocks,
  "imported by two machines at once": { [hidden]: cases[hidden]! },
};

/** Every third reading is imported among; of the other stories a few readings each, or all. */
const tables = Object.keys(stories).map((story, at) => {
  const more = own[story] ?? (isFull ? changes : drawSome(changes, 7, 128 + at));
  const some = isFull ? cases : drawSome(cases, 6, 20_261_128 + at);
  const isChosen = ([name, { scene, reading }]: [string, Case]) =>
    // What is done to all posts is done to other people's, too.
    name.includes(only) &&
    !(toAll.has(story) && scene) &&
    (story !== "held and resumed" || isHoldable(reading));
  const all = Object.entries({ ...some, ...more }).filter(isChosen);
  return [story as StoryName, story.includes(onlyStory) ? all : []] as const;
});

/** Where both routes make a difference, one of them by turns, or both. */
const routes = new Map(
  tables.flatMap(([story, table]) =>
    table.map(([name, one], at): [string, readonly Via[]] => {
      const all = routesOf(one);
      const isWhole = isFull || only !== "" || all.length < 2 || ["plain", hidden].includes(name);
      return [`${story} ${name}`, isWhole ? all : [all[at % 2]!]];
    }),
  ),
);

interface Work {
  readonly name: string;
  readonly one: Case;
  readonly via: Via;
  readonly story: StoryName;
}

const keyOf = ({ name, via, story }: Omit<Work, "one">) => `${story} ${via} ${name}`;

let server: Server;
const endings = new Map<string, Promise<string[]>>();

beforeAll(async () => {
  server = await startServer();
  const work = tables.flatMap(([story, table]) =>
    table.flatMap(([name, one]) =>
      routes.get(`${story} ${name}`)!.map((via): Work => ({ name, one, via, story })),
    ),
  );
  const ends = new Map<Work, (ending: Promise<string[]>) => void>();
  for (const one of work) endings.set(keyOf(one), new Promise((resolve) => ends.set(one, resolve)));
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < work.length; at = next++) {
      const { one, via, story } = work[at]!;
      const ending = play(server, one, via, story);
      ends.get(work[at]!)!(ending);
      await ending.catch(() => {});
    }
  };
  void Promise.all(Array.from({ length: 16 }, worker));
});
afterAll(() => server.stop());

describe.each(tables.filter(([, table]) => table.length > 0))(
  "a plan that is %s",
  (story, table) => {
    describe.each(["csv", "posts"] as const)("via %s", (via) => {
      const here = table.filter(([name]) => routes.get(`${story} ${name}`)!.includes(via));
      const judge = async (name: string) => {
        const faults = await endings.get(keyOf({ name, via, story }))!;
        expect(faults, faults.slice(0, 4).join("\n")).toEqual([]);
      };
      const title = "is there once, and what is said is true: %s";
      it.each(here)(title, { timeout: 300_000 }, judge);
    });
  },
);
